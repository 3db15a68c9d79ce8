using Cesagram.Postgres;
using Cesagram.Postgres.Queue;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cesagram.Tests.Postgres;

/// <summary>A host's queue with one kind of its own: stepped by hand, or started with its listener and its loop.</summary>
internal sealed class TestQueue : IAsyncDisposable
{
    /// <summary>Longer than any test: what comes sooner was woken.</summary>
    public static readonly TimeSpan Never = TimeSpan.FromMinutes(10);

    /// <summary>For what must happen.</summary>
    public static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    private readonly ServiceProvider services;
    private bool isStarted;

    public TestQueue(PostgresServer server, QueueWorkerOptions? options = null, string? kind = null, string? app = null, ILoggerProvider? logs = null)
    {
        Kind = kind ?? "test-" + Guid.NewGuid().ToString("N");
        var all = new ServiceCollection();
        all.AddLogging(logging => _ = logs is null ? logging : logging.AddProvider(logs));
        all.AddSingleton(this);
        all.AddCesagramPostgres(app ?? server.App, app ?? server.Owner);
        all.AddQueueWorker<Handler>(Kind, options);
        services = all.BuildServiceProvider();
    }

    public string Kind { get; }

    /// <summary>What the handler does.</summary>
    public Func<LeasedMessage, CancellationToken, Task> Work { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>The same with the handler's scope.</summary>
    public Func<LeasedMessage, IServiceProvider, Task>? WorkInScope { get; set; }

    public Func<LeasedMessage, Task> GivenUp { get; set; } = _ => Task.CompletedTask;

    public IServiceProvider Services => services;

    public Task<int> StepAsync(CancellationToken stopping = default) => services.GetRequiredService<QueueWorker<Handler>>().ProcessNextAsync(stopping);

    public async Task StartAsync()
    {
        isStarted = true;
        foreach (var service in services.GetServices<IHostedService>())
        {
            await service.StartAsync(CancellationToken.None);
        }
    }

    public async Task StopAsync()
    {
        isStarted = false;
        await Task.WhenAll(services.GetServices<IHostedService>().Select(service => service.StopAsync(CancellationToken.None)));
    }

    public Task EnqueueAsync(params int[] payloads) => EnqueueAsync(null, default, payloads);

    /// <summary>All in one SaveChanges.</summary>
    public async Task EnqueueAsync(string? key, TimeSpan delay, params int[] payloads)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<QueueDbContext>();
        foreach (var payload in payloads)
        {
            db.Enqueue(Kind, payload, DateTimeOffset.UtcNow, key, delay);
        }

        await db.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (isStarted)
        {
            await StopAsync();
        }

        await services.DisposeAsync();
    }

    internal sealed class Handler(TestQueue queue, IServiceProvider scope) : IMessageHandler
    {
        public Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken) =>
            queue.WorkInScope is { } work ? work(message, scope) : queue.Work(message, cancellationToken);

        public Task GiveUpAsync(LeasedMessage message, CancellationToken cancellationToken) => queue.GivenUp(message);
    }
}
