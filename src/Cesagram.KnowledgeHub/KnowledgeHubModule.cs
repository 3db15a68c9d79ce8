using Cesagram.KnowledgeHub.CiteEntry;
using Cesagram.KnowledgeHub.Comments;
using Cesagram.KnowledgeHub.Contact;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.KnowledgeHub.Events;
using Cesagram.KnowledgeHub.Feeds;
using Cesagram.KnowledgeHub.Harvest;
using Cesagram.KnowledgeHub.Newsletter;
using Cesagram.KnowledgeHub.PublicApi;
using Cesagram.KnowledgeHub.BulkEdit;
using Cesagram.KnowledgeHub.CheckLinks;
using Cesagram.KnowledgeHub.Images;
using Cesagram.KnowledgeHub.ImportRecords;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.ReadSections;
using Cesagram.KnowledgeHub.ReceiveForms;
using Cesagram.KnowledgeHub.SearchEntries;
using Cesagram.KnowledgeHub.SeedContent;
using Cesagram.KnowledgeHub.Vocabulary;
using Cesagram.Mail;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Cesagram.KnowledgeHub;

/// <summary>Resources, news, events, experts and what parents ask: found, read, cited, and kept by editors.</summary>
public static class KnowledgeHubModule
{
    /// <summary>Name of the rate limit on forms that anybody can send; the host defines it. Only what is sent counts.</summary>
    public const string FormLimit = "public-form";

    /// <summary>Adds the module's services, schema, workers and pages.</summary>
    public static IServiceCollection AddKnowledgeHub(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDbContext<KnowledgeHubDbContext>(KnowledgeHubDbContext.Schema, order: 30);
        services.AddOptions<KnowledgeHubOptions>().Bind(configuration.GetSection("Cesagram:KnowledgeHub"))
            .Validate<IOptions<MailOptions>>((hub, mail) => hub.PublicAddress is not null || mail.Value.Host is null,
                "Cesagram:KnowledgeHub:PublicAddress must be set where Cesagram:Mail:Host is: the links in mails must not follow what a request calls this host.")
            .ValidateOnStart();
        services.AddScoped<EntryWriter>();
        services.AddDesk();
        services.AddScoped<HubContentSeed>();
        services.AddSearchIndex();
        services.AddReading();
        services.AddCiting();
        services.AddHarvesting();
        services.AddReceiveForms().AddSections().AddComments().AddContact().AddVocabulary();
        services.AddEvents();
        services.AddNewsletter();
        services.AddImport().AddLinkChecks(configuration).AddImages().AddBulkEdit();
        return services;
    }

    /// <summary>Adds who may edit. For hosts that serve.</summary>
    public static IServiceCollection AddKnowledgeHubAccess(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder().AddPolicy(Editors.Policy, policy => policy.RequireAuthenticatedUser().RequireAssertion(context => Editors.May(context.User)));
        services.AddSearch();
        return services;
    }

    /// <summary>Maps the API, feeds and harvesting; pages are mapped with all others.</summary>
    public static IEndpointRouteBuilder MapKnowledgeHub(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPublicApi();
        endpoints.MapFeeds();
        endpoints.MapCiting();
        endpoints.MapHarvesting();
        endpoints.MapVocabulary();
        endpoints.MapEvents().MapNewsletter().MapImages();
        return endpoints;
    }

    /// <summary>Puts the first content there, once; what editors change later stays.</summary>
    public static Task SeedHubContentAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<HubContentSeed>().SeedAsync(cancellationToken);

    /// <summary>For demo mode on the private cluster alone: an event, plainly an example, that one can register for.</summary>
    public static Task SeedDemoHubAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<ExampleEventSeed>().SeedAsync(cancellationToken);
}
