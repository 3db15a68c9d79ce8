namespace Cesagram.Linguistics.Evaluation;

/// <summary>What a printed report says besides the figures of one run.</summary>
/// <param name="Date">Day of the measurement.</param>
/// <param name="Commands">Command lines that repeat it.</param>
public sealed record PrintContext(DateOnly Date, IReadOnlyList<string> Commands)
{
    /// <summary>What <c>evaluate --held-out</c> found; empty where it was not run.</summary>
    public IReadOnlyList<HeldOutFigures> HeldOut { get; init; } = [];

    /// <summary>What attacks on the text cost; empty where they were not tried.</summary>
    public IReadOnlyList<RobustnessFigure> Robustness { get; init; } = [];
}

/// <summary>What an attack on the text costs.</summary>
/// <param name="Attack">Its name, such as <c>leetspeak</c>.</param>
/// <param name="Language">ISO 639-1.</param>
/// <param name="F05Before">F0.5 on the text as it was, 0 to 1; null without risk.</param>
/// <param name="F05After">The same on the altered text.</param>
public sealed record RobustnessFigure(string Attack, string Language, double? F05Before, double? F05After)
{
    /// <summary>Of F0.5, -1 to 1; null where either is.</summary>
    internal double? Lost => F05Before - F05After;
}
