using Cesagram.Accounts.Data;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.ManageSessions;

/// <summary>Who changes an account's rights and who signs in to it come one after the other.</summary>
internal static class AccountHold
{
    /// <summary>Until the transaction ends nobody else holds, changes or deletes this account.</summary>
    /// <returns>False where it is gone.</returns>
    public static async Task<bool> HoldAccountAsync(this AccountsDbContext db, Guid id, CancellationToken cancellationToken) =>
        (await db.Database.SqlQuery<Guid>($"""select "Id" as "Value" from accounts.accounts where "Id" = {id} for update""").ToListAsync(cancellationToken)).Count > 0;
}
