using Cesagram.Linguistics.Evaluation.Robustness;

namespace Cesagram.Linguistics.Evaluation;

/// <summary>What a printed report says besides the figures of one run.</summary>
/// <param name="Date">Day of the measurement.</param>
/// <param name="Commands">Command lines that repeat it.</param>
public sealed record PrintContext(DateOnly Date, IReadOnlyList<string> Commands)
{
    /// <summary>What <c>evaluate --held-out</c> found; empty where it was not run.</summary>
    public IReadOnlyList<HeldOutFigures> HeldOut { get; init; } = [];

    /// <summary>What attacks on the text cost; empty where they were not tried.</summary>
    public IReadOnlyList<RobustnessFigures> Robustness { get; init; } = [];
}
