using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Cesagram.Linguistics;

/// <summary>The report's JSON: what <c>score --json</c> prints and the API answers, in snake case.</summary>
public static class RiskReportJson
{
    private static readonly ReportJsonContext Context = new(new JsonSerializerOptions(ReportJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    /// <summary>One line, without a line end.</summary>
    public static string Serialize(RiskReport report) => JsonSerializer.Serialize(report, Context.RiskReport);

    /// <summary>UTF-8, one line, without a line end.</summary>
    public static byte[] SerializeToUtf8(RiskReport report) => JsonSerializer.SerializeToUtf8Bytes(report, Context.RiskReport);

    /// <summary>One message of a report, as it stands in the report's line.</summary>
    public static byte[] SerializeToUtf8(MessageReport message) => JsonSerializer.SerializeToUtf8Bytes(message, Context.MessageReport);

    /// <summary>Reads what <see cref="SerializeToUtf8(RiskReport)"/> wrote.</summary>
    /// <exception cref="JsonException">It is no report.</exception>
    public static RiskReport Parse(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize(utf8, Context.RiskReport)!;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(RiskReport))]
[JsonSerializable(typeof(MessageReport))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
