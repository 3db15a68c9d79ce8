using System.Data;
using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>What search holds in memory, of one moment.</summary>
internal sealed record Catalogue(FacetSnapshot Facets, ConceptIndex Concepts)
{
    /// <summary>For each of the concepts.</summary>
    public TermSets Terms { get; init; } = TermSets.Empty;
}

/// <summary>
/// Keeps <see cref="Catalogue"/> up to date in this host: by notifications, each with the version it makes, and where one is missed (or none can come) by
/// asking for the version. Readers see one moment as a whole. Every host has its own.
/// </summary>
internal sealed partial class SearchCatalogue(NpgsqlDataSource source, TimeProvider clock, ILogger<SearchCatalogue> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan VocabularyAge = TimeSpan.FromSeconds(10);

    private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Catalogue current = new(FacetSnapshot.Empty, ConceptIndex.Empty);
    private DateTimeOffset vocabularyRead = DateTimeOffset.MinValue;

    /// <summary>As it is now; waits only while nothing has been read yet.</summary>
    public async ValueTask<Catalogue> GetAsync(CancellationToken cancellationToken)
    {
        await first.Task.WaitAsync(cancellationToken);
        return current;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                LogLost(logger, error.GetType().Name);
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        var notices = new List<(long Version, int Number)>();
        connection.Notification += (_, notice) =>
        {
            if (notice.Channel == SearchIndex.Channel && Parse(notice.Payload) is { } change)
            {
                notices.Add(change);
            }
        };
        await using var listen = new NpgsqlCommand($"listen {SearchIndex.Channel}", connection);
        await listen.ExecuteNonQueryAsync(cancellationToken);
        await ReadAllAsync(connection, cancellationToken);
        first.TrySetResult();
        while (true)
        {
            if (await connection.WaitAsync(Silence, cancellationToken))
            {
                // An import brings many: they are read together.
                await Task.Delay(Gathering, clock, cancellationToken);
            }

            await FollowOnceAsync(connection, notices, cancellationToken);
        }
    }

    private async Task FollowOnceAsync(NpgsqlConnection connection, List<(long Version, int Number)> notices, CancellationToken cancellationToken)
    {
        await using var ask = new NpgsqlCommand("select version from knowledge_hub.search_state", connection);
        var newest = await ask.ExecuteScalarAsync(cancellationToken) as long? ?? 0;
        List<(long Version, int Number)> later = [.. notices.Where(notice => notice.Version > current.Facets.Version).OrderBy(notice => notice.Version)];
        notices.Clear();
        // Without a gap from what is known: only these changed. With one, a notice was missed, and all is read.
        var known = current.Facets.Version;
        if (later.Count > 0 && later.Select((notice, at) => notice.Version == known + at + 1).All(follows => follows))
        {
            int[] numbers = [.. later.Select(notice => notice.Number).Distinct()];
            var rows = await CatalogueReader.RowsAsync(connection, numbers, cancellationToken);
            var terms = await current.Terms.WithAsync(connection, numbers, cancellationToken);
            current = current with { Facets = current.Facets.With(later[^1].Version, numbers, rows), Terms = terms };
        }

        if (newest > current.Facets.Version)
        {
            await ReadAllAsync(connection, cancellationToken);
        }
        else if (clock.GetUtcNow() - vocabularyRead > VocabularyAge)
        {
            await ReadVocabularyAsync(connection, cancellationToken);
        }
    }

    private async Task ReadAllAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using (var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken))
        {
            await using var ask = new NpgsqlCommand("select version from knowledge_hub.search_state", connection);
            var version = await ask.ExecuteScalarAsync(cancellationToken) as long? ?? 0;
            var rows = await CatalogueReader.RowsAsync(connection, null, cancellationToken);
            var facets = FacetSnapshot.Empty.With(version, [], rows);
            var concepts = await CatalogueReader.ConceptsAsync(connection, cancellationToken);
            current = new Catalogue(facets, concepts) { Terms = await TermSets.Empty.OfAsync(connection, concepts, facets.Size, cancellationToken) };
        }

        vocabularyRead = clock.GetUtcNow();
    }

    private async Task ReadVocabularyAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var concepts = await CatalogueReader.ConceptsAsync(connection, cancellationToken);
        current = current with { Concepts = concepts, Terms = await current.Terms.OfAsync(connection, concepts, current.Facets.Size, cancellationToken) };
        vocabularyRead = clock.GetUtcNow();
    }

    private static (long Version, int Number)? Parse(string payload) =>
        payload.Split(':') is [var version, var number]
        && long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var v)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? (v, n)
            : null;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Search does not see changes for a moment ({Error}); what was known is still found")]
    private static partial void LogLost(ILogger logger, string error);
}
