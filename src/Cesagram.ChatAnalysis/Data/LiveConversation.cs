namespace Cesagram.ChatAnalysis.Data;

/// <summary>What is known of a conversation that goes on; its text, custody and reports hang on the transcript of the same id.</summary>
internal sealed class LiveConversation
{
    /// <summary>Of the last messages, how many stage sets are kept.</summary>
    public const int Recent = 20;

    public Guid TranscriptId { get; init; }

    public Guid UnitId { get; init; }

    public Guid SourceId { get; init; }

    /// <summary>Keyed hash of the id that the sender gave; unique within the source.</summary>
    public required byte[] ExternalKey { get; init; }

    /// <summary>Messages taken in.</summary>
    public int Messages { get; set; }

    /// <summary>Messages that the running state has read, in the order of their positions.</summary>
    public int Followed { get; set; }

    /// <summary>Messages in the report that people read; 0: there is none.</summary>
    public int Reported { get; set; }

    /// <summary>Latest time of a message, not after it arrived.</summary>
    public DateTimeOffset? LastSentAt { get; set; }

    public DateTimeOffset LastReceivedAt { get; set; }

    /// <summary>Messages that came after a later one.</summary>
    public int Late { get; set; }

    /// <summary>How many of those the running state has in their place; the others it has read in the order of arrival.</summary>
    public int LateSettled { get; set; }

    /// <summary>A report is queued.</summary>
    public bool ReportPending { get; set; }

    /// <summary>The engine's running state and the authors in the order of their first messages, sealed; empty before the first.</summary>
    public byte[] SealedState { get; set; } = [];

    /// <summary>Stages of the last <see cref="Recent"/> messages, a bit each, the latest last.</summary>
    public int[] RecentStages { get; set; } = [];

    /// <summary>Highest so far.</summary>
    public double Risk { get; set; }

    /// <summary>Strongest signs of going missing so far.</summary>
    public double Missing { get; set; }

    /// <summary>Highest limit at which it would have warned.</summary>
    public double Reach { get; set; }

    public string Band { get; set; } = "none";
}

/// <summary>A message as it came, sealed; never changed.</summary>
internal sealed class LiveMessage
{
    public Guid TranscriptId { get; init; }

    public Guid UnitId { get; init; }

    /// <summary>0-based, in the order of arrival; those that arrive together are put in the order of their times.</summary>
    public int Position { get; init; }

    /// <summary>Keyed hash of the sender's message id, 16 bytes.</summary>
    public required byte[] MessageKey { get; init; }

    /// <summary>Keyed hash of all that was sent, 16 bytes: tells a repetition from a conflict.</summary>
    public required byte[] Digest { get; init; }

    /// <summary>By which messages are put in order: when it was sent, or when it arrived where that is unknown or in the future.</summary>
    public DateTimeOffset At { get; init; }

    public required byte[] Sealed { get; init; }
}
