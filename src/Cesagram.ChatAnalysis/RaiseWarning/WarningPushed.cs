using Cesagram.ChatAnalysis.Data;

namespace Cesagram.ChatAnalysis.RaiseWarning;

/// <summary>What a webhook says of a warning: ids and figures, never a word.</summary>
/// <param name="Warning">Address of the warning.</param>
/// <param name="Transcript">Address of the transcript.</param>
/// <param name="Conversation">0-based place of the conversation in it.</param>
/// <param name="Band">none, watch, warn, urgent or cannot-tell.</param>
/// <param name="Risk">Calibrated, 0 to 1.</param>
/// <param name="Missing">Signs of going missing, 0 to 1; experimental.</param>
/// <param name="GoingMissing">They are at or above the limit.</param>
/// <param name="Message">Index of the message at which it was raised.</param>
/// <param name="Messages">Read so far.</param>
/// <param name="RaisedAt">UTC.</param>
/// <param name="Status">open, secondreading, disagreed or decided.</param>
/// <param name="Outcome">What people decided; null: nothing yet.</param>
internal sealed record WarningPushed(
    string Warning, string Transcript, int Conversation, string Band, double Risk, double Missing, bool GoingMissing, int Message, int Messages, DateTimeOffset RaisedAt, string Status, string? Outcome)
{
    public static WarningPushed Of(Warning warning) => new(
        $"/api/warnings/{warning.Id}", $"/api/transcripts/{warning.TranscriptId}", warning.Ordinal, warning.Band, warning.Risk, warning.Missing, warning.GoingMissing,
        warning.MessageIndex, warning.Messages, warning.RaisedAt, warning.Status.ToString().ToLowerInvariant(), warning.Outcome?.ToString().ToLowerInvariant());
}
