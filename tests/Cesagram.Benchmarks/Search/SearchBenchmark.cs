using System.Diagnostics;
using System.Globalization;
using Cesagram.KnowledgeHub.SearchEntries;
using Cesagram.KnowledgeHub.SeedContent;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Cesagram.Benchmarks.Search;

/// <summary>
/// How long a search takes at 1,000, 10,000 and 100,000 resources while 50 a second come in (open loop: each is timed from when it was due, whether or not those before it are done):
/// the search alone, and the whole page over HTTP from a host that runs beside.
/// </summary>
internal static class SearchBenchmark
{
    private const int ASecond = 50;
    private const int Seconds = 20;
    private const int WarmUp = 6;
    private const double MostMilliseconds = 50;

    /// <param name="address">Of the running host.</param>
    /// <param name="socket">Folder of its database's socket.</param>
    /// <param name="process">The host's id, for its memory.</param>
    /// <param name="sizes">Ascending.</param>
    public static async Task<int> RunAsync(string address, string socket, int process, IEnumerable<int> sizes)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder { Host = socket, Username = "cesagram_owner", Database = "cesagram", MaxAutoPrepare = 60, MaxPoolSize = 40 }.ConnectionString);
        string[] topics = [.. HubContent.Vocabulary().Where(concept => concept.Topic).Select(concept => concept.Id)];
        var resources = new MadeResources(source, MadeWords.All(), topics.Length > 0 ? topics : ["grooming"]);
        Console.WriteLine("| resources | | p50 ms | p95 ms | p99 ms | slowest ms | errors | resident MB |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        var worst = 0.0;
        foreach (var size in sizes)
        {
            var watch = Stopwatch.StartNew();
            await resources.FillAsync(size);
            await Console.Error.WriteLineAsync(FormattableString.Invariant($"cesagram: {size} resources are there after {watch.Elapsed.TotalSeconds:F0} s"));
            worst = await MeasureAsync(source, topics, address, process, size);
        }

        return worst > MostMilliseconds ? 1 : 0;
    }

    private static async Task<double> MeasureAsync(NpgsqlDataSource source, string[] topics, string address, int process, int size)
    {
        var searches = await MadeSearches.ReadAsync(source, topics, size);
        using var catalogue = new SearchCatalogue(source, TimeProvider.System, NullLogger<SearchCatalogue>.Instance);
        await catalogue.StartAsync(CancellationToken.None);
        var engine = new SearchEngine(catalogue, source, new TitleOrders(TimeProvider.System));
        async Task SearchAsync()
        {
            var (language, request) = searches.Next();
            await engine.FindAsync(request, language, SearchEngine.PageSize, true, CancellationToken.None);
        }

        await LoopAsync(SearchAsync, WarmUp);
        Print(size, "search alone", await LoopAsync(SearchAsync, Seconds), Environment.WorkingSet);
        await catalogue.StopAsync(CancellationToken.None);
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 100 }) { BaseAddress = new Uri(address) };
        client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, br");
        async Task PageAsync()
        {
            var (language, request) = searches.Next();
            using var answer = await client.GetAsync(new Uri(request.Address(language), UriKind.Relative));
            answer.EnsureSuccessStatusCode();
            await answer.Content.CopyToAsync(Stream.Null);
        }

        await LoopAsync(PageAsync, WarmUp);
        var page = await LoopAsync(PageAsync, Seconds);
        using var host = Process.GetProcessById(process);
        Print(size, "page over HTTP", page, host.WorkingSet64);
        return Percentile(page.Times, 0.95);
    }

    private static async Task<(double[] Times, int Errors)> LoopAsync(Func<Task> search, int seconds)
    {
        var times = new double[ASecond * seconds];
        var errors = 0;
        var running = new Task[times.Length];
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < times.Length; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / ASecond);
            if (due - watch.Elapsed is var wait && wait > TimeSpan.Zero)
            {
                await Task.Delay(wait);
            }

            var at = i;
            // Timer ticks are coarse: what starts late by the loop's own sleeping is timed from its start, what starts late since the machine is busy from when it was due.
            var begun = watch.Elapsed;
            running[i] = Task.Run(async () =>
            {
                try
                {
                    await search();
                }
                catch (Exception error) when (error is HttpRequestException or NpgsqlException)
                {
                    Interlocked.Increment(ref errors);
                }

                times[at] = (watch.Elapsed - (begun - due > TimeSpan.FromMilliseconds(5) ? due : begun)).TotalMilliseconds;
            });
        }

        await Task.WhenAll(running);
        return (times, errors);
    }

    private static void Print(int size, string what, (double[] Times, int Errors) run, long memory) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {size:N0} | {what} | {Percentile(run.Times, 0.5):F1} | {Percentile(run.Times, 0.95):F1} | {Percentile(run.Times, 0.99):F1} | {run.Times.Max():F1} | {run.Errors} | {memory >> 20} |"));

    private static double Percentile(double[] times, double share)
    {
        var sorted = times.Order().ToArray();
        return sorted[(int)Math.Min(sorted.Length - 1, Math.Ceiling(share * sorted.Length))];
    }
}
