using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;

namespace Cesagram.ChatAnalysis;

/// <summary>Whoever asks is a person.</summary>
internal sealed class PeopleOnly : AuthorizationHandler<PeopleOnly>, IAuthorizationRequirement
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PeopleOnly requirement)
    {
        if (!Analysts.IsProgram(context.User))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}

/// <summary>Tells a program why no scope helps; all else is answered as ever.</summary>
internal sealed class PeopleOnlyAnswer : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult) =>
        authorizeResult.Forbidden && Analysts.IsProgram(context.User) && policy.Requirements.OfType<PeopleOnly>().Any()
            ? TypedResults.Problem(
                statusCode: StatusCodes.Status403Forbidden, title: "For people only",
                detail: "People decide, not programs: somebody who is signed in does this, and no scope of an API client allows it.").ExecuteAsync(context)
            : usual.HandleAsync(next, context, policy, authorizeResult);
}
