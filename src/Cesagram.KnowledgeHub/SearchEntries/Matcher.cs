using Npgsql;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>Finds what a planned query matches: words by PostgreSQL, terms of the vocabulary by <see cref="TermSets"/>.</summary>
internal sealed class Matcher(NpgsqlConnection connection, Catalogue catalogue)
{
    public Task<NumberSet> DocumentsAsync(PlannedQuery planned, CancellationToken cancellationToken) =>
        FindAsync(planned, query => MatchReader.DocumentsAsync(connection, query, catalogue.Facets.Size, cancellationToken), catalogue.Terms.Documents);

    public Task<NumberSet> TitlesAsync(PlannedQuery planned, CancellationToken cancellationToken) =>
        FindAsync(planned, query => MatchReader.TitlesAsync(connection, query, catalogue.Facets.Size, cancellationToken), catalogue.Terms.Titles);

    private static async Task<NumberSet> FindAsync(PlannedQuery planned, Func<string, Task<NumberSet>> read, Func<string, NumberSet> term)
    {
        if (planned.Match is null || planned.Parts.Count == 0)
        {
            return planned.Match is null ? new NumberSet(0) : await read(planned.Match);
        }

        var found = new List<NumberSet>();
        foreach (var part in planned.Parts)
        {
            var all = part.Rest is null ? null : await read(part.Rest);
            foreach (var (id, other) in part.Terms)
            {
                NumberSet[] either = other is null ? [term(id)] : [term(id), await read(part.Rest is null ? other : $"({part.Rest}) & ({other})")];
                var any = either.Length == 1 ? either[0] : NumberSet.Any(either);
                all = all is null ? any : all.And(any);
            }

            found.Add(all!);
        }

        return found.Count == 1 ? found[0] : NumberSet.Any(found);
    }
}
