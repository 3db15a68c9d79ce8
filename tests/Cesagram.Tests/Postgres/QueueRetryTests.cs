using Cesagram.Postgres;
using Cesagram.Postgres.Queue;

namespace Cesagram.Tests.Postgres;

[Collection(PostgresCollection.Name)]
public class QueueRetryTests(PostgresServer server)
{
    [Theory]
    [InlineData(1, 0.0, 0.5)]
    [InlineData(1, 1.0, 1.0)]
    [InlineData(4, 0.0, 4.0)]
    [InlineData(4, 1.0, 8.0)]
    [InlineData(11, 1.0, 600.0)]
    [InlineData(int.MaxValue, 0.5, 450.0)]
    public void Delay_ByAttempts_DoublesWithJitterUpToALimit(int attempts, double random, double seconds) =>
        RetryDelay.Get(attempts, () => random).TotalSeconds.Should().BeApproximately(seconds, 1e-9);

    [Fact]
    public async Task Step_WhenTheHandlerFails_BacksOffAndCountsTheTry()
    {
        await using var queue = new TestQueue(server) { Work = (_, _) => throw new InvalidOperationException() };
        await queue.EnqueueAsync(1);
        (await queue.StepAsync()).Should().Be(1);
        (await queue.StepAsync()).Should().Be(0);
        (await server.ValueAsync<bool>("select attempts = 1 and lease is null and due_at > now() from queue.messages where kind = $1", queue.Kind)).Should().BeTrue();
    }

    [Fact]
    public async Task Step_WhenOneOfABatchFails_DeletesTheOthers()
    {
        await using var queue = new TestQueue(server, new QueueWorkerOptions { BatchSize = 3 })
        {
            Work = (message, _) => message.Read<int>() == 2 ? throw new InvalidOperationException() : Task.CompletedTask,
        };
        await queue.EnqueueAsync(1, 2, 3);
        (await queue.StepAsync()).Should().Be(3);
        (await server.ValueAsync<string>("select string_agg(payload::text, ',') from queue.messages where kind = $1", queue.Kind)).Should().Be("2");
    }

    [Fact]
    public async Task Run_WhenAMessageIsPoison_OtherKeysGoOn()
    {
        var others = new TaskCompletionSource();
        var poison = new TaskCompletionSource();
        await using var queue = new TestQueue(server, new QueueWorkerOptions { MaxAttempts = 1, PollInterval = TestQueue.Never });
        queue.Work = (message, _) =>
        {
            if (message.Key == "poison")
            {
                throw new InvalidOperationException();
            }

            others.TrySetResult();
            return Task.CompletedTask;
        };
        queue.GivenUp = _ =>
        {
            poison.SetResult();
            throw new NotSupportedException("A handler whose giving up fails too.");
        };
        await queue.StartAsync();
        await queue.EnqueueAsync("poison", default, 1);
        await poison.Task.WaitAsync(TestQueue.Soon);
        await queue.EnqueueAsync("other", default, 2);
        await others.Task.WaitAsync(TestQueue.Soon);
        (await server.ValueAsync<long>("select count(*) from queue.dead_messages where kind = $1", queue.Kind)).Should().Be(1);
    }
}
