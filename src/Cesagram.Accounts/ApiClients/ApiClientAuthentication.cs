using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Cesagram.Accounts.Data;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Cesagram.Accounts.ApiClients;

/// <summary><c>Authorization: Bearer cesagram_...</c> (RFC 6750). One query a request.</summary>
internal sealed class ApiClientAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AccountsDbContext db, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string Prefix = "Bearer ";
    private static readonly TimeSpan UsedTo = TimeSpan.FromMinutes(1);

    private bool IsPresented => Request.Headers.Authorization.ToString().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsPresented)
        {
            return AuthenticateResult.NoResult();
        }

        var secret = Request.Headers.Authorization.ToString()[Prefix.Length..].Trim();
        if (ApiSecretText.ClientOf(secret) is not { } id)
        {
            return AuthenticateResult.Fail("The secret is not known.");
        }

        var now = clock.GetUtcNow();
        var found = await db.ApiClientSecrets.AsNoTracking()
            .Where(s => s.ClientId == id && (s.ValidUntil == null || s.ValidUntil > now) && s.Client!.RevokedAt == null && s.Client.ExpiresAt > now)
            .Select(s => new { s.Hash, s.Client!.Name, s.Client.UnitId, s.Client.Scopes, s.Client.LastUsedAt })
            .ToListAsync(Context.RequestAborted);
        var given = ApiSecretText.HashOf(secret);
        if (found.Find(known => CryptographicOperations.FixedTimeEquals(known.Hash, given)) is not { } client)
        {
            return AuthenticateResult.Fail("The secret is not known.");
        }

        if (client.LastUsedAt is not { } used || now - used > UsedTo)
        {
            var unused = now - UsedTo;
            await db.ApiClients.Where(c => c.Id == id && (c.LastUsedAt == null || c.LastUsedAt < unused))
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.LastUsedAt, now), Context.RequestAborted);
        }

        var identity = new ClaimsIdentity(
            [
                new(ClaimTypes.Name, "api:" + client.Name), new(ClaimTypes.NameIdentifier, id.ToString()), new(UnitClaim.Type, client.UnitId.ToString()),
                .. client.Scopes.Select(scope => new Claim(ApiAccess.ScopeClaim, scope)),
            ],
            ApiAccess.SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), ApiAccess.SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = IsPresented ? "Bearer realm=\"cesagram\", error=\"invalid_token\"" : "Bearer realm=\"cesagram\"";
        return base.HandleChallengeAsync(properties);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer realm=\"cesagram\", error=\"insufficient_scope\"";
        return base.HandleForbiddenAsync(properties);
    }
}
