using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Cesagram.Postgres;

/// <summary>Row-level security by unit: what belongs to another unit is not there.</summary>
public static class UnitTransaction
{
    /// <summary>
    /// Begins a transaction in which only rows of <paramref name="unit"/> can be seen or written.
    /// Outside of one, no row of a protected table can.
    /// </summary>
    public static async Task<IDbContextTransaction> BeginUnitTransactionAsync(this DbContext db, Guid unit, CancellationToken cancellationToken = default)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"select set_config('cesagram.unit', {unit.ToString()}, true)", cancellationToken);
        return transaction;
    }
}
