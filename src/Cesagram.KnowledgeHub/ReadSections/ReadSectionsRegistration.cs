using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.KnowledgeHub.ReadSections;

internal static class ReadSectionsRegistration
{
    public static IServiceCollection AddSections(this IServiceCollection services) => services.AddScoped<SectionReader>();
}
