namespace Cesagram.ChatAnalysis.Data;

/// <summary>One conversation of a file and what the engine said of it.</summary>
internal sealed class ScoredConversation
{
    public Guid Id { get; init; }

    public Guid TranscriptId { get; init; }

    public Guid UnitId { get; init; }

    /// <summary>0-based place in the file.</summary>
    public int Ordinal { get; init; }

    public required string Band { get; init; }

    public double Risk { get; init; }

    public double Missing { get; init; }

    public int? FirstWarning { get; init; }

    public required string Language { get; init; }

    public int Messages { get; init; }

    public required string ModelVersion { get; init; }

    /// <summary>The report without its messages, and the curve; see SealedConversation.</summary>
    public required byte[] SealedSummary { get; init; }

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
