using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.EraseCase;
using Cesagram.ChatAnalysis.HandOverCase;
using Cesagram.ChatAnalysis.HoldCase;
using Cesagram.ChatAnalysis.ReadCases;
using Cesagram.ChatAnalysis.SearchCases;
using Cesagram.ChatAnalysis.TriageCase;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.ChatAnalysis.KeepCases;

/// <summary>The part of the module that is about cases.</summary>
internal static class CaseServices
{
    public static IServiceCollection AddCases(this IServiceCollection services)
    {
        services.AddWrappedKeys(ChatAnalysisDbContext.Schema, "cases", nameof(Case.Id), nameof(Case.WrappedKey));
        services.AddWrappedKeys(ChatAnalysisDbContext.Schema, "case_index_keys", nameof(CaseIndexKey.Id), nameof(CaseIndexKey.WrappedKey));
        services.AddScoped<CaseRules>();
        services.AddScoped<Cases>();
        services.AddScoped<CaseTranscripts>();
        services.AddScoped<Colleagues>();
        services.AddScoped<CaseAssignees>();
        services.AddScoped<CaseNotes>();
        services.AddScoped<CasePeople>();
        services.AddScoped<CaseLinks>();
        services.AddScoped<NamelessReason>();
        services.AddScoped<CaseReader>();
        services.AddScoped<CaseHolds>();
        services.AddScoped<CaseEraser>();
        services.AddScoped<CaseIndex>();
        services.AddScoped<CaseSearch>();
        services.AddScoped<TextSearch>();
        services.AddScoped<CaseTriage>();
        services.AddScoped<HandOvers>();
        services.AddScoped<HandOverPackage>();
        services.AddQueueWorker<EraseCaseHandler>(EraseCaseHandler.Kind);
        return services;
    }

    public static void MapCases(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup("/api/cases").WithTags("Cases").RequireRateLimiting(ChatAnalysisModule.ReadLimit).RequireAuthorization(Analysts.ApiCasesPolicy);
        api.MapGet("", CaseEndpoints.ListAsync).WithName("ListCases");
        api.MapGet("{id:guid}", CaseEndpoints.GetAsync).WithName("GetCase");
        api.MapGet("{id:guid}/hand-overs/{handOver:guid}", HandOverEndpoint.GetAsync).WithName("GetHandOver");
    }
}
