using Cesagram.Postgres;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.KnowledgeHub.BulkEdit;

internal static class BulkEditRegistration
{
    public static IServiceCollection AddBulkEdit(this IServiceCollection services) =>
        services.AddScoped<BulkEditor>().AddQueueWorker<BulkEditHandler>(BulkEditHandler.Kind, new QueueWorkerOptions { MaxAttempts = 5 });
}
