using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.ChatAnalysis.PushWebhook;

internal static class WebhookRegistration
{
    public static IServiceCollection AddWebhooks(this IServiceCollection services)
    {
        services.AddWrappedKeys(ChatAnalysisDbContext.Schema, WebhookModel.EndpointTable, nameof(WebhookEndpoint.Id), nameof(WebhookEndpoint.WrappedKey));
        services.AddSingleton<WebhookAddresses>();
        services.AddSingleton<WebhookSender>();
        services.AddSingleton<WebhookTurns>();
        services.AddScoped<WebhookPublisher>();
        services.AddScoped<WebhookDesk>();
        services.AddScoped<WebhookReader>();
        // A receiver that hangs keeps a worker for its whole limit; a unit has two at most (WebhookTurns).
        services.AddQueueWorker<PushWebhookHandler>(PushWebhookHandler.Kind, new QueueWorkerOptions { Workers = WebhookTurns.Most });
        return services;
    }
}
