using Cesagram.ChatAnalysis.ChooseReading;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.DemoConversations;
using Cesagram.ChatAnalysis.EraseTranscript;
using Cesagram.ChatAnalysis.ExportBundle;
using Cesagram.ChatAnalysis.ExportMessages;
using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.ChatAnalysis.KeepGrounds;
using Cesagram.ChatAnalysis.KeepSources;
using Cesagram.ChatAnalysis.MeasureAgreement;
using Cesagram.ChatAnalysis.ProtectReader;
using Cesagram.ChatAnalysis.PushWebhook;
using Cesagram.ChatAnalysis.RaiseWarning;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.RescoreTranscript;
using Cesagram.ChatAnalysis.ScoreTranscript;
using Cesagram.ChatAnalysis.SubmitTranscript;
using Cesagram.ChatAnalysis.WorkWarnings;
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

    /// <summary>The host's rate limit for tests of webhooks and for sending deliveries again, which are counted for the whole unit.</summary>
    public const string WebhookTryLimit = "webhook-try";

    /// <summary>Name of the rate limit on everything else of the API; the host defines it.</summary>
    public const string ReadLimit = "read";

    /// <summary>Name of the rate limit on messages of live conversations; the host defines it.</summary>
    public const string MessageLimit = "messages";

    /// <summary>Whether a request to a page under <see cref="WebhookTryLimit"/> makes the platform send.</summary>
    public static bool IsWebhookTry(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        string? handler = request.Query["handler"];
        return HttpMethods.IsPost(request.Method) && (string.Equals(handler, "Test", StringComparison.OrdinalIgnoreCase) || string.Equals(handler, "Again", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>1,000 messages of a usual length.</summary>
    private const long LargestMessages = 8_000_000;

    /// <summary>Adds the module's services, schema, workers and pages.</summary>
    public static IServiceCollection AddChatAnalysis(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDbContext<ChatAnalysisDbContext>(ChatAnalysisDbContext.Schema, order: 20);
        services.AddWrappedKeys(ChatAnalysisDbContext.Schema, "transcripts", nameof(SubmittedTranscript.Id), nameof(SubmittedTranscript.WrappedKey));
        services.AddWrappedKeys(ChatAnalysisDbContext.Schema, "sources", nameof(ConversationSource.Id), nameof(ConversationSource.WrappedKey));
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
        services.AddScoped<Rescoring>();
        services.AddScoped<Scorings>();
        services.AddScoped<EvidenceBundle>();
        services.AddScoped<ReadingTimes>();
        services.AddScoped<Handovers>();
        services.AddHostedService<RetentionLoop>();
        services.AddScoped<GroundsSeed>();
        services.AddScoped<GroundLabels>();
        services.AddScoped<DemoConversationsSeed>();
        services.AddScoped<DemoSourceSeed>();
        // A long file must not keep the next ones waiting.
        services.AddQueueWorker<ScoreTranscriptHandler>(ScoreTranscriptHandler.Kind, new QueueWorkerOptions { Workers = 2, MaxAttempts = 5 });
        services.AddScoped<ConversationIntake>();
        services.AddScoped<LiveReports>();
        services.AddScoped<WarningDesk>();
        services.AddScoped<WarningEvents>();
        services.AddScoped<SettingsKeeper>();
        services.AddScoped<WarningReader>();
        services.AddScoped<HiddenScores>();
        services.AddScoped<WarningGivers>();
        services.AddScoped<WarningDecider>();
        services.AddScoped<WarningReopener>();
        services.AddScoped<SourceKeeper>();
        services.AddScoped<ThresholdSimulation>();
        services.AddScoped<SavedViews>();
        services.AddScoped<StoredConversations>();
        services.AddScoped<AgreementReport>();
        services.AddScoped<LabelledExport>();
        services.AddSingleton<StillAllowed>();
        services.AddSingleton<EventStream>();
        // Each works on other conversations; the messages of one are read in their order. What a worker that was killed held waits for its lease: no longer than this.
        services.AddQueueWorker<FollowConversationHandler>(FollowConversationHandler.Kind, new QueueWorkerOptions { Workers = 4, BatchSize = 16, Lease = TimeSpan.FromSeconds(15) });
        services.AddQueueWorker<ReportConversationHandler>(ReportConversationHandler.Kind, new QueueWorkerOptions { Workers = 2 });
        services.AddQueueWorker<MailDigestHandler>(MailDigestHandler.Kind);
        services.AddQueueWorker<RescoreTranscriptHandler>(RescoreTranscriptHandler.Kind);
        services.AddQueueWorker<DiscardUploadHandler>(DiscardUploadHandler.Kind);
        services.AddQueueWorker<EraseTranscriptHandler>(EraseTranscriptHandler.Kind);
        services.AddWebhooks();
        return services;
    }

    /// <summary>Adds who may come in: people by role, programs by scope. For hosts that serve.</summary>
    public static IServiceCollection AddChatAnalysisAccess(this IServiceCollection services)
    {
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, PeopleOnlyAnswer>();
        services.AddAuthorizationBuilder()
            .AddPolicy(Analysts.Policy, policy => policy.RequireAuthenticatedUser().RequireRole(Analysts.Roles).RequireClaim(UnitClaim.Type))
            .AddPolicy(Analysts.ApiPeoplePolicy, policy => policy
                .AddAuthenticationSchemes(IdentityConstants.ApplicationScheme, ApiAccess.SchemeName)
                .RequireAuthenticatedUser().RequireRole(Analysts.Roles).RequireClaim(UnitClaim.Type).AddRequirements(new PeopleOnly()))
            .AddPolicy(Analysts.ApiReadPolicy, policy => ForPrograms(policy, ApiAccess.ReadTranscripts))
            .AddPolicy(Analysts.ApiSubmitPolicy, policy => ForPrograms(policy, ApiAccess.SubmitTranscripts))
            .AddPolicy(Analysts.ApiSendPolicy, policy => policy
                .AddAuthenticationSchemes(ApiAccess.SchemeName).RequireAuthenticatedUser().RequireAssertion(context => Analysts.May(context.User, ApiAccess.SendMessages)))
            .AddPolicy(Analysts.ApiWarningsPolicy, policy => ForPrograms(policy, ApiAccess.ReadWarnings))
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
        api.MapGet("{id:guid}/bundle", BundleEndpoint.GetAsync).WithName("GetBundle").RequireAuthorization(Analysts.ApiReadPolicy);
        api.MapGet("{id:guid}/choices", ChoicesEndpoints.GetAsync).WithName("GetChoices").RequireAuthorization(Analysts.ApiReadPolicy);
        api.MapPost("{id:guid}/choices", ChoicesEndpoints.PostAsync).WithName("PostChoices").Accepts<ChoicesBody>("application/json").RequireAuthorization(Analysts.ApiSubmitPolicy).RequireRateLimiting(SubmitLimit);
        endpoints.MapPost("/api/conversations/{id}/messages", SendMessagesEndpoint.PostAsync).WithName("SendMessages").Accepts<MessagesBody>("application/json").WithTags("Conversations")
            .RequireAuthorization(Analysts.ApiSendPolicy).RequireRateLimiting(MessageLimit).WithMetadata(new RequestSizeLimitAttribute(LargestMessages));
        var warnings = endpoints.MapGroup("/api/warnings").WithTags("Warnings").RequireRateLimiting(ReadLimit);
        warnings.MapGet("", WarningEndpoints.ListAsync).WithName("ListWarnings").RequireAuthorization(Analysts.ApiWarningsPolicy);
        warnings.MapGet("events", EventStream.Get).WithName("FollowWarnings").RequireAuthorization(Analysts.ApiWarningsPolicy);
        warnings.MapGet("labelled", LabelledEndpoint.GetAsync).WithName("ExportLabelled").RequireAuthorization(Analysts.ApiPeoplePolicy);
        warnings.MapGet("{id:guid}", WarningEndpoints.GetAsync).WithName("GetWarning").RequireAuthorization(Analysts.ApiWarningsPolicy);
        warnings.MapPost("{id:guid}/decisions", WarningEndpoints.DecideAsync).WithName("DecideWarning").Accepts<DecisionBody>("application/json").RequireAuthorization(Analysts.ApiPeoplePolicy);
        warnings.MapPost("{id:guid}/reopening", ReopeningEndpoint.PostAsync).WithName("ReopenWarning").Accepts<ReopeningBody>("application/json").RequireAuthorization(Analysts.ApiPeoplePolicy);
        warnings.MapPut("{id:guid}/assignment", WarningEndpoints.AssignAsync).WithName("AssignWarning").Accepts<AssignmentBody>("application/json").RequireAuthorization(Analysts.ApiPeoplePolicy);
        endpoints.MapCases();
        return endpoints;
    }

    /// <summary>Puts the first legal bases and purposes there, once; what administrators change later stays.</summary>
    public static Task SeedGroundsAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<GroundsSeed>().SeedAsync(cancellationToken);

    /// <summary>Has scored transcripts scored by the model that ships now; <c>rescore</c>.</summary>
    /// <param name="services">Of a scope.</param>
    /// <param name="unit">Only this unit's; null: every unit's.</param>
    /// <param name="all">Also what the present model scored; else only what another did.</param>
    /// <param name="cancellationToken">Ends it early; what is queued by then stays so.</param>
    /// <returns>How many were queued; workers do the rest.</returns>
    public static Task<int> RescoreAsync(IServiceProvider services, Guid? unit, bool all, CancellationToken cancellationToken) =>
        services.GetRequiredService<Rescoring>().QueueAllAsync(unit, all, AuditEvent.System, cancellationToken);

    /// <summary>Hands in the made conversations of docs/samples for a unit that has no transcript yet. Only for the private cluster.</summary>
    public static async Task SeedDemoConversationsAsync(IServiceProvider services, Guid unit, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<DemoConversationsSeed>().SeedAsync(unit, cancellationToken);
        await services.GetRequiredService<DemoSourceSeed>().SeedAsync(unit, cancellationToken);
    }
}
