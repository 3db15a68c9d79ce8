using System.Text.RegularExpressions;
using Cesagram.KnowledgeHub.Data;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Harvest;

/// <summary>Sets of records: type:report, country:LT, topic:grooming, and above each the whole of its kind.</summary>
internal static partial class OaiSets
{
    public static bool IsLegal(string set) => Legal().IsMatch(set);

    /// <summary>All sets, with an English name each.</summary>
    public static async Task<IReadOnlyList<(string Spec, string Name)>> AllAsync(KnowledgeHubDbContext db, CancellationToken cancellationToken)
    {
        var topics = await db.Concepts.AsNoTracking().Where(concept => concept.IsTopic).OrderBy(concept => concept.Id)
            .Select(concept => new { concept.Id, Label = concept.Texts.Where(text => text.Language == "en").Select(text => text.Label).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        return
        [
            ("type", "By type"), .. EntryTypes.OfResources.Select(type => ("type:" + type, "Type: " + type)),
            ("country", "By country"), .. EntryTypes.Countries.Select(country => ("country:" + country, "Country: " + country)),
            ("topic", "By topic"), .. topics.Select(topic => ("topic:" + topic.Id, "Topic: " + (topic.Label ?? topic.Id))),
        ];
    }

    /// <summary>The narrowest sets that an entry is in.</summary>
    public static IEnumerable<string> Of(Entry entry) =>
        [$"type:{entry.Type}", .. entry.Countries.Select(country => $"country:{country}"), .. entry.Topics.Select(topic => $"topic:{topic}")];

    public static IQueryable<Entry> Narrow(IQueryable<Entry> entries, string? set) => set?.Split(':') switch
    {
        null or ["type"] => entries,
        ["country"] => entries.Where(entry => entry.Countries.Count > 0),
        ["topic"] => entries.Where(entry => entry.Topics.Count > 0),
        ["type", var type] => entries.Where(entry => entry.Type == type),
        ["country", var country] => entries.Where(entry => entry.Countries.Contains(country)),
        ["topic", var topic] => entries.Where(entry => entry.Topics.Contains(topic)),
        _ => entries.Where(entry => false),
    };

    // setSpec of OAI-PMH 2.0, section 2.6: unreserved characters of a URI, parts with colons between.
    [GeneratedRegex(@"\A[A-Za-z0-9\-_.!~*'()]+(?::[A-Za-z0-9\-_.!~*'()]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Legal();
}
