using Cesagram.Postgres;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.Postgres;

[Collection(PostgresCollection.Name)]
public class DeadMessageTests(PostgresServer server)
{
    private const string OfKind = "select count(*) from queue.dead_messages where kind = $1";
    private const string Waiting = "select count(*) from queue.messages where kind = $1";

    [Fact]
    public async Task Step_WhenOutOfTries_ParksItWithItsErrorAndSaysSoOnce()
    {
        await using var queue = new TestQueue(server, new QueueWorkerOptions { MaxAttempts = 2 })
        {
            Work = (_, _) => throw new InvalidOperationException("words of a transcript", new TimeoutException("more of them")),
        };
        var givenUp = 0;
        queue.GivenUp = _ => Task.FromResult(givenUp++);
        await queue.EnqueueAsync("a key", default, 7);
        await queue.StepAsync();
        givenUp.Should().Be(0);
        await server.ExecuteAsync("update queue.messages set due_at = now() where kind = $1", queue.Kind);
        await queue.StepAsync();
        givenUp.Should().Be(1);
        (await server.ValueAsync<long>(Waiting, queue.Kind)).Should().Be(0);
        (await server.ValueAsync<string>("select concat_ws('|', key, payload, attempts, error) from queue.dead_messages where kind = $1", queue.Kind))
            .Should().Be("a key|7|2|InvalidOperationException: TimeoutException");
    }

    [Fact]
    public async Task Step_WhenWorkersWereLostOnItAtEveryTry_ParksItWithoutTryingAgain()
    {
        await using var queue = new TestQueue(server, new QueueWorkerOptions { MaxAttempts = 3 });
        var begun = 0;
        var givenUp = 0;
        queue.Work = (_, _) => Task.FromResult(begun++);
        queue.GivenUp = _ => Task.FromResult(givenUp++);
        await queue.EnqueueAsync(1);
        await server.ExecuteAsync(
            "update queue.messages set attempts = 3, lease = gen_random_uuid(), leased_until = now() - interval '1 second' where kind = $1", queue.Kind);
        (await queue.StepAsync()).Should().Be(1);
        begun.Should().Be(0);
        givenUp.Should().Be(1);
        (await server.ValueAsync<long>(OfKind, queue.Kind)).Should().Be(1);
    }

    [Fact]
    public async Task Replay_WhenDead_StartsAnewAndWakesTheWorkers()
    {
        await using var queue = new TestQueue(server, new QueueWorkerOptions { MaxAttempts = 1, PollInterval = TestQueue.Never });
        var fails = true;
        var done = new TaskCompletionSource<LeasedMessage>();
        queue.Work = (message, _) => fails ? throw new InvalidOperationException() : Task.FromResult(done.TrySetResult(message));
        await queue.EnqueueAsync(5);
        await queue.StepAsync();
        fails = false;
        await queue.StartAsync();
        var letters = queue.Services.GetRequiredService<DeadMessages>();
        var letter = (await letters.ListAsync(queue.Kind, 10)).Should().ContainSingle().Subject;
        letter.Error.Should().Be("InvalidOperationException");
        (await letters.ReplayAsync(letter.Id)).Should().BeTrue();
        (await done.Task.WaitAsync(TestQueue.Soon)).Attempts.Should().Be(1);
        (await server.ValueAsync<long>(OfKind, queue.Kind)).Should().Be(0);
        (await letters.ReplayAsync(letter.Id)).Should().BeFalse();
    }

    [Fact]
    public async Task Step_WhenTheLeaseWasLost_GivesNothingUp()
    {
        await using var queue = new TestQueue(server, new QueueWorkerOptions { MaxAttempts = 1 });
        var givenUp = 0;
        queue.GivenUp = _ => Task.FromResult(givenUp++);
        queue.Work = async (message, _) =>
        {
            await server.ExecuteAsync("update queue.messages set lease = gen_random_uuid() where id = $1", message.Id);
            throw new InvalidOperationException();
        };
        await queue.EnqueueAsync(1);
        await queue.StepAsync();
        givenUp.Should().Be(0);
        (await server.ValueAsync<long>(Waiting, queue.Kind)).Should().Be(1);
        (await server.ValueAsync<long>(OfKind, queue.Kind)).Should().Be(0);
    }
}
