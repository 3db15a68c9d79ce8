using Npgsql;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>Reads what <see cref="SearchCatalogue"/> holds.</summary>
internal static class CatalogueReader
{
    private const string Rows = "select number, type, mark, day, topics, countries, languages, audience from knowledge_hub.search_facets";

    private const string Words =
        """
        select t."ConceptId", c."IsTopic", t."Language", t."Label", t."Alternatives"
        from knowledge_hub.concept_texts t join knowledge_hub.concepts c on c."Id" = t."ConceptId"
        order by t."ConceptId"
        """;

    /// <param name="connection">Open.</param>
    /// <param name="numbers">Only these; null: all.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static async Task<List<FacetRow>> RowsAsync(NpgsqlConnection connection, int[]? numbers, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(numbers is null ? Rows : Rows + " where number = any($1)", connection);
        if (numbers is not null)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = numbers });
        }

        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<FacetRow>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(new FacetRow(
                reader.GetInt32(0),
                reader.GetString(1),
                reader.GetString(2),
                await reader.IsDBNullAsync(3, cancellationToken) ? null : reader.GetFieldValue<DateOnly>(3),
                reader.GetFieldValue<string[]>(4),
                reader.GetFieldValue<string[]>(5),
                reader.GetFieldValue<string[]>(6),
                reader.GetFieldValue<string[]>(7)));
        }

        return rows;
    }

    public static async Task<ConceptIndex> ConceptsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var texts = new List<(string Id, bool IsTopic, string Language, string Label, string[] Alternatives)>();
        await using (var command = new NpgsqlCommand(Words, connection))
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                texts.Add((reader.GetString(0), reader.GetBoolean(1), reader.GetString(2), reader.GetString(3), reader.GetFieldValue<string[]>(4)));
            }
        }

        SearchConcept[] concepts =
        [
            .. texts.GroupBy(text => (text.Id, text.IsTopic)).Select(group => new SearchConcept(
                group.Key.Id, group.Key.IsTopic, group.ToDictionary(text => text.Language, text => text.Label), group.ToDictionary(text => text.Language, text => text.Alternatives))),
        ];
        var words = concepts
            .SelectMany(concept => concept.Labels.Select(label => (concept, language: label.Key, words: label.Value, isLabel: true))
                .Concat(concept.Alternatives.SelectMany(list => list.Value.Select(words => (concept, language: list.Key, words, isLabel: false)))))
            .SelectMany(each => (string[])[TextLanguages.Of(each.language), TextLanguages.Simple], (each, configuration) => (each.concept, configuration, each.words, each.isLabel))
            .ToList();
        var read = await LexemeReader.ReadAsync(connection, [.. words.Select(each => new WordsToRead(each.configuration, Unaccented.Of(Lexemes.Clean(each.words))))], cancellationToken);
        return new ConceptIndex(concepts, [.. words.Zip(read, (each, lexemes) => (each.concept, each.configuration, lexemes, each.isLabel))]);
    }
}
