using System.Diagnostics;
using System.Globalization;
using Cesagram.Postgres;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Cesagram.Benchmarks.Queue;

/// <summary>
/// Messages a second of our queue and of the same work in raw SQL, in turns on one private cluster (fsync on, 145-byte payloads);
/// keyed: messages of <see cref="Keys"/> keys in turns. Connecting, starting and draining count in both. What is printed are
/// medians of <see cref="Rounds"/> rounds; the ratio is the median of the rounds' ratios, since other work on the machine comes and goes.
/// </summary>
internal sealed class QueueBenchmark(NpgsqlDataSource source, string connection)
{
    private const int Keys = 1000;
    private const int Rounds = 5;

    public static async Task RunAsync()
    {
        var data = Path.Combine(Path.GetTempPath(), "cesagram-benchmark-" + Guid.NewGuid().ToString("N")[..12]);
        try
        {
            await using var cluster = await PrivateCluster.StartAsync(data);
            await using (var services = new ServiceCollection().AddLogging().AddCesagramPostgres(cluster.AppConnectionString, cluster.OwnerConnectionString).BuildServiceProvider())
            {
                await services.GetRequiredService<SchemaMigrator>().MigrateAsync();
            }

            // As superuser, who may checkpoint between the rounds; the statements run no differently.
            var connection = new NpgsqlConnectionStringBuilder(cluster.OwnerConnectionString) { Username = "postgres" }.ConnectionString;
            await using var source = NpgsqlDataSource.Create(connection);
            var benchmark = new QueueBenchmark(source, connection);
            await benchmark.ExecuteAsync(RawSqlQueue.Schema);
            await benchmark.MeasureAllAsync();
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private async Task MeasureAllAsync()
    {
        // Jitted, prepared and with files grown to their size before anything counts.
        await MeasureAsync(true, 4, 10, 20_000, rounds: 1);
        await MeasureAsync(false, 4, 10, 20_000, rounds: 1);
        Console.WriteLine("| | workers | batch | raw SQL, messages/s | our queue, messages/s | ratio |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var keyed in (bool[])[false, true])
        {
            foreach (var workers in (int[])[1, 4])
            {
                foreach (var (batch, messages) in ((int, int)[])[(1, 3_000), (10, 20_000), (100, 60_000)])
                {
                    var (raw, own, ratio) = await MeasureAsync(keyed, workers, batch, messages, Rounds);
                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture, $"| {(keyed ? "keyed" : "unkeyed")} | {workers} | {batch} | {raw:N0} | {own:N0} | {ratio:P0} |"));
                }
            }
        }
    }

    private async Task<(double Raw, double Own, double Ratio)> MeasureAsync(bool keyed, int workers, int batch, int messages, int rounds)
    {
        var raw = new List<double>();
        var own = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            await FillAsync("raw.messages (key, payload)", "", keyed, messages);
            raw.Add(await RateAsync(messages, () => RawSqlQueue.WorkAsync(connection, workers, batch, keyed)));
            await FillAsync("queue.messages (kind, attempts, key, payload)", $"'{OwnQueue.Kind}', 0, ", keyed, messages);
            own.Add(await RateAsync(messages, () => OwnQueue.WorkAsync(connection, workers, batch, messages)));
        }

        return (Median(raw), Median(own), Median(raw.Zip(own, (one, other) => other / one)));
    }

    private async Task FillAsync(string table, string before, bool keyed, int messages)
    {
        var key = keyed ? FormattableString.Invariant($"'key ' || (i % {Keys})") : "null";
        await ExecuteAsync($"truncate {table.Split(' ')[0]}");
        await ExecuteAsync(FormattableString.Invariant(
            $"insert into {table} select {before}{key}, jsonb_build_object('id', i, 'text', repeat('x', 120)) from generate_series(1, {messages}) as i"));
        await ExecuteAsync($"vacuum analyze {table.Split(' ')[0]}");
        await ExecuteAsync("checkpoint");
    }

    private static async Task<double> RateAsync(int messages, Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return messages / watch.Elapsed.TotalSeconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = source.CreateCommand(sql);
        command.CommandTimeout = 120;
        await command.ExecuteNonQueryAsync();
    }
}
