namespace Cesagram.ChatAnalysis.Data;

/// <summary>One conversation of a file and what the engine said of it.</summary>
internal sealed class ScoredConversation
{
    public Guid Id { get; init; }

    public Guid TranscriptId { get; init; }

    public Guid UnitId { get; init; }

    /// <summary>0-based place in the file.</summary>
    public int Ordinal { get; init; }

    public string Band { get; set; } = "";

    public double Risk { get; set; }

    public double Missing { get; set; }

    public int? FirstWarning { get; set; }

    public string Language { get; set; } = "";

    /// <summary>Highest limit at which it would have warned; see <see cref="Linguistics.ConversationReport.Reach"/>.</summary>
    public double Reach { get; set; }

    public int Messages { get; set; }

    public string ModelVersion { get; set; } = "";

    /// <summary>Calibrated risk from which <c>watch</c> began when it was scored; this and the two after it are null for what was scored before they were kept.</summary>
    public double? WatchFrom { get; set; }

    public double? WarnFrom { get; set; }

    public double? UrgentFrom { get; set; }

    /// <summary>Of what the scorer read, see <c>InputsHash</c>; null for what was scored before it was kept.</summary>
    public byte[]? InputsHash { get; set; }

    /// <summary>Null for what was scored before it was kept: then the transcript's time holds.</summary>
    public DateTimeOffset? ScoredAt { get; set; }

    /// <summary>When another scoring took its place; null: it is the present one. Queries see present ones only, unless they ignore the filter.</summary>
    public DateTimeOffset? SupersededAt { get; set; }

    /// <summary>The report without its messages, and the curve; see SealedConversation.</summary>
    public byte[] SealedSummary { get; set; } = [];

    public List<ConversationPage> Pages { get; } = [];
}

/// <summary>Up to <see cref="Length"/> consecutive messages with their reports, so that a page shows a part of a long conversation at once.</summary>
internal sealed class ConversationPage
{
    public const int Length = 200;

    public Guid ConversationId { get; init; }

    /// <summary>Messages from <c>Ordinal * Length</c>.</summary>
    public int Ordinal { get; init; }

    public Guid UnitId { get; init; }

    public required byte[] Sealed { get; init; }
}
