using Npgsql;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>Words, and the configuration that is to read them.</summary>
internal readonly record struct WordsToRead(string Configuration, string Words);

/// <summary>Asks PostgreSQL what its configurations make of words.</summary>
internal static class LexemeReader
{
    private const string Sql = "select phraseto_tsquery(c::regconfig, w)::text from unnest($1::text[], $2::text[]) with ordinality as x(c, w, i) order by i";

    /// <returns>A tsquery for each, in their order; empty for stop words.</returns>
    public static async Task<List<string>> ReadAsync(NpgsqlConnection connection, IReadOnlyList<WordsToRead> words, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.Add(new NpgsqlParameter { Value = words.Select(each => each.Configuration).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = words.Select(each => each.Words).ToArray() });
        var read = new List<string>(words.Count);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            read.Add(reader.GetString(0));
        }

        return read;
    }
}
