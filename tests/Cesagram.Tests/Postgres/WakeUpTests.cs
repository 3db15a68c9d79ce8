using Cesagram.Postgres;
using Cesagram.Postgres.Queue;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.Postgres;

/// <summary>Polls are ten minutes apart where it counts, so that whatever is worked on was woken.</summary>
[Collection(PostgresCollection.Name)]
public class WakeUpTests(PostgresServer server)
{
    [Fact]
    public async Task Run_WhenIdle_IsWokenByEverySave()
    {
        await using var queue = new TestQueue(server, new QueueWorkerOptions { PollInterval = TestQueue.Never });
        var done = new TaskCompletionSource();
        queue.Work = (_, _) => Task.FromResult(done.TrySetResult());
        await queue.StartAsync();
        for (var i = 0; i < 20; i++)
        {
            await queue.EnqueueAsync(i);
            await done.Task.WaitAsync(TestQueue.Soon);
            done = new TaskCompletionSource();
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Run_WhenOneSaveBringsFour_WakesFourWorkers(bool keyed)
    {
        var all = new FourInside();
        await using var queue = new TestQueue(server, new QueueWorkerOptions { Workers = 4, PollInterval = TestQueue.Never, DrainLimit = TimeSpan.Zero }) { Work = (_, cancellation) => all.ArriveAsync(cancellation) };
        await queue.StartAsync();
        await IdleAsync(queue);
        await using var scope = queue.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<QueueDbContext>();
        for (var i = 0; i < 4; i++)
        {
            db.Enqueue(queue.Kind, i, DateTimeOffset.UtcNow, keyed ? "key " + i : null);
        }

        await db.SaveChangesAsync();
        await all.Complete.WaitAsync(TestQueue.Soon);
    }

    [Fact]
    public async Task Run_WhenNothingNotifies_PollsAllTheSame()
    {
        await using var queue = new TestQueue(server, new QueueWorkerOptions { PollInterval = TimeSpan.FromMilliseconds(100) });
        var done = new TaskCompletionSource();
        queue.Work = (_, _) => Task.FromResult(done.TrySetResult());
        await queue.StartAsync();
        await IdleAsync(queue);
        await using (var connection = await server.Source.OpenConnectionAsync())
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            foreach (var sql in (string[])["alter table queue.messages disable trigger announce", $"insert into queue.messages (kind, payload, attempts) values ('{queue.Kind}', '1', 0)", "alter table queue.messages enable trigger announce"])
            {
                await using var command = new Npgsql.NpgsqlCommand(sql, connection);
                await command.ExecuteNonQueryAsync();
            }

            await transaction.CommitAsync();
        }

        await done.Task.WaitAsync(TestQueue.Soon);
    }

    [Fact]
    public async Task Run_WhenTheListenerLosesItsConnection_ListensAgainAndMissesNothing()
    {
        await using var queue = new TestQueue(server, new QueueWorkerOptions { PollInterval = TestQueue.Never });
        var done = new TaskCompletionSource();
        queue.Work = (_, _) => Task.FromResult(done.TrySetResult());
        await queue.StartAsync();
        await IdleAsync(queue);
        await server.ExecuteAsync("select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen cesagram_queue' and datname = current_database()");
        // Saved while nobody listens, or just after: both must be seen.
        await queue.EnqueueAsync(1);
        await done.Task.WaitAsync(TestQueue.Soon);
    }

    [Fact]
    public async Task Wake_BeforeTheWait_IsNotLost()
    {
        var signal = new QueueSignal();
        signal.Wake("kind");
        (await signal.WaitAsync("kind", TestQueue.Never, default).WaitAsync(TestQueue.Soon)).Should().BeTrue();
        (await signal.WaitAsync("kind", TimeSpan.Zero, default)).Should().BeFalse();
    }

    /// <summary>Until the listener listens and every worker has found nothing.</summary>
    private async Task IdleAsync(TestQueue queue)
    {
        await server.UntilAsync("select exists (select 1 from pg_stat_activity where query = 'listen cesagram_queue' and datname = current_database())");
        var signal = queue.Services.GetRequiredService<QueueSignal>();
        var workers = queue.Services.GetRequiredService<QueueWorker<TestQueue.Handler>>().Options.Workers;
        await server.UntilAsync("select $1", () => signal.Idle(queue.Kind) == workers);
    }
}
