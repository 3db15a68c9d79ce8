using Cesagram.Postgres;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.KnowledgeHub.Events;

internal static class EventsRegistration
{
    public static IServiceCollection AddEvents(this IServiceCollection services)
    {
        // Workers write mails in the languages of their readers, and have no pages that would bring the texts.
        services.AddLocalization();
        services.AddScoped<EventCalendar>();
        services.AddScoped<EventMails>();
        services.AddScoped<EventRegistrar>();
        services.AddScoped<ExampleEventSeed>();
        services.AddQueueWorker<EventUpkeepHandler>(EventUpkeepHandler.Kind);
        services.AddQueueWorker<EventChangeHandler>(EventChangeHandler.Kind);
        return services;
    }

    public static IEndpointRouteBuilder MapEvents(this IEndpointRouteBuilder endpoints)
    {
        EventEndpoints.Map(endpoints);
        return endpoints;
    }
}
