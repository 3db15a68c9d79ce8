using Cesagram.Postgres;

namespace Cesagram.Tests.Postgres;

[Collection(PostgresCollection.Name)]
public class DrainTests(PostgresServer server)
{
    private const string Left = "select count(*) from queue.messages where kind = $1";

    [Fact]
    public async Task Stop_WhileAMessageIsWorkedOn_LetsItEndAndLeasesNothingNew()
    {
        await using var queue = new TestQueue(server, new QueueWorkerOptions { PollInterval = TestQueue.Never });
        var begun = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        var ended = 0;
        queue.Work = async (_, cancellation) =>
        {
            begun.TrySetResult();
            await goOn.Task.WaitAsync(cancellation);
            ended++;
        };
        await queue.StartAsync();
        await queue.EnqueueAsync(1, 2);
        await begun.Task.WaitAsync(TestQueue.Soon);
        var stopped = queue.StopAsync();
        stopped.IsCompleted.Should().BeFalse();
        goOn.SetResult();
        await stopped.WaitAsync(TestQueue.Soon);
        ended.Should().Be(1);
        (await server.ValueAsync<long>(Left + " and lease is null and attempts = 0", queue.Kind)).Should().Be(1);
    }

    [Fact]
    public async Task Stop_InTheMidstOfABatch_GivesBackWhatWasNotBegunWithoutCountingATry()
    {
        await using var queue = new TestQueue(server, new QueueWorkerOptions { BatchSize = 5 });
        using var stopping = new CancellationTokenSource();
        queue.Work = (message, _) => message.Read<int>() == 2 ? stopping.CancelAsync() : Task.CompletedTask;
        await queue.EnqueueAsync(1, 2, 3, 4, 5);
        await queue.StepAsync(stopping.Token);
        (await server.ValueAsync<long>(Left, queue.Kind)).Should().Be(3);
        (await server.ValueAsync<long>(Left + " and lease is null and attempts = 0", queue.Kind)).Should().Be(3);
    }

    [Fact]
    public async Task Step_WhenAlreadyStopping_LeasesNothing()
    {
        await using var queue = new TestQueue(server);
        using var stopping = new CancellationTokenSource();
        await stopping.CancelAsync();
        await queue.EnqueueAsync(1);
        (await queue.StepAsync(stopping.Token)).Should().Be(0);
        (await server.ValueAsync<int>("select attempts from queue.messages where kind = $1", queue.Kind)).Should().Be(0);
    }

    [Fact]
    public async Task Stop_WhenTheWorkDoesNotEndInTime_CancelsItAndGivesItBack()
    {
        await using var queue = new TestQueue(server, new QueueWorkerOptions { DrainLimit = TimeSpan.FromMilliseconds(100) });
        using var stopping = new CancellationTokenSource();
        queue.Work = async (_, cancellation) =>
        {
            await stopping.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellation);
        };
        await queue.EnqueueAsync(1);
        await queue.StepAsync(stopping.Token).WaitAsync(TestQueue.Soon);
        (await server.ValueAsync<long>(Left + " and lease is null and attempts = 0", queue.Kind)).Should().Be(1);
    }
}
