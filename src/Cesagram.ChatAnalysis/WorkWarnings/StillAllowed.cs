using Cesagram.Postgres;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.ChatAnalysis.WorkWarnings;

/// <summary>Asks during a long answer who its reader is, as the next request would: a session that ended, a revoked secret or another unit ends it.</summary>
internal sealed class StillAllowed(IServiceScopeFactory scopes)
{
    /// <param name="request">The one that is being answered.</param>
    /// <param name="policy">That it needed.</param>
    /// <param name="unit">Whose data it reads.</param>
    public async Task<bool> IsAsync(HttpContext request, string policy, Guid unit)
    {
        await using var scope = scopes.CreateAsyncScope();
        // A request of its own with the same headers: what was found of the first one is kept for as long as it lives.
        var again = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        again.Request.Scheme = request.Request.Scheme;
        again.Request.Host = request.Request.Host;
        again.Request.Path = request.Request.Path;
        foreach (var (name, value) in request.Request.Headers)
        {
            again.Request.Headers[name] = value;
        }

        var scheme = request.User.Identity?.AuthenticationType == ApiAccess.SchemeName ? ApiAccess.SchemeName : IdentityConstants.ApplicationScheme;
        var found = await again.AuthenticateAsync(scheme);
        return found.Principal is { } reader && UnitClaim.UnitOf(reader) == unit
            && (await scope.ServiceProvider.GetRequiredService<IAuthorizationService>().AuthorizeAsync(reader, policy)).Succeeded;
    }
}
