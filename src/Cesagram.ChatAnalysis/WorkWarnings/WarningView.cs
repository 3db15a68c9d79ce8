using System.Text.Json.Serialization;
using Cesagram.ChatAnalysis.Data;

namespace Cesagram.ChatAnalysis.WorkWarnings;

/// <summary>A warning as people and programs see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Status">open, secondreading, disagreed or decided.</param>
/// <param name="Source">Code of the source of a live conversation; null for a file.</param>
/// <param name="Transcript">Address of the transcript.</param>
/// <param name="Conversation">0-based place of the conversation in it.</param>
/// <param name="Message">Index of the message at which it was raised.</param>
/// <param name="Messages">Messages read so far.</param>
/// <param name="Language">ISO 639-1, other, or empty while it is not known.</param>
/// <param name="RaisedAt">UTC.</param>
/// <param name="RoseAt">UTC: when it last became more urgent; as RaisedAt while the score is hidden.</param>
/// <param name="AssignedTo">Who works on it; null: nobody.</param>
/// <param name="Outcome">confirm, dismiss, escalate or cannottell; null: undecided.</param>
/// <param name="DecidedAt">UTC.</param>
/// <param name="Revision">Counts changes; the ETag.</param>
/// <param name="Score">What the engine says; left out while the unit hides it from who has not decided.</param>
internal sealed record WarningView(
    Guid Id, string Status, string? Source, string Transcript, int Conversation, int Message, int Messages, string Language, DateTimeOffset RaisedAt, DateTimeOffset RoseAt,
    string? AssignedTo, string? Outcome, DateTimeOffset? DecidedAt, int Revision,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] WarningScore? Score)
{
    /// <summary>Of the transcript, for links.</summary>
    [JsonIgnore]
    public Guid TranscriptId { get; init; }

    /// <summary>What the conversation is called; null once erased.</summary>
    [JsonIgnore]
    public string? Name { get; init; }

    /// <summary>Who decided it last; null: undecided.</summary>
    [JsonIgnore]
    public string? DecidedBy { get; init; }

    /// <summary>Also where the score is hidden: it decides what has to be done first.</summary>
    public bool GoingMissing { get; init; }

    public static WarningView Of(Warning warning, string? source, bool showScore) => new(
        warning.Id, warning.Status.ToString().ToLowerInvariant(), source, $"/api/transcripts/{warning.TranscriptId}", warning.Ordinal, warning.MessageIndex, warning.Messages,
        warning.Language, warning.RaisedAt, showScore ? warning.RoseAt : warning.RaisedAt, warning.AssignedTo, warning.Outcome?.ToString().ToLowerInvariant(), warning.DecidedAt, warning.Revision,
        showScore
            ? new WarningScore(warning.Band, warning.Risk, warning.Missing, warning.RecentApproach, warning.ModelVersion, warning.WarnAt, warning.UrgentAt, warning.MissingAt)
            : null)
    {
        TranscriptId = warning.TranscriptId,
        GoingMissing = warning.GoingMissing,
    };
}

/// <summary>What the engine says, and by which limits.</summary>
/// <param name="Band">none, watch, warn, urgent or cannot-tell.</param>
/// <param name="Risk">Calibrated, 0 to 1.</param>
/// <param name="Missing">Signs of going missing, 0 to 1; experimental.</param>
/// <param name="RecentApproach">Of the last 20 messages, those that speak of meeting, travelling or leaving home.</param>
/// <param name="Model">Version of the model.</param>
/// <param name="WarnAt">Risk from which a warning was raised.</param>
/// <param name="UrgentAt">Risk from which it was urgent.</param>
/// <param name="MissingAt">Signs from which it spoke of going missing.</param>
internal sealed record WarningScore(string Band, double Risk, double Missing, int RecentApproach, string Model, double WarnAt, double UrgentAt, double MissingAt);

/// <summary>What one person decided.</summary>
/// <param name="By">Who.</param>
/// <param name="At">UTC.</param>
/// <param name="Outcome">confirm, dismiss, escalate or cannottell; reopened: those before no longer stand.</param>
/// <param name="Reason">Why; null once the transcript is erased.</param>
/// <param name="Blind">The score was hidden.</param>
/// <param name="Messages">How many messages there were.</param>
internal sealed record DecisionView(string By, DateTimeOffset At, string Outcome, string? Reason, bool Blind, int Messages);
