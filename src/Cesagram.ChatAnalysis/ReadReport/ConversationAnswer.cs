using System.Text.Json.Serialization;
using Cesagram.ChatAnalysis.RescoreTranscript;

namespace Cesagram.ChatAnalysis.ReadReport;

/// <summary>One conversation of a file, as the API tells it.</summary>
/// <param name="Ordinal">0-based place in the file.</param>
/// <param name="Band">none, watch, warn, urgent or cannot-tell; left out where scoreHidden.</param>
/// <param name="Risk">Calibrated, 0 to 1; left out where scoreHidden.</param>
/// <param name="Missing">Signs of going missing, 0 to 1; experimental; left out where scoreHidden.</param>
/// <param name="FirstWarning">Index of the message at which the warning was raised; null for none, or where scoreHidden.</param>
/// <param name="Language">ISO 639-1, or other.</param>
/// <param name="Messages">How many entries.</param>
/// <param name="ModelVersion">Of the model that scored.</param>
/// <param name="Thresholds">Where the bands began; null for what was scored before that was kept.</param>
/// <param name="InputsSha256">SHA-256 of what the scorer read (author, kind, time and text of every entry), in hexadecimal; null for what was scored before it was kept.</param>
/// <param name="ScoreHidden">True where the unit hides the figures from a person until he has decided the warning; else left out.</param>
internal sealed record ConversationAnswer(
    int Ordinal,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Band,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Risk,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Missing,
    int? FirstWarning,
    string Language,
    int Messages,
    string ModelVersion,
    BandThresholds? Thresholds,
    string? InputsSha256,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool ScoreHidden)
{
    public static ConversationAnswer Of(ConversationView c) => c.IsHidden
        ? new(c.Ordinal, null, null, null, null, c.Language, c.Messages, c.ModelVersion, c.Thresholds, c.InputsSha256, true)
        : new(c.Ordinal, c.Band, c.Risk, c.Missing, c.FirstWarning, c.Language, c.Messages, c.ModelVersion, c.Thresholds, c.InputsSha256, false);
}
