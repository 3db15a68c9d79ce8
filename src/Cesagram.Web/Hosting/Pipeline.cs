using System.IO.Compression;
using Cesagram.Accounts;
using Cesagram.Cesagramville;
using Cesagram.ChatAnalysis;
using Cesagram.KnowledgeHub;
using Cesagram.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;

namespace Cesagram.Web.Hosting;

/// <summary>What a request passes through, in order.</summary>
internal static class Pipeline
{
    private const int LargestForm = 64 * 1024;
    private const string AntiforgeryHeader = "RequestVerificationToken";

    public static void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddProblemDetails();
        services.AddSingleton<IProblemDetailsWriter, AnyProblemWriter>();
        services.Configure<MvcOptions>(options => options.Filters.Add<UnknownHandlers>());
        services.AddAntiforgery(options =>
        {
            options.HeaderName = AntiforgeryHeader;
            options.Cookie.Name = "cesagram.antiforgery";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddResponseCompression(options => options.MimeTypes = ["text/html", "text/css", "text/javascript", "image/svg+xml", "application/json", "application/xml", "text/xml", "application/atom+xml"]);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        services.AddSingleton<SchemaGate>();
        RateLimits.Add(services, configuration);
        ApiDocs.Add(services);
    }

    public static WebApplication Build(WebApplicationBuilder builder, HostSettings settings)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls(settings.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Forms are small; the intake of transcripts states a limit of its own.
            kestrel.Limits.MaxRequestBodySize = LargestForm;
        });
        var app = builder.Build();
        SecurityHeaders.Use(app);
        app.UseCesagramUi();
        app.UseMiddleware<ErrorAnswers>();
        RequestMethods.Use(app);
        RequestCharsets.Use(app);
        if (!app.Configuration.GetValue("Cesagram:PlainHttp", true))
        {
            app.UseHsts();
            app.UseHttpsRedirection();
        }

        app.UseResponseCompression();
        app.UseMiddleware<SchemaGate.Middleware>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseApiClients();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapStaticAssets();
        app.MapCesagramUi();
        app.MapChatAnalysis();
        app.MapCesagramville();
        app.MapKnowledgeHub();
        Health.Map(app);
        ApiDocs.Map(app);
        return app;
    }
}
