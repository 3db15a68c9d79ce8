namespace Cesagram.ChatAnalysis.Data;

internal enum TranscriptStatus
{
    /// <summary>The upload is under way; what never ends is discarded.</summary>
    Receiving,
    Queued,
    /// <summary>It cannot be read without a person's choice, or the choice was asked for.</summary>
    Asks,
    Scored,
    Failed,
    /// <summary>A live conversation without a report so far.</summary>
    Live,
    /// <summary>The retention is over: the text and its key are gone, who and when stays.</summary>
    Erased,
}

/// <summary>When a file asks which conversations are read before they are scored.</summary>
internal enum AskFirst
{
    /// <summary>Where it has more than one.</summary>
    IfMany,
    /// <summary>Also where it has one: its columns may be set.</summary>
    Always,
}

internal enum SubmissionChannel
{
    Page,
    Api,
    /// <summary>Message by message.</summary>
    Live,
}

/// <summary>A file that was handed in, as it came. Whatever could name a person is sealed with the transcript's own key.</summary>
internal sealed class SubmittedTranscript
{
    public Guid Id { get; init; }

    public Guid UnitId { get; init; }

    /// <summary>Account or API client.</summary>
    public required string SubmittedBy { get; init; }

    public SubmissionChannel Channel { get; init; }

    public DateTimeOffset SubmittedAt { get; init; }

    public required string LegalBasis { get; init; }

    public required string Purpose { get; init; }

    public DateOnly RetainUntil { get; set; }

    /// <summary>Of the file as it came, 32 bytes; null while it is being received.</summary>
    public byte[]? Sha256 { get; set; }

    public long Bytes { get; set; }

    /// <summary>Empty once erased.</summary>
    public required byte[] SealedFileName { get; init; }

    /// <summary>The transcript's own key, wrapped by the master key; destroying it is erasure, after which it is empty.</summary>
    public required byte[] WrappedKey { get; init; }

    public string? Format { get; set; }

    public string? Language { get; init; }

    public string? DateOrder { get; set; }

    public string? IdempotencyKey { get; init; }

    public TranscriptStatus Status { get; set; }

    public string? FailureCode { get; set; }

    /// <summary>Only sentences of ours that name nothing of the file.</summary>
    public string? FailureDetail { get; set; }

    /// <summary>What the reader says, which may name columns or members of a zip; goes before <see cref="FailureDetail"/>.</summary>
    public byte[]? SealedFailure { get; set; }

    /// <summary>Null: score all without asking.</summary>
    public AskFirst? AskFirst { get; set; }

    /// <summary>Columns and conversations to read; null: nothing was chosen.</summary>
    public byte[]? SealedChoices { get; set; }

    /// <summary>What it asks; only with <see cref="TranscriptStatus.Asks"/>.</summary>
    public byte[]? SealedQuestion { get; set; }

    public DateTimeOffset? ScoredAt { get; set; }

    /// <summary>Since when it waits to be scored by the present model; what was found before stays until then. Null: it does not.</summary>
    public DateTimeOffset? RescoringSince { get; set; }

    /// <summary>Since when it is under legal hold; null: it is not.</summary>
    public DateTimeOffset? HeldAt { get; set; }

    public string? HeldBy { get; set; }

    public string? HoldReason { get; set; }

    public DateTimeOffset? ErasedAt { get; set; }

    public string? ErasedBy { get; set; }

    /// <summary>Why it was erased early; null: its retention was over.</summary>
    public string? ErasureReason { get; set; }

    public List<ScoredConversation> Conversations { get; } = [];
}
