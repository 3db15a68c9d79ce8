using Cesagram.KnowledgeHub.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>Keeps the tables of search as the entries are.</summary>
internal sealed class SearchIndex(KnowledgeHubDbContext db)
{
    public const string Channel = "cesagram_search";

    private static readonly string WriteDocument =
        $"""
        insert into knowledge_hub.search_documents (number, id, titles, document)
        values ($1, $2, {Titles("($4::text[])")}, $3::tsvector || {Document("($4::text[])")})
        on conflict (number) do update set titles = excluded.titles, document = excluded.document
        """;

    private const string WriteFacets =
        """
        insert into knowledge_hub.search_facets (number, type, mark, day, topics, countries, languages, audience, words)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        on conflict (number) do update set type = excluded.type, mark = excluded.mark, day = excluded.day, topics = excluded.topics,
          countries = excluded.countries, languages = excluded.languages, audience = excluded.audience, words = excluded.words
        """;

    private const string AddWords =
        """
        insert into knowledge_hub.search_words as w (word, documents) select unnest($1), 1
        on conflict (word) do update set documents = w.documents + 1
        """;

    /// <summary>Makes a tsvector of <see cref="EntryDocument.Texts"/>: each with its configuration and weight.</summary>
    /// <param name="texts">An array, as SQL.</param>
    internal static string Document(string texts) => string.Join(" || ", TextLanguages.All.SelectMany((configuration, c) =>
        "ABCD".Select((weight, w) => FormattableString.Invariant($"setweight(to_tsvector('{configuration}', {texts}[{(c * 4) + w + 1}]), '{weight}')"))));

    /// <summary>Of the titles only; as they are written too, since what is being typed begins a word and not a stem.</summary>
    internal static string Titles(string texts) => string.Join(" || ", TextLanguages.All.SelectMany((configuration, c) =>
        ((string[])[configuration, TextLanguages.Simple]).Select(read => FormattableString.Invariant($"to_tsvector('{read}', {texts}[{(c * 4) + 1}])"))));

    /// <summary>Brings search up to date with one entry, whatever it says by now. Doing it again changes nothing.</summary>
    public async Task UpdateAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var connection = (NpgsqlConnection)transaction.GetDbTransaction().Connection!;
        // One at a time: what is read from here on is the newest, and versions are in the order of commits.
        var version = (long)(await ScalarAsync(connection, "update knowledge_hub.search_state set version = version + 1 returning version", [], cancellationToken))!;
        var entry = await db.Published.Include(e => e.Texts).SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
        var number = entry?.Number ?? await ScalarAsync(connection, "select number from knowledge_hub.search_documents where id = $1", [id], cancellationToken) as int?;
        if (number is null)
        {
            return;
        }

        var old = await ScalarAsync(connection, "select words from knowledge_hub.search_facets where number = $1", [number], cancellationToken) as string[] ?? [];
        if (entry is null)
        {
            await ExecuteAsync(connection, "delete from knowledge_hub.search_documents where number = $1", [number], cancellationToken);
            await ExecuteAsync(connection, "delete from knowledge_hub.search_facets where number = $1", [number], cancellationToken);
            await CountAsync(connection, old, [], cancellationToken);
        }
        else
        {
            var topics = entry.Topics;
            var labels = await db.Set<ConceptText>().AsNoTracking().Where(text => topics.Contains(text.ConceptId)).ToListAsync(cancellationToken);
            var document = EntryDocument.Of(entry, labels);
            var words = document.Words;
            await ExecuteAsync(connection, WriteDocument, [document.Number, document.Id, document.Marked, document.Texts], cancellationToken);
            await ExecuteAsync(connection, WriteFacets, [document.Number, document.Type, document.Mark, (object?)document.Day ?? DBNull.Value, document.Topics, document.Countries, document.Languages, document.Audience, words], cancellationToken);
            await CountAsync(connection, old, words, cancellationToken);
        }

        await ExecuteAsync(connection, "select pg_notify($1, $2)", [Channel, FormattableString.Invariant($"{version}:{number}")], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Words that no document has any longer go.</summary>
    private static async Task CountAsync(NpgsqlConnection connection, string[] before, string[] after, CancellationToken cancellationToken)
    {
        await ExecuteAsync(connection, AddWords, [after.Except(before, StringComparer.Ordinal).ToArray()], cancellationToken);
        string[] gone = [.. before.Except(after, StringComparer.Ordinal)];
        await ExecuteAsync(connection, "delete from knowledge_hub.search_words where word = any($1) and documents <= 1", [gone], cancellationToken);
        await ExecuteAsync(connection, "update knowledge_hub.search_words set documents = documents - 1 where word = any($1)", [gone], cancellationToken);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, object[] values, CancellationToken cancellationToken)
    {
        await using var command = Command(connection, sql, values);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql, object[] values, CancellationToken cancellationToken)
    {
        await using var command = Command(connection, sql, values);
        return await command.ExecuteScalarAsync(cancellationToken);
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, object[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
