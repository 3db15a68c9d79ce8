using Cesagram.KnowledgeHub.Data;
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

    /// <summary>Address of the page as others see it.</summary>
    public string Permanent => Record.Page;

    public bool IsPublished => Local.Entry.Status == EntryStatus.Published;
}

/// <summary>Gathers what a resource's page shows.</summary>
internal sealed class ResourceReader(EntrySurroundings surroundings, PublicSite site)
{
    public async Task<ResourceReading> ReadAsync(LocalEntry local, HttpRequest request, CancellationToken cancellationToken)
    {
        var around = await surroundings.OfAsync(local, cancellationToken);
        var record = CiteRecord.Of(local, [.. around.Topics.Select(topic => topic.Label)], site.Root(request) + local.Address);
        return new ResourceReading(local, local.Entry.Facts.Resource!, around, record) { Citations = CitationStyles.Write(record) };
    }
}
