using System.Security.Cryptography;
using Cesagram.KnowledgeHub.Data;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Images;

/// <summary>A file of a resource, without its bytes.</summary>
internal sealed record EntryFileLine(Guid Id, string Name, string Language, string Note, int Length, string Sha256, DateTimeOffset CreatedAt, string By)
{
    public string Address => $"/knowledge/files/{Id}";
}

/// <summary>PDF files that are kept with resources.</summary>
internal sealed class EntryFiles(KnowledgeHubDbContext db, TimeProvider clock)
{
    public const int MostBytes = 20_000_000;

    /// <summary>The files of an entry, the newest first.</summary>
    public async Task<IReadOnlyList<EntryFileLine>> OfAsync(Guid entryId, CancellationToken cancellationToken = default) =>
        await db.Set<EntryFile>().AsNoTracking().Where(file => file.EntryId == entryId).OrderByDescending(file => file.CreatedAt)
            .Select(file => new EntryFileLine(file.Id, file.Name, file.Language, file.Note, file.Length, file.Sha256, file.CreatedAt, file.By)).ToListAsync(cancellationToken);

    /// <summary>Keeps a file.</summary>
    /// <returns>Null where the same bytes are there already.</returns>
    /// <exception cref="ImageException">It is not taken.</exception>
    public async Task<Guid?> AddAsync(Guid entryId, byte[] bytes, string? fileName, string language, string note, string by, CancellationToken cancellationToken)
    {
        Require(bytes);
        var sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (await db.Set<EntryFile>().AnyAsync(file => file.EntryId == entryId && file.Sha256 == sha, cancellationToken))
        {
            return null;
        }

        var label = ImageStore.Label(fileName);
        var file = new EntryFile
        {
            Id = Guid.CreateVersion7(), EntryId = entryId, CreatedAt = clock.GetUtcNow(), By = by, Language = language, Note = note, Sha256 = sha, Length = bytes.Length, Bytes = bytes,
            Name = label.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? label : (label.Length > 0 ? label : "document") + ".pdf",
        };
        db.Add(file);
        await db.SaveChangesAsync(cancellationToken);
        return file.Id;
    }

    /// <summary>By content: begins as a PDF at its first byte, ends as one, and is no web page or archive at once.</summary>
    internal static void Require(byte[] bytes)
    {
        if (bytes.Length > MostBytes)
        {
            throw new ImageException("file-too-large");
        }

        var end = bytes.AsSpan(Math.Max(0, bytes.Length - 1024));
        var eof = end.LastIndexOf("%%EOF"u8);
        if (!bytes.AsSpan().StartsWith("%PDF-"u8) || bytes.Length < 8 || bytes[5] is not ((byte)'1' or (byte)'2') || bytes[6] != '.' || eof < 0)
        {
            throw new ImageException("not-pdf");
        }

        // What stands behind the end belongs to another kind of file: an archive keeps its list there.
        if (end[(eof + 5)..].IndexOfAnyExcept((byte)'\r', (byte)'\n', (byte)' ') >= 0)
        {
            throw new ImageException("trailing");
        }
    }
}
