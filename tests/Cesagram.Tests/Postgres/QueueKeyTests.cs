using Cesagram.Postgres;
using Cesagram.Postgres.Queue;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.Postgres;

/// <summary>Two workers never hold the same key, however saves and leases interleave.</summary>
[Collection(PostgresCollection.Name)]
public class QueueKeyTests(PostgresServer server)
{
    [Fact]
    public async Task Enqueue_WhileAnotherSaveOfTheKeyIsNotCommitted_WaitsSoThatTwoNeverHoldTheKey()
    {
        await using var queue = new TestQueue(server);
        await using var scope = queue.Services.CreateAsyncScope();
        var slow = scope.ServiceProvider.GetRequiredService<QueueDbContext>();
        await using var transaction = await slow.Database.BeginTransactionAsync();
        slow.Enqueue(queue.Kind, 1, DateTimeOffset.UtcNow, "a");
        await slow.SaveChangesAsync();

        // Of another key: nobody waits.
        await queue.EnqueueAsync("b", default, 11).WaitAsync(TestQueue.Soon);
        var second = queue.EnqueueAsync("a", default, 2);
        await server.UntilAsync("select $1 or exists (select 1 from pg_locks where locktype = 'advisory' and not granted)", () => second.IsCompleted);
        (await LeaseAsync(queue)).Should().Equal("11");
        // Were the second saved before the first, it would be taken now, and the first beside it once it is committed.
        var overtaking = await LeaseAsync(queue);
        await transaction.CommitAsync();
        await second;
        overtaking.Concat(await LeaseAsync(queue)).Should().Equal("1");
        (await LeaseAsync(queue)).Should().BeEmpty();
    }

    [Fact]
    public async Task Run_WithFourWorkers_NeverHoldsAKeyTwiceAndKeepsItsOrder()
    {
        const int keys = 7, each = 40;
        var running = new int[keys];
        var next = new int[keys];
        var wrong = 0;
        var left = keys * each;
        var done = new TaskCompletionSource();
        await using var queue = new TestQueue(server, new QueueWorkerOptions { Workers = 4, BatchSize = 3, PollInterval = TimeSpan.FromMilliseconds(50) });
        queue.Work = async (message, _) =>
        {
            var (key, number) = (message.Read<int>() % keys, message.Read<int>() / keys);
            wrong += Interlocked.Increment(ref running[key]) == 1 && number == next[key] ? 0 : 1;
            await Task.Yield();
            next[key]++;
            Interlocked.Decrement(ref running[key]);
            if (Interlocked.Decrement(ref left) == 0)
            {
                done.SetResult();
            }
        };
        await queue.StartAsync();
        await Task.WhenAll(Enumerable.Range(0, keys).Select(key => Task.Run(async () =>
        {
            for (var number = 0; number < each; number++)
            {
                await queue.EnqueueAsync("key " + key, default, key + (number * keys));
            }
        })));
        await done.Task.WaitAsync(TimeSpan.FromSeconds(30));
        wrong.Should().Be(0);
    }

    private static async Task<IEnumerable<string>> LeaseAsync(TestQueue queue) =>
        (await queue.Services.GetRequiredService<MessageStore>().LeaseAsync(queue.Kind, 1, TimeSpan.FromMinutes(1), default)).Select(message => message.Payload);
}
