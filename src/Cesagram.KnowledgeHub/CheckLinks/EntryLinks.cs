using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;

namespace Cesagram.KnowledgeHub.CheckLinks;

/// <summary>The links of an entry's facts.</summary>
internal static class EntryLinks
{
    public static IReadOnlyList<string> Of(EntryFacts facts) =>
    [
        .. new[] { facts.Resource?.Url, DoiOf(facts.Resource), facts.Event?.Url, facts.Organisation?.Url }.Concat(facts.Sources.Select(source => source.Url))
            .OfType<string>().Where(url => url.Length is > 0 and <= 2000 && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https")).Distinct(),
    ];

    /// <summary>The same facts with one link replaced by another.</summary>
    public static EntryFacts Replace(EntryFacts facts, string from, string to) => facts with
    {
        Resource = facts.Resource is { } resource && resource.Url == from ? resource with { Url = to } : facts.Resource,
        Event = facts.Event is { } happening && happening.Url == from ? happening with { Url = to } : facts.Event,
        Organisation = facts.Organisation is { } organisation && organisation.Url == from ? organisation with { Url = to } : facts.Organisation,
        Sources = [.. facts.Sources.Select(source => source.Url == from ? source with { Url = to } : source)],
    };

    /// <summary>Where there is no other address, the identifier is what readers follow.</summary>
    private static string? DoiOf(ResourceFacts? facts) => facts is { Url: null } && facts.Identifiers.TryGetValue("doi", out var doi) ? Identifiers.Address("doi", doi, "en") : null;
}
