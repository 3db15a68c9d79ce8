using Cesagram.Postgres;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.KnowledgeHub.Newsletter;

internal static class NewsletterRegistration
{
    public static IServiceCollection AddNewsletter(this IServiceCollection services)
    {
        services.AddScoped<SubscriberMails>();
        services.AddScoped<Subscriptions>();
        services.AddScoped<IssueWriter>();
        services.AddScoped<IssuePicks>();
        services.AddScoped<IssueSending>();
        services.AddQueueWorker<ErasePendingHandler>(ErasePendingHandler.Kind);
        services.AddQueueWorker<SendIssueHandler>(SendIssueHandler.Kind);
        return services;
    }

    public static IEndpointRouteBuilder MapNewsletter(this IEndpointRouteBuilder endpoints)
    {
        UnsubscribeEndpoint.Map(endpoints);
        return endpoints;
    }
}
