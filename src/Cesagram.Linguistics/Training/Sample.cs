using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Training;

/// <summary>What the model sees of a window: what is dense, shares of concepts, shares of words.</summary>
internal sealed class Sample
{
    public required float[] Dense { get; init; }

    public required (int Slot, float Value)[] Concepts { get; init; }

    public required (int Slot, float Value)[] Words { get; init; }

    public required bool IsPositive { get; init; }

    /// <summary>Language, source and class: what is balanced.</summary>
    public required (string Language, string Source, bool IsPositive) Group { get; init; }

    public double Weight { get; set; } = 1;

    /// <summary>Score that is given: another learner's.</summary>
    public double Offset { get; set; }

    /// <summary>Itself, with nothing left of what is dense but the classes of cues.</summary>
    public Sample WithClassesOnly()
    {
        Dense.AsSpan(0, Risk.Dense.Classes).Clear();
        Dense.AsSpan(Risk.Dense.Pairs).Clear();
        return this;
    }
}
