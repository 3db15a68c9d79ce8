using Cesagram.KnowledgeHub.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Cesagram.KnowledgeHub.Images;

/// <summary>Serves pictures and files. An id never stands for other bytes, so both may be kept for a year.</summary>
internal static class ImageEndpoints
{
    private const string Locked = "default-src 'none'; sandbox; frame-ancestors 'none'";

    public static Task<Results<FileContentHttpResult, NotFound>> Widest(Guid id, HttpContext context, ImageStore images, CancellationToken cancellationToken) =>
        Sized(id, int.MaxValue, context, images, cancellationToken);

    public static async Task<Results<FileContentHttpResult, NotFound>> Sized(Guid id, int width, HttpContext context, ImageStore images, CancellationToken cancellationToken)
    {
        if (await images.SizeAsync(id, width, cancellationToken) is not { } size)
        {
            return TypedResults.NotFound();
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Locked;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.ContentDisposition = "inline";
        return TypedResults.File(size.Bytes, size.ContentType, entityTag: new EntityTagHeaderValue($"\"{size.Sha256[..32]}\""));
    }

    /// <summary>A file of what is published is for everybody, of anything else for editors.</summary>
    public static async Task<Results<FileContentHttpResult, NotFound>> File(Guid id, HttpContext context, KnowledgeHubDbContext db, CancellationToken cancellationToken)
    {
        var isEditor = Editors.May(context.User);
        var found = await db.Set<EntryFile>().AsNoTracking().Where(file => file.Id == id)
            .Join(db.Entries, file => file.EntryId, entry => entry.Id, (file, entry) => new { File = file, entry.Status }).FirstOrDefaultAsync(cancellationToken);
        if (found is null || (found.Status != EntryStatus.Published && !isEditor))
        {
            return TypedResults.NotFound();
        }

        context.Response.Headers.ContentSecurityPolicy = Locked;
        context.Response.Headers.CacheControl = found.Status == EntryStatus.Published ? "public, max-age=3600" : "no-store";
        return TypedResults.File(found.File.Bytes, "application/pdf", found.File.Name, enableRangeProcessing: true, entityTag: new EntityTagHeaderValue($"\"{found.File.Sha256[..32]}\""));
    }
}
