using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cesagram.Postgres;
using Cesagram.Ui.Spreadsheets;

namespace Cesagram.ChatAnalysis.ExportBundle;

/// <summary>The audit trail of one transcript with all that its hashes are made of, so that a third party can follow and recompute them (see <see cref="AuditHash"/>).</summary>
internal static class CustodyFiles
{
    private const string Header = "number,at,kind,event,actor,subject,reason,details,previous_hash,hash";

    public static async Task WriteJsonAsync(IAsyncEnumerable<AuditRow> rows, Stream output, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            json.WriteStartObject();
            json.WriteString("unit", row.UnitId);
            json.WriteNumber("number", row.Number);
            json.WriteString("at", Time(row));
            json.WriteNumber("microseconds", (row.At.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond);
            json.WriteString("kind", row.Kind);
            json.WriteString("event", row.Name);
            json.WriteString("actor", row.Actor);
            json.WriteString("subject", row.Subject);
            json.WriteString("reason", row.Reason);
            // The text that was hashed, not what it stands for.
            json.WriteString("details", row.Details);
            json.WriteString("previousHash", Convert.ToHexStringLower(row.PreviousHash));
            json.WriteString("hash", Convert.ToHexStringLower(row.Hash));
            json.WriteEndObject();
            await json.FlushAsync(cancellationToken);
        }

        json.WriteEndArray();
    }

    public static async Task WriteCsvAsync(IAsyncEnumerable<AuditRow> rows, Stream output, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(output, leaveOpen: true);
        await writer.WriteAsync(Header + "\r\n");
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            await writer.WriteAsync(SafeCsv.Line(
                row.Number.ToString(CultureInfo.InvariantCulture), Time(row), row.Kind, row.Name, row.Actor, row.Subject ?? "", row.Reason ?? "", row.Details,
                Convert.ToHexStringLower(row.PreviousHash), Convert.ToHexStringLower(row.Hash)));
        }
    }

    private static string Time(AuditRow row) => row.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}
