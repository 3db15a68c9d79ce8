using System.Security.Cryptography;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ImportRecords;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Images;

/// <summary>A picture in the list of pictures, without its bytes.</summary>
internal sealed record ImageLine(Guid Id, DateTimeOffset CreatedAt, string By, string Label, IReadOnlyDictionary<string, string> Alt, bool IsDecorative, IReadOnlyList<ImageLineSize> Sizes);

internal sealed record ImageLineSize(int Width, int Height, int Bytes);

/// <summary>Keeps pictures.</summary>
internal sealed class ImageStore(KnowledgeHubDbContext db, TimeProvider clock)
{
    private const int MostSizes = 4;

    /// <summary>A name as people see it: the last part of what may be a path, without signs that mean something elsewhere.</summary>
    public static string Label(string? fileName)
    {
        var last = (fileName ?? "").Split('/', '\\')[^1];
        var plain = PlainText.Of(string.Concat(last.Where(c => !Path.GetInvalidFileNameChars().Contains(c) && c is not ('<' or '>' or '"' or ':' or '|' or '?' or '*'))), out _).Trim('.', ' ');
        return plain.Length > 120 ? plain[..120] : plain;
    }

    /// <summary>Checks and keeps one picture in the sizes it came in.</summary>
    /// <returns>Its id, and whether notes of a camera were taken out.</returns>
    /// <exception cref="ImageException">It is not taken.</exception>
    public async Task<(Guid Id, bool HadMetadata)> AddAsync(IReadOnlyList<byte[]> sizes, string? fileName, IReadOnlyDictionary<string, string> alt, bool decorative, string by, CancellationToken cancellationToken)
    {
        if (sizes.Count is 0 or > MostSizes)
        {
            throw new ImageException(sizes.Count == 0 ? "none" : "too-many");
        }

        if (sizes.Sum(size => (long)size.Length) > ImageInspection.MostBytesTogether)
        {
            throw new ImageException("too-large");
        }

        var images = sizes.Select(ImageInspection.Read).DistinctBy(image => image.Width).OrderBy(image => image.Width).ToList();
        var (small, large) = (images[0], images[^1]);
        // Sizes of one picture have one shape; rounding moves it by a pixel or so.
        if (Math.Abs((small.Height * (double)large.Width / small.Width) - large.Height) > 1 + ((double)large.Width / small.Width))
        {
            throw new ImageException("shapes");
        }

        var id = Guid.CreateVersion7();
        db.Add(new HubImage
        {
            Id = id,
            CreatedAt = clock.GetUtcNow(),
            By = by,
            Label = Label(fileName),
            Alt = decorative ? new Dictionary<string, string>() : alt,
            IsDecorative = decorative,
            Sizes = [.. images.Select(image => new HubImageSize { ImageId = id, Width = image.Width, Height = image.Height, ContentType = image.ContentType, Bytes = image.Bytes, Sha256 = Convert.ToHexStringLower(SHA256.HashData(image.Bytes)) })],
        });
        await db.SaveChangesAsync(cancellationToken);
        return (id, images.Exists(image => image.HadMetadata));
    }

    public async Task<IReadOnlyList<ImageLine>> ListAsync(int skip, int take, CancellationToken cancellationToken) =>
        await db.Set<HubImage>().AsNoTracking().OrderByDescending(image => image.CreatedAt).ThenBy(image => image.Id).Skip(skip).Take(take)
            .Select(image => new ImageLine(
                image.Id, image.CreatedAt, image.By, image.Label, image.Alt, image.IsDecorative,
                image.Sizes.OrderBy(size => size.Width).Select(size => new ImageLineSize(size.Width, size.Height, size.Bytes.Length)).ToList()))
            .ToListAsync(cancellationToken);

    /// <summary>The size of a picture that is at least this wide, or the widest; null where there is no such picture.</summary>
    public Task<HubImageSize?> SizeAsync(Guid id, int width, CancellationToken cancellationToken) =>
        db.Set<HubImageSize>().AsNoTracking().Where(size => size.ImageId == id).OrderBy(size => size.Width < width).ThenBy(size => size.Width < width ? -size.Width : size.Width).FirstOrDefaultAsync(cancellationToken);

    public Task<HubImage?> FindAsync(Guid id, CancellationToken cancellationToken) => db.Set<HubImage>().AsNoTracking().FirstOrDefaultAsync(image => image.Id == id, cancellationToken);

    /// <summary>Says anew what a picture shows.</summary>
    /// <returns>False where there is no such picture.</returns>
    public async Task<bool> DescribeAsync(Guid id, IReadOnlyDictionary<string, string> alt, bool decorative, CancellationToken cancellationToken)
    {
        if (await db.Set<HubImage>().FirstOrDefaultAsync(image => image.Id == id, cancellationToken) is not { } image)
        {
            return false;
        }

        (image.Alt, image.IsDecorative) = (decorative ? new Dictionary<string, string>() : alt, decorative);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    public Task<int> DeleteAsync(Guid id, CancellationToken cancellationToken) => db.Set<HubImage>().Where(image => image.Id == id).ExecuteDeleteAsync(cancellationToken);

    /// <summary>Whether a text of an entry shows it.</summary>
    public Task<bool> IsUsedAsync(Guid id, CancellationToken cancellationToken) =>
        db.Set<EntryText>().AnyAsync(text => text.Body.Contains("/knowledge/images/" + id), cancellationToken);
}
