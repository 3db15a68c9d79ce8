using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.ExportMessages;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.HandOverCase;

/// <summary>A hand-over opened for its download.</summary>
/// <param name="Reference">Of the case.</param>
/// <param name="HandOver">The record.</param>
/// <param name="Content">What was frozen with it.</param>
/// <param name="Transcripts">Those that are still there; the others were erased since.</param>
internal sealed record OpenPackage(string Reference, CaseHandOver HandOver, HandOverContent Content, IReadOnlyList<PackagedTranscript> Transcripts);

/// <summary>A transcript that goes along.</summary>
/// <param name="Sha256">Of the file; null for a live conversation, which had none.</param>
internal sealed record PackagedTranscript(Guid Id, string FileName, string? Sha256, long Bytes);

/// <summary>Writes just the parts of a hand-over: as one JSON document, or as a ZIP with a file a transcript and the files' SHA-256.</summary>
internal sealed class HandOverPackage(ChatAnalysisDbContext db, TextVault vault, MessagesExport export, TimeProvider clock)
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Finds it and records that it is taken, before its first byte goes out.</summary>
    /// <returns>Null where the unit has none, or the case is erased.</returns>
    public async Task<OpenPackage?> OpenAsync(Guid unit, Guid caseId, Guid id, string by, string format, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var one = await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == caseId && c.ErasedAt == null, cancellationToken);
        var handOver = await db.CaseHandOvers.AsNoTracking().SingleOrDefaultAsync(h => h.Id == id && h.CaseId == caseId, cancellationToken);
        if (one is null || handOver is null)
        {
            return null;
        }

        using var key = vault.Unwrap(one.WrappedKey);
        var transcripts = await db.Transcripts.AsNoTracking().Where(t => handOver.Transcripts.Contains(t.Id) && t.Status == TranscriptStatus.Scored).OrderBy(t => t.SubmittedAt).ToListAsync(cancellationToken);
        var package = new OpenPackage(one.Reference, handOver, HandOverContent.Open(key, handOver), transcripts.ConvertAll(Packaged));
        await db.RecordAuditAsync(CaseEvents.PackageTaken(one, by, format), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return package;
    }

    /// <summary>One document; each transcript has its conversations, as the JSON lines of the export have them.</summary>
    public async Task WriteJsonAsync(Guid unit, OpenPackage package, Stream output, CancellationToken cancellationToken)
    {
        var head = Encoding.UTF8.GetString(Document(package, withTranscripts: false));
        // All but the closing brace, after which the transcripts come one by one: none is held in memory as a whole.
        output.Write(Encoding.UTF8.GetBytes(head[..head.LastIndexOf('}')].TrimEnd() + ",\n  \"transcripts\": ["));
        for (var at = 0; at < package.Transcripts.Count; at++)
        {
            var transcript = JsonSerializer.Serialize(package.Transcripts[at], Plain);
            output.Write(Encoding.UTF8.GetBytes((at > 0 ? "," : "") + "\n    " + transcript[..^1] + ",\"conversations\":["));
            await export.WriteAsync(unit, package.Transcripts[at].Id, "jsonl", null, new LinesAsArray(output), cancellationToken);
            output.Write("]}"u8);
        }

        output.Write("\n  ]\n}\n"u8);
    }

    /// <summary><c>case.json</c>, <c>transcripts/ID.jsonl</c> and <c>SHA256SUMS</c>.</summary>
    public async Task WriteZipAsync(Guid unit, OpenPackage package, Stream output, CancellationToken cancellationToken)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var sums = new StringBuilder();
        await AddAsync(archive, sums, package, "case.json", entry =>
        {
            entry.Write(Document(package, withTranscripts: true));
            return Task.CompletedTask;
        });
        foreach (var transcript in package.Transcripts)
        {
            await AddAsync(archive, sums, package, $"transcripts/{transcript.Id}.jsonl", entry => export.WriteAsync(unit, transcript.Id, "jsonl", null, entry, cancellationToken));
        }

        await using var last = await archive.CreateEntry("SHA256SUMS").OpenAsync(cancellationToken);
        last.Write(Encoding.UTF8.GetBytes(sums.ToString()));
    }

    private static JsonSerializerOptions Plain { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static async Task AddAsync(ZipArchive archive, StringBuilder sums, OpenPackage package, string name, Func<Stream, Task> write)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = package.HandOver.At;
        using var hash = SHA256.Create();
        await using (var stream = await entry.OpenAsync())
        {
            await using var hashing = new CryptoStream(stream, hash, CryptoStreamMode.Write, leaveOpen: true);
            await write(hashing);
            await hashing.FlushFinalBlockAsync();
        }

        sums.Append(Convert.ToHexStringLower(hash.Hash!)).Append("  ").Append(name).Append('\n');
    }

    private static byte[] Document(OpenPackage package, bool withTranscripts)
    {
        var (handOver, content) = (package.HandOver, package.Content);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("reference", package.Reference);
            json.WriteString("handedOverAt", handOver.At);
            json.WriteString("handedOverBy", handOver.By);
            json.WriteString("profession", Codes.Of(handOver.Profession));
            json.WriteString("recipient", content.Recipient);
            json.WriteString("reason", content.Reason);
            json.WriteString("legalBasis", handOver.LegalBasis);
            json.WriteString("notesShared", Codes.Of(handOver.Notes));
            Write(json, "notes", content.Notes);
            Write(json, "people", content.People);
            if (withTranscripts)
            {
                Write(json, "transcripts", package.Transcripts);
            }

            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void Write<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> values)
    {
        json.WritePropertyName(name);
        JsonSerializer.Serialize(json, values, Plain);
    }

    private PackagedTranscript Packaged(SubmittedTranscript transcript)
    {
        using var key = vault.Unwrap(transcript.WrappedKey);
        return new PackagedTranscript(transcript.Id, key.OpenText(transcript.SealedFileName, "file name"), transcript.Sha256 is { } hash ? Convert.ToHexStringLower(hash) : null, transcript.Bytes);
    }
}
