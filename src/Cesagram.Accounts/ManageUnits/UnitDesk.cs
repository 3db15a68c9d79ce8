using Cesagram.Accounts.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cesagram.Accounts.ManageUnits;

internal enum UnitAnswer
{
    Done,
    NotThere,
    NameTaken,
    /// <summary>It has people, open invitations or API clients.</summary>
    NotEmpty,
}

internal sealed class UnitDesk(AccountsDbContext db, TimeProvider clock)
{
    public async Task<UnitAnswer> MakeAsync(string name, string actor, CancellationToken cancellationToken)
    {
        var unit = new Unit { Id = Guid.CreateVersion7(), Name = name };
        db.Units.Add(unit);
        return await SaveAsync("unit-made", unit.Id, name, actor, cancellationToken);
    }

    public async Task<UnitAnswer> RenameAsync(Guid id, string name, string actor, CancellationToken cancellationToken)
    {
        if (await db.Units.FindAsync([id], cancellationToken) is not { } unit)
        {
            return UnitAnswer.NotThere;
        }

        unit.Name = name;
        return await SaveAsync("unit-renamed", id, name, actor, cancellationToken);
    }

    public async Task<UnitAnswer> DeleteAsync(Guid id, string actor, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Whoever puts somebody in at this moment holds the row's key, and is waited for.
        await db.Database.ExecuteSqlAsync($"""select 1 from accounts.units where "Id" = {id} for update""", cancellationToken);
        if (await db.Users.AnyAsync(a => a.UnitId == id, cancellationToken)
            || await db.ApiClients.AnyAsync(c => c.UnitId == id && c.RevokedAt == null, cancellationToken)
            || await db.Invitations.AnyAsync(i => i.UnitId == id && i.UsedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now, cancellationToken))
        {
            return UnitAnswer.NotEmpty;
        }

        if (await db.Units.Where(u => u.Id == id).ExecuteDeleteAsync(cancellationToken) == 0)
        {
            return UnitAnswer.NotThere;
        }

        await RecordAsync("unit-deleted", id, "", actor, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return UnitAnswer.Done;
    }

    private async Task<UnitAnswer> SaveAsync(string what, Guid id, string name, string actor, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException error) when (error.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear();
            return UnitAnswer.NameTaken;
        }
        catch (DbUpdateConcurrencyException)
        {
            return UnitAnswer.NotThere;
        }

        await RecordAsync(what, id, name, actor, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return UnitAnswer.Done;
    }

    private Task RecordAsync(string what, Guid id, string name, string actor, CancellationToken cancellationToken) =>
        db.RecordAuditAsync(new AuditEvent(AuditKinds.Rights, what, actor) { Subject = $"unit:{id}", Details = new Dictionary<string, string> { ["name"] = name } }, clock, cancellationToken);
}
