using Cesagram.Tests.Hosting;
using Cesagram.Accounts.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.Accounts;

internal static class AuditRows
{
    /// <summary>Names of what the audit trail of a unit (the platform's: null) has about a subject, in order.</summary>
    public static async Task<List<string>> NamesAsync(RunningHost host, Guid? unit, string subject)
    {
        List<string> names = [];
        await host.WithAsync<AccountsDbContext>(async db =>
        {
            await using var transaction = await db.BeginUnitTransactionAsync(unit ?? Guid.Empty);
            names = await db.Database.SqlQuery<string>($"""select "Name" as "Value" from audit.events where "Subject" = {subject} order by "Number" """).ToListAsync();
        });
        return names;
    }
}
