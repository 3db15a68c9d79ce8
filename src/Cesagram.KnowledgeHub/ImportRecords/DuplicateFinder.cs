using System.Globalization;
using Cesagram.KnowledgeHub.Data;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.ImportRecords;

/// <summary>An entry that is the same as a record.</summary>
internal sealed record Duplicate(Guid EntryId, string By);

/// <summary>Finds resources that are there already: by identifier or address, else by title where the years do not differ.</summary>
internal sealed class DuplicateFinder(KnowledgeHubDbContext db)
{
    /// <summary>A shorter title says too little.</summary>
    private const int ShortestTitle = 12;

    /// <summary>What records can be recognised by, the surest first.</summary>
    public static IEnumerable<string> Keys(ParsedRecord record) => Keys(record.Identifiers, record.Url);

    /// <summary>For each record the entry that is the same, or null.</summary>
    public async Task<IReadOnlyList<Duplicate?>> FindAsync(IReadOnlyList<ParsedRecord> records, CancellationToken cancellationToken)
    {
        var wanted = records.SelectMany(Keys).ToHashSet(StringComparer.Ordinal);
        var titles = records.Select(record => TitleKey.Of(record.Title)).Where(key => key.Length >= ShortestTitle).ToHashSet(StringComparer.Ordinal);
        var byKey = new Dictionary<string, Guid>(StringComparer.Ordinal);
        var byTitle = new Dictionary<string, List<(Guid Id, int? Year)>>(StringComparer.Ordinal);
        var entries = db.Entries.AsNoTracking().Where(entry => entry.Kind == EntryKind.Resource)
            .Select(entry => new { entry.Id, entry.Facts, Titles = entry.Texts.Select(text => text.Title).ToList() });
        await foreach (var entry in entries.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var facts = entry.Facts.Resource;
            foreach (var key in Keys(facts?.Identifiers ?? new Dictionary<string, string>(), facts?.Url).Where(wanted.Contains))
            {
                byKey.TryAdd(key, entry.Id);
            }

            foreach (var title in entry.Titles.Append(facts?.OriginalTitle ?? "").Select(TitleKey.Of).Distinct().Where(titles.Contains))
            {
                (byTitle.TryGetValue(title, out var list) ? list : byTitle[title] = []).Add((entry.Id, facts?.Year));
            }
        }

        return [.. records.Select(record => ByKey(record, byKey) ?? ByTitle(record, byTitle))];
    }

    /// <summary>For each record the number of an earlier one in the same list that is the same, or null.</summary>
    public static IReadOnlyList<int?> WithinList(IReadOnlyList<ParsedRecord> records)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var found = new int?[records.Count];
        for (var i = 0; i < records.Count; i++)
        {
            var title = TitleKey.Of(records[i].Title);
            List<string> keys = [.. Keys(records[i])];
            if (title.Length >= ShortestTitle)
            {
                keys.Add($"title:{title}|{records[i].Year?.ToString(CultureInfo.InvariantCulture)}");
            }

            found[i] = keys.Select(key => seen.TryGetValue(key, out var earlier) ? earlier : (int?)null).FirstOrDefault(earlier => earlier is not null);
            foreach (var key in keys)
            {
                seen.TryAdd(key, i + 1);
            }
        }

        return found;
    }

    private static IEnumerable<string> Keys(IReadOnlyDictionary<string, string> identifiers, string? url)
    {
        foreach (var scheme in new[] { "doi", "isbn", "celex", "handle" })
        {
            if (identifiers.TryGetValue(scheme, out var text) && Identifier.Normalise(scheme, text) is { } value)
            {
                yield return $"{scheme}:{value}";
            }
        }

        if (Identifier.Url(url) is { Length: > 0 } address)
        {
            yield return "url:" + address;
        }
    }

    private static Duplicate? ByKey(ParsedRecord record, Dictionary<string, Guid> known) =>
        Keys(record).Where(known.ContainsKey).Select(key => new Duplicate(known[key], key[..key.IndexOf(':', StringComparison.Ordinal)])).FirstOrDefault();

    private static Duplicate? ByTitle(ParsedRecord record, Dictionary<string, List<(Guid Id, int? Year)>> known) =>
        known.TryGetValue(TitleKey.Of(record.Title), out var list)
        && list.Find(entry => entry.Year is null || record.Year is null || entry.Year == record.Year) is { Id: var id } && id != Guid.Empty
            ? new Duplicate(id, "title")
            : null;
}
