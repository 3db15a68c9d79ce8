using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Cesagram.ChatAnalysis.SubmitTranscript;

/// <summary>Bearer secrets from the configuration.</summary>
internal sealed class ApiSecretAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IOptions<ChatAnalysisOptions> settings)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "ApiSecret";
    private const int ShortestSecret = 32;
    private const string Prefix = "Bearer ";

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return base.HandleChallengeAsync(properties);
    }

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var given = SHA256.HashData(Encoding.UTF8.GetBytes(header[Prefix.Length..].Trim()));
        foreach (var known in settings.Value.ApiSecrets.Where(secret => secret.Secret.Length >= ShortestSecret))
        {
            if (CryptographicOperations.FixedTimeEquals(given, SHA256.HashData(Encoding.UTF8.GetBytes(known.Secret))))
            {
                var identity = new ClaimsIdentity(
                    [new Claim(ClaimTypes.Name, "api:" + known.Name), new Claim(UnitClaim.Type, known.UnitId.ToString()), new Claim(ClaimTypes.Role, "Analyst")],
                    SchemeName);
                return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName)));
            }
        }

        return Task.FromResult(AuthenticateResult.Fail("The secret is not known."));
    }
}
