using Cesagram.Accounts.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.InvitePeople;

/// <summary>Sends invitations, sends them again and withdraws them.</summary>
internal sealed class InvitationDesk(AccountsDbContext db, AccountMails mails, TimeProvider clock)
{
    public const int Days = 7;

    /// <summary>After these days a row that came to nothing, or to an account long ago, is of no use to anybody.</summary>
    private const int KeepDays = 30;

    public async Task InviteAsync(Invitation invitation, string site, CancellationToken cancellationToken)
    {
        var old = clock.GetUtcNow().AddDays(-KeepDays);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Invitations.Where(i => i.ExpiresAt < old).ExecuteDeleteAsync(cancellationToken);
        db.Invitations.Add(invitation);
        await SendAsync(invitation, site, invitation.InvitedBy, "invited", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>A new link; the one before is good no more.</summary>
    public async Task<bool> SendAgainAsync(Invitation invitation, string site, string actor, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await HoldAsync(invitation, cancellationToken))
        {
            return false;
        }

        await SendAsync(invitation, site, actor, "invited-again", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public async Task<bool> WithdrawAsync(Invitation invitation, string actor, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await HoldAsync(invitation, cancellationToken))
        {
            return false;
        }

        invitation.WithdrawnAt = clock.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        await RecordAsync(invitation, actor, "invitation-withdrawn", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private async Task SendAsync(Invitation invitation, string site, string actor, string name, CancellationToken cancellationToken)
    {
        var token = SecretToken.Make();
        var now = clock.GetUtcNow();
        (invitation.TokenHash, invitation.SentAt, invitation.ExpiresAt) = (token.Hash, now, now.AddDays(Days));
        var unit = await db.Units.Where(u => u.Id == invitation.UnitId).Select(u => u.Name).SingleOrDefaultAsync(cancellationToken);
        var by = await db.Users.Where(a => a.UserName == actor).Select(a => a.DisplayName).FirstOrDefaultAsync(cancellationToken) ?? actor;
        mails.AddInvitation(invitation, $"{site}/{invitation.Language}/account/invitation/{token.Text}", by, unit);
        await db.SaveChangesAsync(cancellationToken);
        await RecordAsync(invitation, actor, name, cancellationToken);
    }

    /// <summary>Who accepts at this moment is waited for, and comes first.</summary>
    private async Task<bool> HoldAsync(Invitation invitation, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync($"""select 1 from accounts.invitations where "Id" = {invitation.Id} for update""", cancellationToken);
        await db.Entry(invitation).ReloadAsync(cancellationToken);
        return db.Entry(invitation).State != EntityState.Detached && invitation.UsedAt is null && invitation.WithdrawnAt is null;
    }

    private Task RecordAsync(Invitation invitation, string actor, string name, CancellationToken cancellationToken) =>
        db.RecordAuditAsync(
            new AuditEvent(AuditKinds.Rights, name, actor)
            {
                Unit = invitation.UnitId,
                Subject = $"invitation:{invitation.Id}",
                Details = new Dictionary<string, string> { ["roles"] = string.Join(' ', invitation.Roles) },
            },
            clock, cancellationToken);
}
