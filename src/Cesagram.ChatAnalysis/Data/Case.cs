namespace Cesagram.ChatAnalysis.Data;

internal enum CaseStatus
{
    Open,
    Waiting,
    HandedOver,
    Closed,
}

internal enum CasePriority
{
    Low,
    Normal,
    High,
    Urgent,
}

/// <summary>What a unit works on: transcripts, notes, people and what became of it. Whatever could name a person is sealed with the case's own key.</summary>
internal sealed class Case
{
    public Guid Id { get; init; }

    public Guid UnitId { get; init; }

    /// <summary>Unique in the unit, in capitals; stays after erasure, so it names nobody.</summary>
    public required string Reference { get; init; }

    /// <summary>Empty once erased.</summary>
    public required byte[] SealedTitle { get; set; }

    /// <summary>The case's own key, wrapped by the master key; destroying it is erasure, after which it is empty.</summary>
    public required byte[] WrappedKey { get; set; }

    public required string LegalBasis { get; set; }

    public required string Purpose { get; set; }

    public CaseStatus Status { get; set; }

    public CasePriority Priority { get; set; }

    /// <summary>Last day on which it is kept.</summary>
    public DateOnly RetainUntil { get; set; }

    /// <summary>A child is missing, or may go.</summary>
    public bool MissingPerson { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public required string CreatedBy { get; init; }

    /// <summary>When and by whom anything of it was changed last.</summary>
    public DateTimeOffset ChangedAt { get; set; }

    public required string ChangedBy { get; set; }

    /// <summary>Of the facts above; who changes them says which revision was read.</summary>
    public int Revision { get; set; }

    /// <summary>Since when it is under legal hold, and its transcripts with it; null: it is not.</summary>
    public DateTimeOffset? HeldAt { get; set; }

    public string? HeldBy { get; set; }

    public string? HoldReason { get; set; }

    public DateTimeOffset? ErasedAt { get; set; }

    public string? ErasedBy { get; set; }

    /// <summary>Why it was erased early; null: its retention was over.</summary>
    public string? ErasureReason { get; set; }

    public List<CaseAssignee> Assignees { get; } = [];
}

/// <summary>Somebody of the unit who works on a case, by user name.</summary>
internal sealed class CaseAssignee
{
    public Guid CaseId { get; init; }

    public Guid UnitId { get; init; }

    public required string UserName { get; init; }

    public DateTimeOffset AddedAt { get; init; }

    public required string AddedBy { get; init; }
}

/// <summary>A transcript that belongs to a case; it may belong to several.</summary>
internal sealed class CaseTranscript
{
    public Guid CaseId { get; init; }

    public Guid TranscriptId { get; init; }

    public Guid UnitId { get; init; }

    public DateTimeOffset AddedAt { get; init; }

    public required string AddedBy { get; init; }
}
