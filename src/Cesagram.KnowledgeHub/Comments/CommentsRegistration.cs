using Cesagram.Postgres;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.KnowledgeHub.Comments;

internal static class CommentsRegistration
{
    public static IServiceCollection AddComments(this IServiceCollection services)
    {
        services.AddScoped<CommentIntake>();
        services.AddScoped<Moderation>();
        services.AddQueueWorker<EraseCommentHandler>(EraseCommentHandler.Kind);
        return services;
    }
}
