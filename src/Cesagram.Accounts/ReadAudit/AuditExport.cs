using System.Globalization;
using System.Text;
using System.Text.Json;
using Cesagram.Postgres;
using Cesagram.Ui.Spreadsheets;
using Microsoft.AspNetCore.Mvc;

namespace Cesagram.Accounts.ReadAudit;

/// <summary>
/// Rows with their hashes, one by one, so that an auditor can verify them (docs/adr/0012-audit-trail.md). JSON lines are exact;
/// in CSV a cell that a spreadsheet would run as a formula gets an apostrophe in front.
/// </summary>
internal sealed class AuditExport(IAsyncEnumerable<AuditRow> rows, string format, DateTimeOffset now) : IActionResult
{
    private const string Header = "unit,number,at,kind,name,actor,subject,reason,details,previous_hash,hash";

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = format == "csv" ? "text/csv; charset=utf-8" : "application/x-ndjson";
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=audit-{now.UtcDateTime:yyyy-MM-dd}.{(format == "csv" ? "csv" : "jsonl")}");
        await using var writer = new StreamWriter(response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = format == "csv" ? "\r\n" : "\n" };
        if (format == "csv")
        {
            await writer.WriteLineAsync(Header);
        }

        await foreach (var row in rows)
        {
            await writer.WriteLineAsync(format == "csv" ? Csv(row) : Line(row));
        }
    }

    private static string Time(AuditRow row) => row.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    private static string Csv(AuditRow row) => string.Join(',', new[]
    {
        row.UnitId.ToString(), row.Number.ToString(CultureInfo.InvariantCulture), Time(row), row.Kind, row.Name, row.Actor, row.Subject, row.Reason, row.Details,
        Convert.ToHexStringLower(row.PreviousHash), Convert.ToHexStringLower(row.Hash),
    }.Select(cell => SafeCsv.Cell(cell ?? "")));

    private static string Line(AuditRow row) => JsonSerializer.Serialize(
        new
        {
            unit = row.UnitId, number = row.Number, at = Time(row), kind = row.Kind, name = row.Name, actor = row.Actor, subject = row.Subject, reason = row.Reason, details = row.Details,
            previousHash = Convert.ToHexStringLower(row.PreviousHash), hash = Convert.ToHexStringLower(row.Hash),
        },
        JsonSerializerOptions.Web);
}
