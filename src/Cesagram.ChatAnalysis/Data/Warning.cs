namespace Cesagram.ChatAnalysis.Data;

internal enum WarningStatus
{
    Open,
    /// <summary>One reader has decided, and the unit asks for a second.</summary>
    SecondReading,
    /// <summary>Two readers decided differently: a supervisor decides.</summary>
    Disagreed,
    Decided,
}

internal enum WarningOutcome
{
    Confirm,
    Dismiss,
    /// <summary>Confirmed, and taken to a case or to those who must act now.</summary>
    Escalate,
    CannotTell,
    /// <summary>Never of a warning: what was decided before no longer stands. Kept among the decisions, so that their history tells it in its place.</summary>
    Reopened,
}

/// <summary>A conversation that people should look at: one for each conversation, however often it rises.</summary>
internal sealed class Warning
{
    public Guid Id { get; init; }

    public Guid UnitId { get; init; }

    public Guid TranscriptId { get; init; }

    /// <summary>0-based place of the conversation in its file; 0 for a live one.</summary>
    public int Ordinal { get; init; }

    /// <summary>Null: it was handed in as a file.</summary>
    public Guid? SourceId { get; init; }

    /// <summary><c>warn</c> or <c>urgent</c>; <c>none</c> or <c>watch</c> where only signs of going missing raised it.</summary>
    public required string Band { get; set; }

    public double Risk { get; set; }

    public double Missing { get; set; }

    /// <summary>Signs of going missing are at or above the source's limit.</summary>
    public bool GoingMissing { get; set; }

    /// <summary>Messages among the last that speak of meeting, travelling or leaving home.</summary>
    public int RecentApproach { get; set; }

    /// <summary>Index of the message at which it was raised.</summary>
    public int MessageIndex { get; init; }

    public int Messages { get; set; }

    public string Language { get; set; } = "";

    public DateTimeOffset RaisedAt { get; init; }

    /// <summary>When it last rose: to urgent, or by signs of going missing.</summary>
    public DateTimeOffset RoseAt { get; set; }

    public required string ModelVersion { get; set; }

    public double WarnAt { get; set; }

    public double UrgentAt { get; set; }

    public double MissingAt { get; set; }

    public WarningStatus Status { get; set; }

    public WarningOutcome? Outcome { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public string? AssignedTo { get; set; }

    /// <summary>Place in the work list, the highest first; see <see cref="RaiseWarning.Urgency"/>.</summary>
    public double Urgency { get; set; }

    /// <summary>Counts changes: of two at once the second sees the first.</summary>
    public int Revision { get; set; }

    public List<Decision> Decisions { get; } = [];
}

/// <summary>What one person decided, and why.</summary>
internal sealed class Decision
{
    public Guid Id { get; init; }

    public Guid WarningId { get; init; }

    public Guid UnitId { get; init; }

    public required string By { get; init; }

    public DateTimeOffset At { get; init; }

    public WarningOutcome Outcome { get; init; }

    /// <summary>Sealed with the transcript's key: it may speak of people.</summary>
    public required byte[] SealedReason { get; init; }

    /// <summary>The reader had not seen the score.</summary>
    public bool Blind { get; init; }

    /// <summary>How it stood when it was decided: the band and the message count that the reader saw.</summary>
    public required string Band { get; init; }

    public int Messages { get; init; }
}
