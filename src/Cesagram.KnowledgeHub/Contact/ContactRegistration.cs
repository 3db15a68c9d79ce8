using Cesagram.Postgres;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.KnowledgeHub.Contact;

internal static class ContactRegistration
{
    public static IServiceCollection AddContact(this IServiceCollection services)
    {
        services.AddScoped<ContactIntake>();
        services.AddQueueWorker<EraseMessageHandler>(EraseMessageHandler.Kind);
        return services;
    }
}
