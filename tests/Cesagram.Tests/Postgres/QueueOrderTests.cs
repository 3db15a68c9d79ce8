using Cesagram.Postgres;
using Cesagram.Postgres.Queue;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.Postgres;

[Collection(PostgresCollection.Name)]
public class QueueOrderTests(PostgresServer server)
{
    private readonly List<int> worked = [];

    [Fact]
    public async Task Step_WhenOneSaveEnqueuedMany_WorksInTheirOrder()
    {
        await using var queue = Queue(batch: 100);
        var all = Enumerable.Range(0, 60).ToArray();
        await queue.EnqueueAsync(all);
        (await queue.StepAsync()).Should().Be(60);
        worked.Should().Equal(all);
    }

    [Fact]
    public async Task Step_WhenAKeyHasMany_TakesOneAtATimeInOrder()
    {
        await using var queue = Queue(batch: 100);
        await queue.EnqueueAsync("a", default, 1, 2, 3);
        await queue.EnqueueAsync("b", default, 11, 12);
        (await queue.StepAsync()).Should().Be(2);
        (await queue.StepAsync()).Should().Be(2);
        (await queue.StepAsync()).Should().Be(1);
        (await queue.StepAsync()).Should().Be(0);
        worked.Should().Equal(1, 11, 2, 12, 3);
    }

    [Fact]
    public async Task Step_WhileTheKeyIsHeld_TakesOtherKeysOnly()
    {
        await using var queue = Queue();
        await queue.EnqueueAsync("a", default, 1, 2);
        await queue.EnqueueAsync("b", default, 11);
        (await LeaseAsync(queue)).Should().Equal("1");
        (await LeaseAsync(queue)).Should().Equal("11");
        (await LeaseAsync(queue)).Should().BeEmpty();
    }

    [Fact]
    public async Task Step_WhileAnEarlierOneBacksOff_NeverOvertakesIt()
    {
        await using var queue = Queue();
        await queue.EnqueueAsync("a", default, 1, 2);
        var fails = true;
        queue.Work = (message, _) => fails ? throw new InvalidOperationException() : Note(message);
        (await queue.StepAsync()).Should().Be(1);
        fails = false;
        (await queue.StepAsync()).Should().Be(0);
        await server.ExecuteAsync("update queue.messages set due_at = now() where kind = $1", queue.Kind);
        (await queue.StepAsync()).Should().Be(1);
        (await queue.StepAsync()).Should().Be(1);
        worked.Should().Equal(1, 2);
    }

    [Fact]
    public async Task Step_WhileAnEarlierOneIsDelayed_WaitsForIt()
    {
        await using var queue = Queue();
        await queue.EnqueueAsync("a", TimeSpan.FromHours(1), 1);
        await queue.EnqueueAsync("a", default, 2);
        (await queue.StepAsync()).Should().Be(0);
    }

    private TestQueue Queue(int batch = 1)
    {
        var queue = new TestQueue(server, new QueueWorkerOptions { BatchSize = batch });
        queue.Work = (message, _) => Note(message);
        return queue;
    }

    private Task Note(LeasedMessage message)
    {
        worked.Add(message.Read<int>());
        return Task.CompletedTask;
    }

    private static async Task<IEnumerable<string>> LeaseAsync(TestQueue queue) =>
        (await queue.Services.GetRequiredService<MessageStore>().LeaseAsync(queue.Kind, 1, TimeSpan.FromMinutes(1), default)).Select(message => message.Payload);
}
