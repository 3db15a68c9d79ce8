using Cesagram.Postgres.Queue;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cesagram.Postgres;

/// <summary>Which kinds a host works on.</summary>
public sealed record QueueWork
{
    /// <summary>False: the host only enqueues.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Empty: all kinds.</summary>
    public IReadOnlyList<string> OnlyKinds { get; init; } = [];

    internal bool Includes(string kind) => Enabled && (OnlyKinds.Count == 0 || OnlyKinds.Contains(kind));
}

/// <summary>Registers handlers.</summary>
public static class QueueWorkers
{
    /// <summary>Works on messages of <paramref name="kind"/> with <typeparamref name="THandler"/>, where the host's <see cref="QueueWork"/> says so.</summary>
    public static IServiceCollection AddQueueWorker<THandler>(this IServiceCollection services, string kind, QueueWorkerOptions? options = null)
        where THandler : class, IMessageHandler
    {
        services.TryAddSingleton(new QueueWork());
        services.AddScoped<THandler>();
        options ??= new QueueWorkerOptions();
        services.AddSingleton(provider => new QueueWorker<THandler>(
            kind,
            options,
            provider.GetRequiredService<MessageStore>(),
            provider.GetRequiredService<QueueSignal>(),
            ActivatorUtilities.CreateInstance<QueueFailures>(provider, options),
            provider.GetRequiredService<QueueMetrics>(),
            provider.GetRequiredService<IServiceScopeFactory>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<QueueWorker<THandler>>>()));
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<QueueWork>().Includes(kind)
            ? ActivatorUtilities.CreateInstance<QueueWorkerLoop<THandler>>(provider)
            : new NoWork());
        return services;
    }

    private sealed class NoWork : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
