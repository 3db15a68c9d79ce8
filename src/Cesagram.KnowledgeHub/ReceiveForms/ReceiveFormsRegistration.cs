using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.KnowledgeHub.ReceiveForms;

internal static class ReceiveFormsRegistration
{
    public static IServiceCollection AddReceiveForms(this IServiceCollection services) => services.AddSingleton<FormSeal>();
}
