using Cesagram.Postgres;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.KnowledgeHub.ImportRecords;

internal static class ImportRegistration
{
    public static IServiceCollection AddImport(this IServiceCollection services) => services
        .AddScoped<ImportBatches>()
        .AddScoped<DuplicateFinder>()
        .AddQueueWorker<ImportRecordsHandler>(ImportRecordsHandler.Kind, new QueueWorkerOptions { MaxAttempts = 5 })
        .AddQueueWorker<HarvestRecordsHandler>(HarvestRecordsHandler.Kind, new QueueWorkerOptions { MaxAttempts = 3 })
        .AddQueueWorker<ForgetImportHandler>(ForgetImportHandler.Kind);
}
