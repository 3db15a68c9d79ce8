using System.Text;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Microsoft.AspNetCore.Http;

namespace Cesagram.KnowledgeHub.CiteEntry;

/// <summary>A resource's citation as a file.</summary>
internal static class CiteEndpoint
{
    public const string Route = "/{lang:language}/knowledge/resources/{slug}/cite.{format}";

    public static async Task<IResult> GetAsync(
        string lang, string slug, string format, ReadEntryQuery entries, EntrySurroundings surroundings, PublicSite site, HttpRequest request, CancellationToken cancellationToken)
    {
        if (CiteFormats.All.FirstOrDefault(known => known.Extension == format) is not { } wanted)
        {
            return Results.NotFound();
        }

        var found = await entries.FindAsync(EntryKind.Resource, slug, cancellationToken);
        if (found.MovedTo is { } now)
        {
            return Results.Redirect($"{HubAddress.Of(EntryKind.Resource, now, lang)}/cite.{format}", permanent: true);
        }

        if (found.Entry is not { } entry)
        {
            return Results.StatusCode(found.IsGone ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound);
        }

        var local = LocalEntry.Of(entry, ReaderLanguage.Of(lang));
        var topics = await surroundings.TopicsAsync(entry.Topics, local.Wanted, cancellationToken);
        var record = CiteRecord.Of(local, [.. topics.Select(topic => topic.Label)], site.Root(request) + local.Address);
        var bytes = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(wanted.Write(record));
        return Results.File(bytes, wanted.MediaType + "; charset=utf-8", $"{entry.Slug}.{wanted.Extension}");
    }
}
