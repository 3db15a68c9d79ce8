using Cesagram.KnowledgeHub.ReadEntry;
using Microsoft.AspNetCore.Html;
using Npgsql;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>What is shown of a result: its title and some of its text, the words that were looked for marked.</summary>
internal sealed record ResultLine(LocalEntry Entry, IHtmlContent Title, IHtmlContent Snippet);

/// <summary>
/// Marks words by PostgreSQL's ts_headline with the configuration of the text's language, in the text as written and once more without accents (letter for letter, so
/// that places are the same). A part of the body is shown where neither title nor summary has the words.
/// </summary>
internal sealed class Highlighter(NpgsqlDataSource source, EntryLoader loader)
{
    private const int LongestBody = 8000;

    // Control characters, which no text has that went through a form; what has them is shown unmarked.
    private const char Start = '\u0002';
    private const char Stop = '\u0003';

    private const string Sql =
        """
        select ts_headline(c::regconfig, t, $3::tsquery, $4)
        from unnest($1::text[], $2::text[]) with ordinality as x(c, t, i) order by i
        """;

    public async Task<IReadOnlyList<ResultLine>> MarkAsync(IReadOnlyList<LocalEntry> entries, string? marked, CancellationToken cancellationToken)
    {
        if (marked is null || entries.Count == 0)
        {
            return [.. entries.Select(entry => new ResultLine(entry, Snippet.Of(entry.Text.Title, []), Snippet.Of(entry.Text.Summary, [])))];
        }

        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        var marks = await MarksAsync(connection, marked, [.. entries.SelectMany(entry => new[] { (entry.Text.Language, entry.Text.Title), (entry.Text.Language, entry.Text.Summary) })], cancellationToken);
        var without = entries.Where((_, i) => marks[2 * i].Count == 0 && marks[(2 * i) + 1].Count == 0).ToList();
        var bodies = without.Count == 0 ? [] : await InBodiesAsync(connection, without, marked, cancellationToken);
        return
        [
            .. entries.Select((entry, i) => new ResultLine(
                entry,
                Snippet.Of(entry.Text.Title, marks[2 * i]),
                bodies.GetValueOrDefault(entry.Entry.Id) ?? Snippet.Of(entry.Text.Summary, marks[(2 * i) + 1]))),
        ];
    }

    private async Task<Dictionary<Guid, IHtmlContent>> InBodiesAsync(NpgsqlConnection connection, List<LocalEntry> entries, string marked, CancellationToken cancellationToken)
    {
        var bodies = (await loader.BodiesAsync(entries, cancellationToken))
            .Select(pair => (Id: pair.Key, Text: PlainText.Of(pair.Value.Length > LongestBody ? pair.Value[..LongestBody] : pair.Value))).ToList();
        var languages = entries.ToDictionary(entry => entry.Entry.Id, entry => entry.Text.Language);
        var marks = await MarksAsync(connection, marked, [.. bodies.Select(body => (languages[body.Id], body.Text))], cancellationToken);
        return bodies.Zip(marks).Where(pair => pair.Second.Count > 0).ToDictionary(pair => pair.First.Id, pair => Snippet.Around(pair.First.Text, pair.Second));
    }

    /// <returns>For each text the places that are marked, in order and apart.</returns>
    private static async Task<List<List<Range>>> MarksAsync(NpgsqlConnection connection, string marked, IReadOnlyList<(string Language, string Text)> texts, CancellationToken cancellationToken)
    {
        // A text without accents is read once.
        var asked = texts.SelectMany(text => ((string Language, string Text)[])[text, (text.Language, Unaccented.Of(text.Text))]).Distinct().ToList();
        await using var command = new NpgsqlCommand(Sql, connection)
        {
            Parameters =
            {
                new() { Value = asked.Select(text => TextLanguages.Of(text.Language)).ToArray() },
                new() { Value = asked.Select(text => Lexemes.Clean(text.Text)).ToArray() },
                new() { Value = marked },
                new() { Value = $"HighlightAll=true, StartSel={Start}, StopSel={Stop}" },
            },
        };
        var found = new Dictionary<(string Language, string Text), List<Range>>(asked.Count);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var text = asked[found.Count];
            found[text] = Places(reader.GetString(0), text.Text);
        }

        return [.. texts.Select(text => Merged(found[text], found[(text.Language, Unaccented.Of(text.Text))]))];
    }

    internal static List<Range> Places(string headline, string text)
    {
        var places = new List<Range>();
        var start = 0;
        var at = 0;
        foreach (var c in headline)
        {
            switch (c)
            {
                case Start:
                    start = at;
                    break;
                case Stop:
                    places.Add(start..at);
                    break;
                default:
                    // What ts_headline changes (it leaves out what looks like a tag) has its places elsewhere.
                    if (at >= text.Length || text[at] != c)
                    {
                        return [];
                    }

                    at++;
                    break;
            }
        }

        return places;
    }

    private static List<Range> Merged(List<Range> one, List<Range> other)
    {
        var merged = new List<Range>();
        foreach (var place in one.Concat(other).OrderBy(place => place.Start.Value))
        {
            if (merged.Count > 0 && place.Start.Value <= merged[^1].End.Value)
            {
                merged[^1] = merged[^1].Start..Math.Max(merged[^1].End.Value, place.End.Value);
            }
            else
            {
                merged.Add(place);
            }
        }

        return merged;
    }
}
