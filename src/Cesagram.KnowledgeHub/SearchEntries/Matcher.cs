using Npgsql;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>Finds what a planned query matches: words by <see cref="WordSets"/>, terms of the vocabulary by <see cref="TermSets"/>.</summary>
internal sealed class Matcher(NpgsqlConnection connection, Catalogue catalogue)
{
    public Task<NumberSet> DocumentsAsync(PlannedQuery planned, CancellationToken cancellationToken) =>
        FindAsync(planned, query => catalogue.Words.DocumentsAsync(connection, query, cancellationToken), catalogue.Terms.Documents);

    public Task<NumberSet> TitlesAsync(PlannedQuery planned, CancellationToken cancellationToken) =>
        FindAsync(planned, query => catalogue.Words.TitlesAsync(connection, query, cancellationToken), catalogue.Terms.Titles);

    private static async Task<NumberSet> FindAsync(PlannedQuery planned, Func<string, Task<NumberSet>> read, Func<string, NumberSet> term)
    {
        if (planned.Match is null || planned.Parts.Count == 0)
        {
            return planned.Match is null ? new NumberSet(0) : await read(planned.Match);
        }

        var found = new List<NumberSet>();
        foreach (var part in planned.Parts)
        {
            var all = new List<NumberSet>();
            foreach (var word in part.Words)
            {
                all.Add(await read(word));
            }

            foreach (var (id, other) in part.Terms)
            {
                all.Add(other is null ? term(id) : NumberSet.Any([term(id), await read(other)]));
            }

            var kept = all.Aggregate((some, others) => some.And(others));
            foreach (var word in part.LeftOut)
            {
                kept = kept.Without(await read(word));
            }

            found.Add(kept);
        }

        return found.Count == 1 ? found[0] : NumberSet.Any(found);
    }
}
