using Cesagram.KnowledgeHub.PreviewLinks;
using Cesagram.Postgres;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.KnowledgeHub.EditEntries;

internal static class DeskRegistration
{
    public static IServiceCollection AddDesk(this IServiceCollection services)
    {
        services.AddScoped<EntrySave>();
        services.AddScoped<DeskList>();
        services.AddScoped<Revisions.RestoreRevision>();
        services.AddScoped<Pages.Knowledge.Desk.EditViewReader>();
        services.AddScoped<Pages.Knowledge.Desk.DeskNames>();
        services.AddScoped<PreviewLinkReader>();
        services.AddScoped<PreviewLinkDesk>();
        services.AddScoped<IDeskCount, InReviewCount>();
        services.AddScoped<IDeskCount, ScheduledCount>();
        services.AddScoped<IDeskCount, OlderTranslationsCount>();
        services.AddScoped<IDeskCount, WaitingCommentsCount>();
        services.AddScoped<IDeskCount, NewMessagesCount>();
        services.AddQueueWorker<PublishEntryHandler>(PublishEntryHandler.Kind, new QueueWorkerOptions());
        return services;
    }
}
