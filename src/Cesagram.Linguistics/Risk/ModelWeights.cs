using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Risk;

/// <summary>
/// What a model has learnt. Score before calibration:
/// <c>bias + sum(word weights) / (tokens + TokenPrior) + sum over stages of Cue[s] * ln(1 + mass[s]) + Breadth * max(0, sum(min(1, mass)) - BreadthFrom)</c>,
/// all masses fading by <see cref="Fade"/> a message.
/// </summary>
internal sealed class ModelWeights
{
    public const int WordBits = 19;
    public const int WordCount = 1 << WordBits;
    public const double TokenPrior = 60;
    public const double BreadthFrom = 1.5;
    public const uint RareToken = 1002020905;

    /// <summary>Half of a message's weight is gone 150 messages later.</summary>
    public static readonly double Fade = Math.Pow(2, -1.0 / 150);

    public double Bias { get; set; }

    public double Breadth { get; set; }

    public double[] Cue { get; init; } = new double[Stage.Count];

    public Half[] Words { get; init; } = new Half[WordCount];

    public double RoleBias { get; set; }

    public double[] RoleCue { get; init; } = new double[Stage.Count];

    public Half[] RoleWords { get; init; } = new Half[WordCount];

    public double MissingBias { get; set; }

    public double MissingCue { get; set; }

    public double MissingApproach { get; set; }

    public static int Slot(uint token) => (int)(Text.TokenHash.Mix(token) >> (64 - WordBits));

    public static int Slot(uint first, uint second) => (int)(Text.TokenHash.Pair(first, second) >> (64 - WordBits));
}
