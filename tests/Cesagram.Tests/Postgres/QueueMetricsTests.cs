using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Cesagram.Postgres;
using Cesagram.Postgres.Queue;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.Postgres;

[Collection(PostgresCollection.Name)]
public class QueueMetricsTests(PostgresServer server)
{
    [Fact]
    public async Task Step_WhenOneIsDoneAndOneGivenUp_CountsBothByKind()
    {
        await using var queue = new TestQueue(server, new QueueWorkerOptions { BatchSize = 5, MaxAttempts = 1 })
        {
            Work = (message, _) => message.Read<int>() == 2 ? throw new InvalidOperationException() : Task.CompletedTask,
        };
        using var meter = new Collected(queue.Kind);
        await queue.EnqueueAsync(1, 2, 3);
        await queue.StepAsync();
        meter["cesagram.queue.done"].Should().Equal(2);
        meter["cesagram.queue.failed"].Should().Equal(1);
        meter["cesagram.queue.dead"].Should().Equal(1);
        meter["cesagram.queue.duration"].Should().HaveCount(3);
    }

    [Fact]
    public async Task Step_WhenTheMessageWasDelayed_CountsTheLagFromWhenItFellDue()
    {
        await using var queue = new TestQueue(server);
        using var meter = new Collected(queue.Kind);
        await queue.EnqueueAsync(null, TimeSpan.FromDays(180), 1);
        await server.ExecuteAsync("update queue.messages set created_at = now() - interval '180 days', due_at = now() where kind = $1", queue.Kind);
        await queue.StepAsync();
        meter["cesagram.queue.lag"].Should().ContainSingle().Which.Should().BeInRange(0, TestQueue.Soon.TotalSeconds);
    }

    [Fact]
    public async Task Step_WhenTheLeaseWasLost_CountsNothingAsDone()
    {
        await using var queue = new TestQueue(server);
        using var meter = new Collected(queue.Kind);
        queue.Work = (message, _) => server.ExecuteAsync("update queue.messages set lease = gen_random_uuid() where id = $1", message.Id);
        await queue.EnqueueAsync(1);
        await queue.StepAsync();
        meter["cesagram.queue.done"].Should().BeEmpty();
    }

    [Fact]
    public async Task Look_WhenCollected_TellsHowTheQueueStands()
    {
        await using var queue = new TestQueue(server, new QueueWorkerOptions { MaxAttempts = 1 }) { Work = (_, _) => throw new InvalidOperationException() };
        using var meter = new Collected(queue.Kind);
        await queue.EnqueueAsync(1);
        await queue.StepAsync();
        await queue.EnqueueAsync(2, 3, 4);
        await queue.EnqueueAsync(null, TimeSpan.FromHours(1), 5);
        await queue.Services.GetRequiredService<MessageStore>().LeaseAsync(queue.Kind, 1, TimeSpan.FromMinutes(1), default);
        await server.ExecuteAsync("update queue.messages set due_at = now() - interval '1 hour' where kind = $1 and payload = '4'", queue.Kind);
        await queue.Services.GetRequiredService<QueueWatch>().LookAsync(default);
        meter.Observe();
        meter["cesagram.queue.waiting"].Should().Equal(2);
        meter["cesagram.queue.held"].Should().Equal(1);
        meter["cesagram.queue.delayed"].Should().Equal(1);
        meter["cesagram.queue.dead_letters"].Should().Equal(1);
        meter["cesagram.queue.oldest"].Should().ContainSingle().Which.Should().BeApproximately(3600, TestQueue.Soon.TotalSeconds);
    }

    /// <summary>What the queue's meter says of one kind.</summary>
    private sealed class Collected : IDisposable
    {
        private readonly ConcurrentDictionary<string, ConcurrentQueue<double>> values = new();
        private readonly MeterListener listener = new();

        public Collected(string kind)
        {
            listener.InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == QueueMetrics.MeterName)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            };
            listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags, kind));
            listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags, kind));
            listener.Start();
        }

        public IEnumerable<double> this[string instrument] => values.GetValueOrDefault(instrument) ?? [];

        public void Observe() => listener.RecordObservableInstruments();

        public void Dispose() => listener.Dispose();

        private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, string kind)
        {
            if (tags.Length == 1 && (string?)tags[0].Value == kind)
            {
                values.GetOrAdd(instrument.Name, _ => new()).Enqueue(value);
            }
        }
    }
}
