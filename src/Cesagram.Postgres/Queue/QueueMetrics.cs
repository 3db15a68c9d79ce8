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

    public QueueMetrics()
    {
        done = meter.CreateCounter<long>("cesagram.queue.done", "{message}");
        failed = meter.CreateCounter<long>("cesagram.queue.failed", "{message}");
        dead = meter.CreateCounter<long>("cesagram.queue.dead", "{message}");
        lag = meter.CreateHistogram<double>("cesagram.queue.lag", "s", "From saved to begun");
    }

    public void Begun(string kind, TimeSpan since) => lag.Record(Math.Max(0, since.TotalSeconds), Tag(kind));

    public void Done(string kind, int count) => done.Add(count, Tag(kind));

    public void Failed(string kind) => failed.Add(1, Tag(kind));

    public void Dead(string kind) => dead.Add(1, Tag(kind));

    public void Dispose() => meter.Dispose();

    private static KeyValuePair<string, object?> Tag(string kind) => new("kind", kind);
}
