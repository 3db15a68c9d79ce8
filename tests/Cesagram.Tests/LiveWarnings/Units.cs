using Cesagram.Accounts.ApiClients;
using Cesagram.Accounts.Data;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.LiveWarnings;

/// <summary>Units of their own, for tests that count or set what is a unit's.</summary>
internal static class Units
{
    /// <returns>The unit and the secret of a program of it that may do all.</returns>
    public static async Task<(Guid Unit, string Secret)> MakeAsync(RunningHost host)
    {
        var (unit, client) = (Guid.NewGuid(), Guid.NewGuid());
        var secret = $"cesagram_{client:N}_{Guid.NewGuid():N}{Guid.NewGuid():N}";
        await host.WithAsync<AccountsDbContext>(async db =>
        {
            var now = DateTimeOffset.UtcNow;
            db.Units.Add(new Unit { Id = unit, Name = $"Unit {unit:N}" });
            db.ApiClients.Add(new ApiClient { Id = client, Name = "test", UnitId = unit, Scopes = [.. ApiAccess.Scopes], CreatedAt = now, CreatedBy = "test", ExpiresAt = now.AddDays(1) });
            db.ApiClientSecrets.Add(new ApiClientSecret { ClientId = client, Hash = ApiSecretText.HashOf(secret), CreatedAt = now });
            await db.SaveChangesAsync();
        });
        return (unit, secret);
    }
}
