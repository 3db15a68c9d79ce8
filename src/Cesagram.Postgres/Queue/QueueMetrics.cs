using System.Diagnostics.Metrics;

namespace Cesagram.Postgres.Queue;

/// <summary>Meter <c>Cesagram.Queue</c>; every instrument is tagged with the kind.</summary>
internal sealed class QueueMetrics : IDisposable
{
    public const string MeterName = "Cesagram.Queue";

    private readonly Meter meter = new(MeterName);
    private readonly Counter<long> done;
    private readonly Counter<long> failed;
    private readonly Counter<long> dead;
    private readonly Histogram<double> lag;
    private readonly Histogram<double> duration;
    private readonly List<Instrument> backlog = [];

    public QueueMetrics()
    {
        done = meter.CreateCounter<long>("cesagram.queue.done", "{message}", "Worked on and deleted");
        failed = meter.CreateCounter<long>("cesagram.queue.failed", "{message}", "Tries that failed");
        dead = meter.CreateCounter<long>("cesagram.queue.dead", "{message}", "Given up");
        lag = meter.CreateHistogram<double>("cesagram.queue.lag", "s", "From due to begun");
        duration = meter.CreateHistogram<double>("cesagram.queue.duration", "s", "How long a try took");
        Watch("cesagram.queue.waiting", "{message}", "Due and held by nobody", status => status.Waiting);
        Watch("cesagram.queue.held", "{message}", "Held by a worker", status => status.Held);
        Watch("cesagram.queue.delayed", "{message}", "Due later", status => status.Delayed);
        Watch("cesagram.queue.dead_letters", "{message}", "Given up and not sent again", status => status.Dead);
        Watch("cesagram.queue.oldest", "s", "For how long the oldest has been due", status => status.OldestDue.TotalSeconds);
    }

    /// <summary>The latest figures of the whole queue; what is watched shows these.</summary>
    public IReadOnlyList<QueueStatus> Statuses { get; set; } = [];

    /// <summary>Whether anybody looks at figures that a query has to fetch.</summary>
    public bool IsWatched => backlog.Exists(instrument => instrument.Enabled);

    public void Begun(string kind, TimeSpan since) => lag.Record(Math.Max(0, since.TotalSeconds), Tag(kind));

    public void Ended(string kind, TimeSpan after) => duration.Record(after.TotalSeconds, Tag(kind));

    public void Done(string kind, int count)
    {
        if (count > 0)
        {
            done.Add(count, Tag(kind));
        }
    }

    public void Failed(string kind) => failed.Add(1, Tag(kind));

    public void Dead(string kind) => dead.Add(1, Tag(kind));

    public void Dispose() => meter.Dispose();

    private void Watch<T>(string name, string unit, string description, Func<QueueStatus, T> value)
        where T : struct =>
        backlog.Add(meter.CreateObservableGauge(
            name, () => Statuses.Select(status => new Measurement<T>(value(status), Tag(status.Kind))), unit, description));

    private static KeyValuePair<string, object?> Tag(string kind) => new("kind", kind);
}
