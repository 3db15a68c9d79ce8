namespace Cesagram.ChatAnalysis.ReadReport;

/// <summary>From where transcripts came.</summary>
internal enum TranscriptChannel
{
    /// <summary>Files, and live conversations that have a report: what somebody had a reason to read.</summary>
    Usual,
    All,
    Files,
    Live,
}

/// <summary>Which transcripts, and in which order.</summary>
/// <param name="Result">A band that one of its conversations has, <c>failed</c> or <c>asks</c>; null for all.</param>
/// <param name="HighestRiskFirst">False: newest first.</param>
internal sealed record TranscriptChoice(string? Result = null, bool HighestRiskFirst = false)
{
    public TranscriptChannel Channel { get; init; }

    /// <summary>Only what is held, or will be erased until this day, the first to be erased first; null: all.</summary>
    public DateOnly? Retention { get; init; }

    /// <summary>Only those of this case, erased ones too.</summary>
    public Guid? Case { get; init; }

    /// <summary>Only those that can go into this case: not erased, and not in it.</summary>
    public Guid? NotInCase { get; init; }

    /// <summary>Who asks: what is hidden from this reader has none of the results; null: nothing is hidden.</summary>
    public string? Reader { get; init; }

    /// <summary>Only this one.</summary>
    public Guid? Only { get; init; }
}
