using Cesagram.Postgres;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cesagram.Benchmarks.Queue;

/// <summary>Our queue as a host runs it: listener, loops, a handler in a scope of its own for every message, metrics, renewal.</summary>
internal static class OwnQueue
{
    public const string Kind = "benchmark";

    /// <summary>Works until all are handled and the workers have ended.</summary>
    public static async Task WorkAsync(string connection, int workers, int batch, int messages)
    {
        var counter = new Counter(messages);
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(counter)
            .AddCesagramPostgres(connection, connection)
            .AddQueueWorker<Handler>(Kind, new QueueWorkerOptions { Workers = workers, BatchSize = batch })
            .BuildServiceProvider();
        var hosted = services.GetServices<IHostedService>().ToList();
        foreach (var service in hosted)
        {
            await service.StartAsync(CancellationToken.None);
        }

        await counter.Done.Task;
        await Task.WhenAll(hosted.Select(service => service.StopAsync(CancellationToken.None)));
    }

    internal sealed class Counter(int left)
    {
        private int left = left;

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Count()
        {
            if (Interlocked.Decrement(ref left) == 0)
            {
                Done.SetResult();
            }
        }
    }

    internal sealed class Handler(Counter counter) : IMessageHandler
    {
        public Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
        {
            counter.Count();
            return Task.CompletedTask;
        }
    }
}
