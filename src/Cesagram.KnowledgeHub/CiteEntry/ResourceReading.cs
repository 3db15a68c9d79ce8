using Cesagram.KnowledgeHub.CheckLinks;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Images;
using Cesagram.KnowledgeHub.ReadEntry;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace Cesagram.KnowledgeHub.CiteEntry;

/// <summary>A formatted citation.</summary>
/// <param name="Id">Name in addresses and ids.</param>
/// <param name="Style">Name of the style.</param>
/// <param name="Html">The citation, with italics only.</param>
internal sealed record Citation(string Id, string Style, IHtmlContent Html);

/// <summary>All that a resource's page shows.</summary>
internal sealed record ResourceReading(LocalEntry Local, ResourceFacts Facts, Surroundings Around, CiteRecord Record)
{
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>Kept with it, the newest first; none while others may not fetch them.</summary>
    public required IReadOnlyList<EntryFileLine> Files { get; init; }

    /// <summary>How the link to the source did, as a key of ReadText and a day; null where nothing is known.</summary>
    public required (string Words, DateOnly On)? Health { get; init; }

    /// <summary>Address of the page as others see it.</summary>
    public string Permanent => Record.Page;

    public bool IsPublished => Local.Entry.Status == EntryStatus.Published;
}

/// <summary>Gathers what a resource's page shows.</summary>
internal sealed class ResourceReader(EntrySurroundings surroundings, EntryFiles files, LinkHealth links, PublicSite site)
{
    public async Task<ResourceReading> ReadAsync(LocalEntry local, HttpRequest request, CancellationToken cancellationToken)
    {
        var around = await surroundings.OfAsync(local, cancellationToken);
        var record = CiteRecord.Of(local, [.. around.Topics.Select(topic => topic.Label)], site.Root(request) + local.Address);
        var checks = await links.OfAsync(local.Entry.Id, cancellationToken);
        return new ResourceReading(local, local.Entry.Facts.Resource!, around, record)
        {
            Citations = CitationStyles.Write(record),
            Files = local.Entry.Status == EntryStatus.Published ? await files.OfAsync(local.Entry.Id, cancellationToken) : [],
            Health = HealthOf(checks.FirstOrDefault(check => check.Url == record.Link)),
        };
    }

    private static (string Words, DateOnly On)? HealthOf(LinkCheck? check)
    {
        if (check?.CheckedAt is not { } at)
        {
            return null;
        }

        var on = DateOnly.FromDateTime(at.UtcDateTime);
        return check.State switch
        {
            LinkState.Works or LinkState.Moved => ("Read.LinkWorks", on),
            // A person who opened it since knows better than a program.
            LinkState.Gone or LinkState.NoAnswer when check.SeenOn is { } seen && seen >= on => ("Read.LinkSeen", seen),
            LinkState.Gone => ("Read.LinkGone", on),
            LinkState.NoAnswer => ("Read.LinkSilent", on),
            _ => null,
        };
    }
}
