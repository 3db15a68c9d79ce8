using System.Text.RegularExpressions;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.Ui.Markdown;

namespace Cesagram.KnowledgeHub.CheckLinks;

/// <summary>The links of an entry: of its facts, and those that its texts lead to.</summary>
internal static partial class EntryLinks
{
    /// <param name="facts">Of the entry.</param>
    /// <param name="bodies">Its texts in Markdown, in all languages.</param>
    public static IReadOnlyList<string> Of(EntryFacts facts, IEnumerable<string> bodies) =>
    [
        .. new[] { facts.Resource?.Url, DoiOf(facts.Resource), facts.Event?.Url, facts.Organisation?.Url }.Concat(facts.Sources.Select(source => source.Url)).Concat(bodies.SelectMany(MarkdownText.OutsideLinks))
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

    /// <summary>The same text with links to one address leading to another.</summary>
    public static string Replace(string body, string from, string to)
    {
        if (!MarkdownText.OutsideLinks(body).Contains(from))
        {
            return body;
        }

        // What would end a link in Markdown; and only the whole address, not a longer one that begins with it.
        var safe = Unsafe().Replace(to, match => Uri.HexEscape(match.Value[0]));
        return Regex.Replace(body, Regex.Escape(from) + @"(?![^\s()<>\[\]""'])", safe.Replace("$", "$$", StringComparison.Ordinal), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));
    }

    [GeneratedRegex("[()<> ]", RegexOptions.CultureInvariant)]
    private static partial Regex Unsafe();

    /// <summary>Where there is no other address, the identifier is what readers follow.</summary>
    private static string? DoiOf(ResourceFacts? facts) => facts is { Url: null } && facts.Identifiers.TryGetValue("doi", out var doi) ? Identifiers.Address("doi", doi, "en") : null;
}
