using System.Text;
using System.Text.Json;
using Cesagram.ChatAnalysis.RescoreTranscript;
using Cesagram.Linguistics;

namespace Cesagram.ChatAnalysis.ReadReport;

/// <summary>A report's JSON with, in front, where the bands began and the hash of what was read: what <c>score --json</c> prints and the API answers.</summary>
/// <param name="Thresholds">Of the model that scored; null where they are not known.</param>
/// <param name="InputsHash">Null for what was scored before it was kept.</param>
internal sealed record ReportScoring(BandThresholds? Thresholds, byte[]? InputsHash)
{
    /// <summary>The report's line up to its own first field.</summary>
    public byte[] Beginning()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }))
        {
            json.WriteStartObject();
            json.WriteStartObject("scoring");
            WriteThresholds(json);
            json.WriteString("inputs_sha256", InputsHash is null ? null : Convert.ToHexStringLower(InputsHash));
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)',');
        return buffer.ToArray();
    }

    /// <summary>One line, without a line end.</summary>
    public string Line(RiskReport report) => Encoding.UTF8.GetString(Beginning()) + RiskReportJson.Serialize(report)[1..];

    private void WriteThresholds(Utf8JsonWriter json)
    {
        if (Thresholds is not { } from)
        {
            json.WriteNull("thresholds");
            return;
        }

        json.WriteStartObject("thresholds");
        json.WriteNumber("watch", from.Watch);
        json.WriteNumber("warn", from.Warn);
        json.WriteNumber("urgent", from.Urgent);
        json.WriteEndObject();
    }
}
