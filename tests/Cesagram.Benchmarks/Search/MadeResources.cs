using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.SearchEntries;
using Npgsql;
using NpgsqlTypes;

namespace Cesagram.Benchmarks.Search;

/// <summary>
/// Fills the hub with made resources up to a number, by COPY: title (8 words) and summary (50 words) in English and in one other language, one in ten with a body of 400 words;
/// topics, countries, audience and years as unevenly spread as real ones. What search keeps of them is made by the product's own code.
/// </summary>
internal sealed class MadeResources(NpgsqlDataSource source, IReadOnlyDictionary<string, MadeWords> words, string[] topics)
{
    private const int Batch = 5000;
    private static readonly string[] Others = ["fr", "nl", "el", "it", "lt"];
    private readonly Random random = new(11);
    private readonly Dictionary<string, int> counted = new(StringComparer.Ordinal);

    public async Task FillAsync(int size)
    {
        if (await CountAsync("knowledge_hub.search_documents") >= size)
        {
            return;
        }

        // The host's own content is indexed first: both at once would wait for each other.
        while (await CountAsync("queue.messages where kind = 'index-entry'") > 0)
        {
            await Task.Delay(500);
        }

        await ExecuteAsync("drop index if exists knowledge_hub.search_documents_document; drop index if exists knowledge_hub.search_documents_titles; drop index if exists knowledge_hub.search_words_trigrams");
        while (await CountAsync("knowledge_hub.search_documents") is var now && now < size)
        {
            await AddAsync(Math.Min(Batch, size - now));
        }

        await AddWordsAsync();
        await ExecuteAsync(
            """
            create index search_documents_document on knowledge_hub.search_documents using gin (document) with (fastupdate = off);
            create index search_documents_titles on knowledge_hub.search_documents using gin (titles) with (fastupdate = off);
            create index search_words_trigrams on knowledge_hub.search_words using gin (word gin_trgm_ops);
            """);
        await ExecuteAsync("update knowledge_hub.search_state set version = version + 1");
        foreach (var table in (string[])["entries", "entry_texts", "search_documents", "search_facets", "search_words"])
        {
            await ExecuteAsync($"vacuum analyze knowledge_hub.{table}");
        }
    }

    private async Task<int> CountAsync(string of)
    {
        await using var command = source.CreateCommand($"select count(*)::int from {of}");
        return (int)(await command.ExecuteScalarAsync())!;
    }

    private async Task AddAsync(int count)
    {
        var entries = Enumerable.Range(0, count).Select(_ => Make()).ToList();
        await using var connection = await source.OpenConnectionAsync();
        await ExecuteAsync("create temp table made (number int, id uuid, marked text, texts text[]) on commit drop", connection, out var transaction);
        await CopyAsync(connection, "knowledge_hub.entries (\"Id\", \"Kind\", \"Slug\", \"Status\", \"PublishedAt\", \"CreatedAt\", \"UpdatedAt\", \"UpdatedBy\", \"OriginalLanguage\", \"Type\", \"Topics\", \"Audience\", \"Countries\", \"Mark\", \"Date\", \"CommentsOpen\", \"Facts\")", entries, async (copy, e) =>
        {
            await copy.WriteAsync(e.Id);
            await copy.WriteAsync("Resource");
            await copy.WriteAsync(e.Slug);
            await copy.WriteAsync("Published");
            await copy.WriteAsync(e.CreatedAt);
            await copy.WriteAsync(e.CreatedAt);
            await copy.WriteAsync(e.CreatedAt);
            await copy.WriteAsync("made");
            await copy.WriteAsync("en");
            await copy.WriteAsync(e.Type);
            await copy.WriteAsync(e.Topics.ToArray());
            await copy.WriteAsync(e.Audience.ToArray());
            await copy.WriteAsync(e.Countries.ToArray());
            await copy.WriteAsync(e.Mark.ToString());
            await copy.WriteAsync(e.Date!.Value);
            await copy.WriteAsync(false);
            await copy.WriteAsync(System.Text.Json.JsonSerializer.Serialize(e.Facts, KnowledgeHubDbContext.Json), NpgsqlDbType.Jsonb);
        });
        await CopyAsync(connection, "knowledge_hub.entry_texts (\"EntryId\", \"Language\", \"Title\", \"Summary\", \"Body\", \"EditedAt\")", entries.SelectMany(e => e.Texts), async (copy, t) =>
        {
            await copy.WriteAsync(t.EntryId);
            await copy.WriteAsync(t.Language);
            await copy.WriteAsync(t.Title);
            await copy.WriteAsync(t.Summary);
            await copy.WriteAsync(t.Body);
            await copy.WriteAsync(t.EditedAt);
        });
        var documents = entries.Select(e => EntryDocument.Of(e, [])).ToList();
        await CopyAsync(connection, "made (id, marked, texts)", documents, async (copy, d) =>
        {
            await copy.WriteAsync(d.Id);
            await copy.WriteAsync(d.Marked);
            await copy.WriteAsync(d.Texts);
        });
        await ExecuteAsync("update made set number = e.\"Number\" from knowledge_hub.entries e where e.\"Id\" = made.id", connection);
        await ExecuteAsync($"insert into knowledge_hub.search_documents select number, id, {SearchIndex.Titles("texts")}, marked::tsvector || {SearchIndex.Document("texts")} from made", connection);
        await ExecuteAsync(
            """
            insert into knowledge_hub.search_facets (number, type, mark, day, topics, countries, languages, audience, words)
            select m.number, e."Type", lower(e."Mark"), e."Date", e."Topics", e."Countries", array(select jsonb_array_elements_text(e."Facts" -> 'resource' -> 'languages')), e."Audience", '{}'
            from made m join knowledge_hub.entries e on e."Id" = m.id
            """,
            connection);
        await transaction.CommitAsync();
        foreach (var word in documents.SelectMany(d => d.Words))
        {
            counted[word] = counted.GetValueOrDefault(word) + 1;
        }
    }

    private async Task AddWordsAsync()
    {
        await using var command = source.CreateCommand("insert into knowledge_hub.search_words as w select * from unnest($1::text[], $2::int[]) on conflict (word) do update set documents = w.documents + excluded.documents");
        command.CommandTimeout = 600;
        command.Parameters.Add(new NpgsqlParameter { Value = counted.Keys.ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = counted.Values.ToArray() });
        await command.ExecuteNonQueryAsync();
        counted.Clear();
    }

    private Entry Make()
    {
        var id = Guid.CreateVersion7();
        var other = Others[random.Next(Others.Length)];
        var now = DateTimeOffset.UtcNow;
        var year = 2026 - (int)Math.Sqrt(random.Next(625));
        return new Entry
        {
            Id = id,
            Kind = EntryKind.Resource,
            Slug = $"made-{id:N}",
            Status = EntryStatus.Published,
            CreatedAt = now,
            Type = EntryTypes.OfResources[random.Next(random.Next(1, EntryTypes.OfResources.Count + 1))],
            Topics = Some(topics, 3),
            Audience = Some(EntryTypes.Audience, 3),
            Countries = Some(EntryTypes.Countries, 2),
            Mark = (Mark)random.Next(3),
            Date = new DateOnly(year, 1, 1),
            Facts = new EntryFacts { Resource = new ResourceFacts { OriginalTitle = "Made", Year = year, Languages = [other], Organisations = ["Made organisation"] } },
            Texts = [Text(id, "en", now), Text(id, other, now)],
        };
    }

    private EntryText Text(Guid id, string language, DateTimeOffset now) => new()
    {
        EntryId = id, Language = language, Title = Words(language, 8), Summary = Words(language, 50), Body = random.Next(10) == 0 ? Words(language, 400) : "", EditedAt = now,
    };

    private string Words(string language, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[language].Next(random)));

    private List<string> Some(IReadOnlyList<string> list, int most) => [.. Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => list[random.Next(random.Next(1, list.Count + 1))]).Distinct()];

    private static async Task CopyAsync<T>(NpgsqlConnection connection, string into, IEnumerable<T> rows, Func<NpgsqlBinaryImporter, T, Task> write)
    {
        await using var copy = await connection.BeginBinaryImportAsync($"copy {into} from stdin (format binary)");
        foreach (var row in rows)
        {
            await copy.StartRowAsync();
            await write(copy, row);
        }

        await copy.CompleteAsync();
    }

    private static Task ExecuteAsync(string sql, NpgsqlConnection connection, out NpgsqlTransaction transaction)
    {
        transaction = connection.BeginTransaction();
        return ExecuteAsync(sql, connection);
    }

    private static async Task ExecuteAsync(string sql, NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 900 };
        await command.ExecuteNonQueryAsync();
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = await source.OpenConnectionAsync();
        await ExecuteAsync(sql, connection);
    }
}
