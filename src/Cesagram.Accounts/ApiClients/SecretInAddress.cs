using Cesagram.Accounts.Data;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.ApiClients;

/// <summary>
/// Refuses a request whose address holds an API secret: addresses are kept in histories and in the logs of whatever stands between
/// (RFC 6750 section 2.3). Where it is a real one the unit's audit trail says so.
/// </summary>
internal sealed class SecretInAddress(RequestDelegate next)
{
    /// <summary>Looked up; more in one address is noise.</summary>
    private const int Most = 20;

    private const string Answer = "An API secret stood in this address. Addresses are kept in logs and histories, so this secret is now to be considered leaked: "
        + "rotate or revoke it, and send the new one in the header 'Authorization: Bearer'.";

    public async Task InvokeAsync(HttpContext context, AccountsDbContext db, TimeProvider clock, IProblemDetailsService problems)
    {
        var secrets = ApiSecretText.AllIn(Uri.UnescapeDataString($"{context.Request.Path}{context.Request.QueryString}"));
        if (secrets.Count == 0)
        {
            await next(context);
            return;
        }

        foreach (var secret in secrets.Take(Most))
        {
            await RecordAsync(db, secret, clock, context.RequestAborted);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        await problems.WriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = { Status = StatusCodes.Status400BadRequest, Title = "A secret in the address", Detail = Answer },
        });
    }

    private static async Task RecordAsync(AccountsDbContext db, string secret, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (id, hash) = (ApiSecretText.ClientOf(secret), ApiSecretText.HashOf(secret));
        if (await db.ApiClientSecrets.Where(s => s.ClientId == id && s.Hash == hash).Select(s => s.Client).SingleOrDefaultAsync(cancellationToken) is not { } client)
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.RecordAuditAsync(
            new AuditEvent(AuditKinds.Rights, "api-secret-in-address", "api:" + client.Name) { Unit = client.UnitId, Subject = $"api-client:{client.Id}" }, clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
