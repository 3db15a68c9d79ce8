using Cesagram.Accounts.Data;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Accounts.ManageSessions;

/// <summary>
/// Sessions in the database: the cookie holds a random id, the row who it is. One query a request;
/// a row that is gone is a session that has ended.
/// </summary>
internal sealed class SessionStore(IDataProtectionProvider protection, TimeProvider clock) : ITicketStore
{
    /// <summary>Where a request keeps the hash of its own session.</summary>
    internal const string CurrentItem = "cesagram.session";

    private static readonly TimeSpan SeenTo = TimeSpan.FromMinutes(5);

    private readonly IDataProtector protector = protection.CreateProtector("Cesagram.Accounts.Sessions");

    public async Task<string> StoreAsync(AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancellationToken)
    {
        var token = SecretToken.Make();
        var now = clock.GetUtcNow();
        var db = Db(httpContext);
        db.Sessions.Add(new Session
        {
            Hash = token.Hash,
            AccountId = Guid.Parse(ticket.Principal.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)!.Value),
            CreatedAt = now,
            SeenAt = now,
            ExpiresAt = Expiry(ticket, now),
            Device = DeviceFamily.Of(httpContext.Request.Headers.UserAgent.ToString()),
            Ticket = Seal(ticket),
        });
        await db.SaveChangesAsync(cancellationToken);
        return token.Text;
    }

    /// <summary>A session that was ended meanwhile stays ended.</summary>
    public async Task RenewAsync(string key, AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancellationToken)
    {
        var (hash, ticketBytes, expiry) = (SecretToken.HashOf(key), Seal(ticket), Expiry(ticket, clock.GetUtcNow()));
        await Db(httpContext).Sessions.Where(s => s.Hash == hash)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.Ticket, ticketBytes).SetProperty(s => s.ExpiresAt, expiry), cancellationToken);
    }

    public async Task<AuthenticationTicket?> RetrieveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken)
    {
        var hash = SecretToken.HashOf(key);
        var now = clock.GetUtcNow();
        var db = Db(httpContext);
        var found = await db.Sessions.AsNoTracking().Where(s => s.Hash == hash && s.ExpiresAt > now)
            .Select(s => new { s.Ticket, s.SeenAt }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        if (now - found.SeenAt > SeenTo)
        {
            var unseen = now - SeenTo;
            await db.Sessions.Where(s => s.Hash == hash && s.SeenAt < unseen).ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now), cancellationToken);
        }

        httpContext.Items[CurrentItem] = hash;
        return TicketSerializer.Default.Deserialize(protector.Unprotect(found.Ticket));
    }

    public Task RemoveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken)
    {
        var hash = SecretToken.HashOf(key);
        return Db(httpContext).Sessions.Where(s => s.Hash == hash).ExecuteDeleteAsync(cancellationToken);
    }

    public Task<string> StoreAsync(AuthenticationTicket ticket) => throw WithoutRequest();

    public Task RenewAsync(string key, AuthenticationTicket ticket) => throw WithoutRequest();

    public Task<AuthenticationTicket?> RetrieveAsync(string key) => throw WithoutRequest();

    public Task RemoveAsync(string key) => throw WithoutRequest();

    private static NotSupportedException WithoutRequest() => new("Sessions are kept within a request; its services have the database.");

    private static AccountsDbContext Db(HttpContext context) => context.RequestServices.GetRequiredService<AccountsDbContext>();

    private static DateTimeOffset Expiry(AuthenticationTicket ticket, DateTimeOffset now) => ticket.Properties.ExpiresUtc ?? now + AccountSessions.Lifetime;

    private byte[] Seal(AuthenticationTicket ticket) => protector.Protect(TicketSerializer.Default.Serialize(ticket));
}
