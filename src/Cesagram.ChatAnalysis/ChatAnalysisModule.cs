using Cesagram.ChatAnalysis.ChooseReading;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.DemoConversations;
using Cesagram.ChatAnalysis.EraseTranscript;
using Cesagram.ChatAnalysis.ExportMessages;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.ChatAnalysis.KeepGrounds;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.ScoreTranscript;
using Cesagram.ChatAnalysis.SubmitTranscript;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Cesagram.ChatAnalysis;

/// <summary>Submitted transcripts, their scoring and their reports.</summary>
public static class ChatAnalysisModule
{
    /// <summary>Name of the rate limit on handing in; the host defines it.</summary>
    public const string SubmitLimit = "submit";

    /// <summary>Name of the rate limit on everything else of the API; the host defines it.</summary>
    public const string ReadLimit = "read";

    /// <summary>Adds the module's services, schema, workers and pages.</summary>
    public static IServiceCollection AddChatAnalysis(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDbContext<ChatAnalysisDbContext>(ChatAnalysisDbContext.Schema, order: 20);
        services.AddWrappedKeys(ChatAnalysisDbContext.Schema, "transcripts", nameof(SubmittedTranscript.Id), nameof(SubmittedTranscript.WrappedKey));
        services.AddCases();
        services.AddOptions<ChatAnalysisOptions>().Bind(configuration.GetSection("Cesagram:ChatAnalysis"));
        services.AddScoped<SubmissionRules>();
        services.AddScoped<RepeatedSubmissions>();
        services.AddScoped<TranscriptIntake>();
        services.AddScoped<TranscriptReader>();
        services.AddScoped<ReportReader>();
        services.AddScoped<ReadAgain>();
        services.AddScoped<ReadingChoices>();
        services.AddScoped<MessagesExport>();
        services.AddScoped<TranscriptEraser>();
        services.AddScoped<RetentionSweeper>();
        services.AddScoped<ErasureAnnouncer>();
        services.AddScoped<LegalHolds>();
        services.AddHostedService<RetentionLoop>();
        services.AddScoped<GroundsSeed>();
        services.AddScoped<GroundLabels>();
        services.AddScoped<DemoConversationsSeed>();
        // A long file must not keep the next ones waiting.
        services.AddQueueWorker<ScoreTranscriptHandler>(ScoreTranscriptHandler.Kind, new QueueWorkerOptions { Workers = 2, MaxAttempts = 5 });
        services.AddQueueWorker<DiscardUploadHandler>(DiscardUploadHandler.Kind);
        services.AddQueueWorker<EraseTranscriptHandler>(EraseTranscriptHandler.Kind);
        return services;
    }

    /// <summary>Adds who may come in: people by role, programs by scope. For hosts that serve.</summary>
    public static IServiceCollection AddChatAnalysisAccess(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder()
            .AddPolicy(Analysts.Policy, policy => policy.RequireAuthenticatedUser().RequireRole(Analysts.Roles).RequireClaim(UnitClaim.Type))
            .AddPolicy(Analysts.ApiReadPolicy, policy => ForPrograms(policy, ApiAccess.ReadTranscripts))
            .AddPolicy(Analysts.ApiSubmitPolicy, policy => ForPrograms(policy, ApiAccess.SubmitTranscripts))
            .AddPolicy(Analysts.ApiCasesPolicy, policy => ForPrograms(policy, ApiAccess.ReadCases))
            .AddPolicy(Analysts.AdministratorPolicy, policy => policy.RequireAuthenticatedUser().RequireAssertion(context => Analysts.MayKeepGrounds(context.User)));
        return services;
    }

    private static void ForPrograms(AuthorizationPolicyBuilder policy, string scope) => policy
        .AddAuthenticationSchemes(IdentityConstants.ApplicationScheme, ApiAccess.SchemeName)
        .RequireAuthenticatedUser()
        .RequireAssertion(context => Analysts.May(context.User, scope));

    /// <summary>Maps the API; pages are mapped with all others.</summary>
    public static IEndpointRouteBuilder MapChatAnalysis(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup("/api/transcripts").WithTags("Transcripts").RequireRateLimiting(ReadLimit);
        api.MapPost("", SubmitTranscriptEndpoint.PostAsync).WithName("SubmitTranscript").RequireAuthorization(Analysts.ApiSubmitPolicy).RequireRateLimiting(SubmitLimit)
            .WithMetadata(new RequestSizeLimitAttribute(endpoints.ServiceProvider.GetRequiredService<IOptions<ChatAnalysisOptions>>().Value.LargestRequest));
        api.MapGet("", TranscriptEndpoints.ListAsync).WithName("ListTranscripts").RequireAuthorization(Analysts.ApiReadPolicy);
        api.MapGet("{id:guid}", TranscriptEndpoints.GetAsync).WithName("GetTranscript").RequireAuthorization(Analysts.ApiReadPolicy);
        api.MapGet("{id:guid}/report", ReportEndpoints.GetAsync).WithName("GetReport").RequireAuthorization(Analysts.ApiReadPolicy);
        api.MapGet("{id:guid}/report.csv", ReportEndpoints.GetCsvAsync).WithName("GetReportAsCsv").RequireAuthorization(Analysts.ApiReadPolicy);
        api.MapGet("{id:guid}/messages", MessagesEndpoint.GetAsync).WithName("GetMessages").RequireAuthorization(Analysts.ApiReadPolicy);
        api.MapGet("{id:guid}/choices", ChoicesEndpoints.GetAsync).WithName("GetChoices").RequireAuthorization(Analysts.ApiReadPolicy);
        api.MapPost("{id:guid}/choices", ChoicesEndpoints.PostAsync).WithName("PostChoices").RequireAuthorization(Analysts.ApiSubmitPolicy).RequireRateLimiting(SubmitLimit);
        endpoints.MapCases();
        return endpoints;
    }

    /// <summary>Puts the first legal bases and purposes there, once; what administrators change later stays.</summary>
    public static Task SeedGroundsAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<GroundsSeed>().SeedAsync(cancellationToken);

    /// <summary>Hands in the made conversations of docs/samples for a unit that has no transcript yet. Only for the private cluster.</summary>
    public static Task SeedDemoConversationsAsync(IServiceProvider services, Guid unit, CancellationToken cancellationToken) =>
        services.GetRequiredService<DemoConversationsSeed>().SeedAsync(unit, cancellationToken);
}
