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
