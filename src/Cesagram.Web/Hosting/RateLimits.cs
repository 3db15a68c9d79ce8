using System.Globalization;
using System.Threading.RateLimiting;
using Cesagram.Accounts;
using Cesagram.ChatAnalysis;
using Cesagram.KnowledgeHub;
using Cesagram.Postgres;
using Microsoft.AspNetCore.RateLimiting;

namespace Cesagram.Web.Hosting;

/// <summary>How often a minute, by section <c>Cesagram:RateLimits</c>: attempts to sign in and forms that anybody can send an address, files a person or program hands in, tests of webhooks and deliveries sent again, requests with messages of live conversations and what else they ask of the API.</summary>
internal static class RateLimits
{
    private const string SignIn = "sign-in";

    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var signIns = configuration.GetValue("Cesagram:RateLimits:SignInsAMinute", 20);
        var submissions = configuration.GetValue("Cesagram:RateLimits:SubmissionsAMinute", 120);
        var requests = configuration.GetValue("Cesagram:RateLimits:ApiRequestsAMinute", 600);
        var messages = configuration.GetValue("Cesagram:RateLimits:MessageRequestsAMinute", 60_000);
        var forms = configuration.GetValue("Cesagram:RateLimits:FormsAMinute", 10);
        var tries = configuration.GetValue("Cesagram:RateLimits:WebhookTriesAMinute", 10);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (rejected, _) =>
            {
                var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            // Only attempts count: looking at the form does not.
            options.AddPolicy(SignIn, context => Sent(context, signIns));
            options.AddPolicy(KnowledgeHubModule.FormLimit, context => Sent(context, forms));
            options.AddPolicy(ChatAnalysisModule.SubmitLimit, context => AMinute(Caller(context), submissions));
            options.AddPolicy(ChatAnalysisModule.WebhookTryLimit, context => ChatAnalysisModule.IsWebhookTry(context.Request)
                ? AMinute(UnitClaim.UnitOf(context.User)?.ToString() ?? Caller(context), tries)
                : RateLimitPartition.GetNoLimiter(""));
            options.AddPolicy(ChatAnalysisModule.MessageLimit, context => AMinute(Caller(context), messages));
            options.AddPolicy(ChatAnalysisModule.ReadLimit, context => AMinute(Caller(context), requests));
        });
    }

    private static RateLimitPartition<string> Sent(HttpContext context, int most) => HttpMethods.IsPost(context.Request.Method)
        ? AMinute(context.Connection.RemoteIpAddress?.ToString() ?? "", most)
        : RateLimitPartition.GetNoLimiter("");

    /// <summary>A program, a person, or for who is neither the address: many wrong secrets cost an address its right to go on.</summary>
    private static string Caller(HttpContext context) =>
        AccountsModule.ApiClientOf(context) ?? context.User.Identity?.Name ?? context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static RateLimitPartition<string> AMinute(string who, int most) =>
        RateLimitPartition.GetFixedWindowLimiter(who, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) });
}
