using Cesagram.Accounts.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.ApiClients;

/// <summary>The life of API clients. What returns a secret returns it the only time it can be seen.</summary>
internal sealed class ApiClientDesk(AccountsDbContext db, TimeProvider clock)
{
    public const int UsualDays = 365;
    public const int MostDays = 1095;
    public const int MostOverlapDays = 30;

    public async Task<(ApiClient Client, string Secret)> MakeAsync(string name, Guid unit, string[] scopes, int days, string actor, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var client = new ApiClient { Id = Guid.CreateVersion7(), Name = name, UnitId = unit, Scopes = scopes, CreatedAt = now, CreatedBy = actor, ExpiresAt = now.AddDays(days) };
        var secret = ApiSecretText.Make(client.Id);
        client.Secrets.Add(new ApiClientSecret { ClientId = client.Id, Hash = ApiSecretText.HashOf(secret), CreatedAt = now });
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        db.ApiClients.Add(client);
        await db.SaveChangesAsync(cancellationToken);
        await RecordAsync("api-client-made", client, actor, new() { ["name"] = name, ["scopes"] = string.Join(' ', scopes), ["days"] = $"{days}" }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (client, secret);
    }

    /// <summary>A new secret; those there are stay good for some days (none: until now). The client lives on for as long as at first.</summary>
    /// <returns>Null where it is revoked.</returns>
    public async Task<string?> RotateAsync(ApiClient client, int overlapDays, string actor, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (until, expiry) = (now.AddDays(overlapDays), now + (client.ExpiresAt - client.CreatedAt));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Two rotations at once: one after the other, by this row.
        if (await db.ApiClients.Where(c => c.Id == client.Id && c.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.ExpiresAt, c => c.ExpiresAt > expiry ? c.ExpiresAt : expiry), cancellationToken) == 0)
        {
            return null;
        }

        await db.ApiClientSecrets.Where(s => s.ClientId == client.Id && s.ValidUntil < now).ExecuteDeleteAsync(cancellationToken);
        // An old secret must not outlive its own expiry by the rotation.
        var oldEnd = until < client.ExpiresAt ? until : client.ExpiresAt;
        await db.ApiClientSecrets.Where(s => s.ClientId == client.Id && (s.ValidUntil == null || s.ValidUntil > oldEnd))
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.ValidUntil, oldEnd), cancellationToken);
        var secret = ApiSecretText.Make(client.Id);
        db.ApiClientSecrets.Add(new ApiClientSecret { ClientId = client.Id, Hash = ApiSecretText.HashOf(secret), CreatedAt = now });
        await db.SaveChangesAsync(cancellationToken);
        await RecordAsync("api-client-rotated", client, actor, new() { ["name"] = client.Name, ["overlap-days"] = $"{overlapDays}" }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return secret;
    }

    /// <summary>Until when a secret works that is replaced now; null where it ends at once.</summary>
    public DateTimeOffset? OldUntil(ApiClient client, int overlapDays) =>
        overlapDays == 0 ? null : clock.GetUtcNow().AddDays(overlapDays) is var until && until < client.ExpiresAt ? until : client.ExpiresAt;

    public async Task RevokeAsync(ApiClient client, string actor, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.ApiClients.Where(c => c.Id == client.Id && c.RevokedAt == null).ExecuteUpdateAsync(set => set.SetProperty(c => c.RevokedAt, now), cancellationToken) == 1)
        {
            await RecordAsync("api-client-revoked", client, actor, new() { ["name"] = client.Name }, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private Task RecordAsync(string name, ApiClient client, string actor, Dictionary<string, string> details, CancellationToken cancellationToken) =>
        db.RecordAuditAsync(new AuditEvent(AuditKinds.Rights, name, actor) { Unit = client.UnitId, Subject = $"api-client:{client.Id}", Details = details }, clock, cancellationToken);
}
