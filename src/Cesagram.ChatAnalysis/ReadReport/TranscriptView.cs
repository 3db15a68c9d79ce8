using System.Linq.Expressions;
using System.Text.Json.Serialization;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.RescoreTranscript;

namespace Cesagram.ChatAnalysis.ReadReport;

/// <summary>A transcript as people and programs see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="FileName">As handed in; null once erased.</param>
/// <param name="Status">receiving, queued, asks, scored, failed or erased.</param>
/// <param name="SubmittedBy">Account, or <c>api:</c> and the client's name.</param>
/// <param name="SubmittedAt">UTC.</param>
/// <param name="LegalBasis">Code.</param>
/// <param name="Purpose">Code.</param>
/// <param name="RetainUntil">Last day on which the text is kept.</param>
/// <param name="Sha256">Of the file as it came, in hexadecimal; null while it is being received.</param>
/// <param name="Bytes">Size of the file.</param>
/// <param name="ScoredAt">When it was read; null if it was not yet.</param>
/// <param name="Failure">Why it could not be read; else null.</param>
/// <param name="Conversations">What was found, in the order of the file.</param>
/// <param name="Report">Address of the whole report; null until there is one.</param>
internal sealed record TranscriptView(
    Guid Id, string? FileName, string Status, string SubmittedBy, DateTimeOffset SubmittedAt, string LegalBasis, string Purpose, DateOnly RetainUntil,
    string? Sha256, long Bytes, DateTimeOffset? ScoredAt, FailureView? Failure, [property: JsonIgnore] IReadOnlyList<ConversationView> Conversations, string? Report)
{
    /// <summary>The conversations as the API tells them.</summary>
    [JsonPropertyName("conversations")]
    public IReadOnlyList<ConversationAnswer> Told => [.. Conversations.Select(ConversationAnswer.Of)];

    /// <summary>Legal hold and erasure, for pages.</summary>
    [JsonIgnore]
    public CustodyView Custody { get; init; } = new(null, null, null, null, null, null);

    /// <summary>Came as messages, for pages.</summary>
    [JsonIgnore]
    public bool IsLive { get; init; }

    /// <summary>Address of what it asks; left out where it asks nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Choices { get; init; }

    /// <summary>Since when it waits to be scored anew; left out where it does not. Until then the conversations are those of the scoring before.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? RescoringSince { get; init; }

    /// <summary>In lists, for pages: somebody handed it over and nobody took it up yet.</summary>
    [JsonIgnore]
    public HandoverView? Handover { get; init; }

    public static TranscriptView Of(SubmittedTranscript transcript, string? fileName, string? failure) => new(
        transcript.Id, fileName, transcript.Status.ToString().ToLowerInvariant(), transcript.SubmittedBy, transcript.SubmittedAt,
        transcript.LegalBasis, transcript.Purpose, transcript.RetainUntil,
        transcript.Sha256 is { } hash ? Convert.ToHexStringLower(hash) : null, transcript.Bytes, transcript.ScoredAt,
        transcript.Status == TranscriptStatus.Failed ? new FailureView(transcript.FailureCode!, failure ?? transcript.FailureDetail ?? "") : null,
        [.. transcript.Conversations.OrderBy(c => c.Ordinal).Select(ConversationView.Of)],
        transcript.Status == TranscriptStatus.Scored ? $"/api/transcripts/{transcript.Id}/report" : null)
    {
        RescoringSince = transcript.RescoringSince,
        Choices = transcript.Status == TranscriptStatus.Asks ? $"/api/transcripts/{transcript.Id}/choices" : null,
        IsLive = transcript.Channel == SubmissionChannel.Live,
        Custody = new(transcript.HeldAt, transcript.HeldBy, transcript.HoldReason, transcript.ErasedAt, transcript.ErasedBy, transcript.ErasureReason),
    };
}

/// <summary>What was decided of a transcript's keeping; null where it was not.</summary>
internal sealed record CustodyView(DateTimeOffset? HeldAt, string? HeldBy, string? HoldReason, DateTimeOffset? ErasedAt, string? ErasedBy, string? ErasureReason);

/// <summary>Who handed a transcript over, and when.</summary>
internal sealed record HandoverView(string By, DateTimeOffset At)
{
    public static HandoverView? Of(TranscriptHandover? handover) => handover is null ? null : new HandoverView(handover.HandedOverBy, handover.HandedOverAt);
}

/// <summary>Why a file could not be read.</summary>
/// <param name="Code">Stable, kebab-case.</param>
/// <param name="Detail">An English sentence that says what to do.</param>
internal sealed record FailureView(string Code, string Detail);

/// <summary>One conversation of a file.</summary>
/// <param name="Ordinal">0-based place in the file.</param>
/// <param name="Band">none, watch, warn, urgent or cannot-tell.</param>
/// <param name="Risk">Calibrated, 0 to 1.</param>
/// <param name="Missing">Signs of going missing, 0 to 1; experimental.</param>
/// <param name="FirstWarning">Index of the message at which the warning was raised; null for none.</param>
/// <param name="Language">ISO 639-1, or other.</param>
/// <param name="Messages">How many entries.</param>
internal sealed record ConversationView(int Ordinal, string Band, double Risk, double Missing, int? FirstWarning, string Language, int Messages)
{
    private static readonly Func<ScoredConversation, ConversationView> Compiled = Projection.Compile();

    /// <summary>Only what a list shows: the sealed reports stay where they are.</summary>
    public static Expression<Func<ScoredConversation, ConversationView>> Projection => c => new ConversationView(c.Ordinal, c.Band, c.Risk, c.Missing, c.FirstWarning, c.Language, c.Messages)
    {
        TranscriptId = c.TranscriptId,
        ModelVersion = c.ModelVersion,
        Thresholds = BandThresholds.Of(c.WatchFrom, c.WarnFrom, c.UrgentFrom),
        InputsSha256 = c.InputsHash == null ? null : Convert.ToHexStringLower(c.InputsHash),
    };

    public Guid TranscriptId { get; init; }

    /// <summary>The unit hides the figures from who asks until he has decided.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Of the model that scored.</summary>
    public string ModelVersion { get; init; } = "";

    /// <summary>Where the bands began; null for what was scored before that was kept.</summary>
    public BandThresholds? Thresholds { get; init; }

    /// <summary>SHA-256 of what the scorer read (author, kind, time and text of every entry), in hexadecimal; null for what was scored before it was kept.</summary>
    public string? InputsSha256 { get; init; }

    public static ConversationView Of(ScoredConversation c) => Compiled(c);
}
