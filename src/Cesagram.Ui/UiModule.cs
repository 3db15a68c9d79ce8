using System.Text.Encodings.Web;
using System.Text.Unicode;
using Cesagram.CountryFacts;
using Cesagram.Ui.Languages;
using Cesagram.Ui.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace Cesagram.Ui;

/// <summary>The look, the languages and the pages that belong to no module.</summary>
public static class UiModule
{
    /// <summary>Adds Razor pages with the language in the path, texts, tag helpers and <see cref="UiOptions"/>.</summary>
    public static IServiceCollection AddCesagramUi(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<UiOptions>().Bind(configuration.GetSection("Cesagram:Ui"));
        services.AddLocalization();
        services.TryAddSingleton<ResourceManagerStringLocalizerFactory>();
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory>(
            provider => new PseudoLocalization(provider.GetRequiredService<ResourceManagerStringLocalizerFactory>())));
        services.AddSingleton(provider => new UiNames(provider.GetRequiredService<IStringLocalizer<UiText>>()));
        services.AddSingleton(provider => CountryFactsFile.Load(provider.GetRequiredService<IOptions<UiOptions>>().Value.CountryFactsFolder));
        services.AddRouting(options => options.ConstraintMap["language"] = typeof(LanguageRouteConstraint));
        services.AddRazorPages(options => options.Conventions.Add(new LanguagePageRoutes())).AddMvcOptions(options => options.ModelBinderProviders.Insert(0, new TypedTextBinder.Provider()));
        // Otherwise every Greek letter would be served as an entity.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Replace(ServiceDescriptor.Singleton(_ => HtmlEncoder.Create(UnicodeRanges.All)));
        return services;
    }

    /// <summary>Sets the culture from the path; comes before routing.</summary>
    public static IApplicationBuilder UseCesagramUi(this IApplicationBuilder app) => app.UseMiddleware<PathCulture>();

    /// <summary>Maps <c>/</c> and every module's pages.</summary>
    public static IEndpointRouteBuilder MapCesagramUi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/", LanguageRedirect.Answer).ExcludeFromDescription();
        endpoints.MapRazorPages().WithStaticAssets();
        return endpoints;
    }
}
