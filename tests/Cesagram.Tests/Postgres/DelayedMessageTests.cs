using System.Diagnostics;
using System.Text.Json;
using Cesagram.Postgres;
using Cesagram.Postgres.Queue;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Cesagram.Tests.Postgres;

[Collection(PostgresCollection.Name)]
public class DelayedMessageTests(PostgresServer server)
{
    [Fact]
    public async Task Step_BeforeItsTime_TakesNothing()
    {
        await using var queue = new TestQueue(server);
        await queue.EnqueueAsync(null, TimeSpan.FromMinutes(1), 1);
        (await queue.StepAsync()).Should().Be(0);
        await server.ExecuteAsync("update queue.messages set due_at = now() where kind = $1", queue.Kind);
        (await queue.StepAsync()).Should().Be(1);
    }

    [Fact]
    public async Task Enqueue_WhenTheHostsClockIsAhead_IsDueAtOnceAllTheSame()
    {
        await using var queue = new TestQueue(server);
        await using var scope = queue.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<QueueDbContext>();
        db.Enqueue(queue.Kind, 1, DateTimeOffset.UtcNow.AddMinutes(5));
        await db.SaveChangesAsync();
        (await queue.StepAsync()).Should().Be(1);
    }

    [Fact]
    public async Task Run_WhenTheNextFallsDue_WakesThenAndNotAtTheNextPoll()
    {
        var done = new TaskCompletionSource<TimeSpan>();
        await using var queue = new TestQueue(server, new QueueWorkerOptions { PollInterval = TestQueue.Never });
        var since = Stopwatch.StartNew();
        queue.Work = (_, _) => Task.FromResult(done.TrySetResult(since.Elapsed));
        await queue.StartAsync();
        await queue.EnqueueAsync(null, TimeSpan.FromMinutes(5), 1);
        var delay = TimeSpan.FromMilliseconds(700);
        since.Restart();
        await queue.EnqueueAsync(null, delay, 2);
        // Clocks of host and database are the same here; what is allowed for is a busy machine.
        (await done.Task.WaitAsync(TestQueue.Soon)).Should().BeGreaterThan(delay - TimeSpan.FromMilliseconds(50)).And.BeLessThan(TestQueue.Soon);
    }

    [Fact]
    public async Task Run_WhenATryFailed_TriesAgainWhenItsBackoffEndsAndNotAtTheNextPoll()
    {
        var left = 50;
        var done = new TaskCompletionSource();
        await using var queue = new TestQueue(server, new QueueWorkerOptions { PollInterval = TestQueue.Never });
        queue.Work = (message, _) => message.Attempts == 1 ? throw new InvalidOperationException()
            : Interlocked.Decrement(ref left) == 0 ? Task.FromResult(done.TrySetResult()) : Task.CompletedTask;
        await queue.StartAsync();
        // Many of them, because what is due just after a look and just before the wait is a matter of luck.
        await queue.EnqueueAsync([.. Enumerable.Range(0, 50)]);
        await done.Task.WaitAsync(TestQueue.Soon);
    }

    [Fact]
    public async Task Lease_WithAHundredThousandDelayed_ReadsOnlyWhatIsDue()
    {
        await using var queue = new TestQueue(server);
        await server.ExecuteAsync(
            """
            insert into queue.messages (kind, payload, due_at, attempts, created_at)
            select $1, '{}', now() + interval '180 days', 0, now() from generate_series(1, 100000)
            """,
            queue.Kind);
        try
        {
            // Statistics of an empty table, as after a start, must not lead to another plan.
            (await PagesReadAsync(queue.Kind)).Should().BeLessThan(100);
            await queue.EnqueueAsync(1);
            await server.ExecuteAsync("analyze queue.messages");
            (await PagesReadAsync(queue.Kind)).Should().BeLessThan(100);
            (await PagesReadAsync(queue.Kind, MessageSql.NextDue)).Should().BeLessThan(100);
        }
        finally
        {
            await server.ExecuteAsync("delete from queue.messages where kind = $1", queue.Kind);
        }
    }

    /// <summary>Pages of tables and indexes that the statement touches; it is rolled back.</summary>
    private async Task<long> PagesReadAsync(string kind, string? sql = null)
    {
        await using var connection = await server.Source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand("explain (analyze, buffers, format json) " + (sql ?? MessageSql.Lease), connection);
        command.Parameters.Add(new NpgsqlParameter { Value = kind });
        if (sql is null)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = 10 });
            command.Parameters.Add(new NpgsqlParameter { Value = Guid.NewGuid() });
            command.Parameters.Add(new NpgsqlParameter { Value = TimeSpan.FromMinutes(1) });
        }

        var plan = JsonDocument.Parse((string)(await command.ExecuteScalarAsync())!).RootElement[0].GetProperty("Plan");
        return plan.GetProperty("Shared Hit Blocks").GetInt64() + plan.GetProperty("Shared Read Blocks").GetInt64();
    }
}
