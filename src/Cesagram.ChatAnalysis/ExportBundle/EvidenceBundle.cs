using System.IO.Compression;
using System.Text.Json;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.ExportMessages;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.RescoreTranscript;
using Cesagram.ChatAnalysis.ScoreTranscript;
using Cesagram.ChatAnalysis.Text;
using Cesagram.Postgres;
using Cesagram.Transcripts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.ExportBundle;

/// <summary>
/// Writes all there is of a scored transcript into one zip, piece by piece: neither the file nor its reports need to fit into memory.
/// Its parts are read one after the other; where the transcript changed meanwhile the zip is not finished.
/// </summary>
internal sealed class EvidenceBundle(
    ChatAnalysisDbContext db, TextVault vault, ReportReader reports, MessagesExport messages, AuditReader audit, Scorings scorings,
    IStringLocalizer<ProofText> text, IStringLocalizer<AnalysisText> analysis, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <param name="unit">Only within it.</param>
    /// <param name="transcript">Scored.</param>
    /// <param name="by">Who takes it out.</param>
    /// <param name="language">Of the reader.</param>
    /// <param name="output">Takes bytes as they come; is not closed.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="InvalidOperationException">The transcript was erased, read or scored anew meanwhile.</exception>
    public async Task WriteAsync(Guid unit, TranscriptView transcript, string by, string language, Stream output, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        // Not closed where something fails: without its directory a zip cannot be taken for a whole one.
        var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        var files = new SummedZip(zip, now);
        var original = await HasFileAsync(unit, transcript.Id, cancellationToken) ? "original/" + BundleNames.Safe(transcript.FileName) : null;
        if (original is not null)
        {
            await files.AddAsync(original, stream => CopyFileAsync(unit, transcript.Id, stream, cancellationToken), cancellationToken);
        }

        await files.AddAsync("report.json", stream => WriteReportAsync(unit, transcript.Id, stream, cancellationToken), cancellationToken);
        await files.AddAsync("report.csv", stream => WriteReportCsvAsync(unit, transcript.Id, stream, cancellationToken), cancellationToken);
        await files.AddAsync("messages.jsonl", stream => messages.WriteAsync(unit, transcript.Id, "jsonl", null, stream, cancellationToken), cancellationToken);
        var scores = await scorings.ListAsync(unit, transcript.Id, null, cancellationToken);
        await files.AddAsync("scores.json", stream => JsonSerializer.SerializeAsync(stream, scores, Json, cancellationToken), cancellationToken);
        await files.AddAsync("custody.json", stream => CustodyFiles.WriteJsonAsync(Rows(), stream, cancellationToken), cancellationToken);
        await files.AddAsync("custody.csv", stream => CustodyFiles.WriteCsvAsync(Rows(), stream, cancellationToken), cancellationToken);
        var readme = BundleReadme.Write(transcript, original, now, by, language, text, analysis);
        await files.AddAsync("README.txt", stream => stream.WriteAsync(readme, cancellationToken).AsTask(), cancellationToken);
        await files.AddSumsAsync(cancellationToken);
        await RequireUnchangedAsync(unit, transcript, cancellationToken);
        await zip.DisposeAsync();

        // Up to the making of this very bundle: what others do while it is made would stand in one file and not in the other.
        IAsyncEnumerable<AuditRow> Rows() => audit.ReadAsync(unit, new AuditChoice { Subject = TranscriptEvents.Subject(transcript.Id), Before = now.AddTicks(1) }, cancellationToken);
    }

    private async Task<bool> HasFileAsync(Guid unit, Guid id, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        return await db.Chunks.AnyAsync(chunk => chunk.TranscriptId == id, cancellationToken);
    }

    private async Task CopyFileAsync(Guid unit, Guid id, Stream output, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var transcript = await db.Transcripts.AsNoTracking().SingleAsync(t => t.Id == id, cancellationToken);
        using var key = vault.Unwrap(transcript.WrappedKey);
        await using var file = new SealedFileStream(db, id, key, transcript.Bytes);
        await file.CopyToAsync(output, cancellationToken);
    }

    private async Task WriteReportAsync(Guid unit, Guid id, Stream output, CancellationToken cancellationToken)
    {
        var lines = new ReportLines(output);
        await foreach (var part in reports.ReadAllAsync(unit, id, cancellationToken))
        {
            await lines.WriteAsync(part, cancellationToken);
        }

        await lines.EndAsync();
    }

    private async Task WriteReportCsvAsync(Guid unit, Guid id, Stream output, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(output, leaveOpen: true) { NewLine = "\r\n" };
        await ReportCsv.WriteAsync(reports.ReadAllAsync(unit, id, cancellationToken), writer);
    }

    private async Task RequireUnchangedAsync(Guid unit, TranscriptView transcript, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (!await db.Transcripts.AnyAsync(t => t.Id == transcript.Id && t.Status == TranscriptStatus.Scored && t.ScoredAt == transcript.ScoredAt, cancellationToken))
        {
            throw new InvalidOperationException($"Transcript {transcript.Id} changed while its bundle was made; take it out again.");
        }
    }
}
