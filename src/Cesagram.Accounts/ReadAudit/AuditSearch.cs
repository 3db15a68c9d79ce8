using Cesagram.Accounts.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.ReadAudit;

/// <summary>
/// Finds what somebody means by a name: the trail knows people by the user name of the day and subjects by their ids,
/// those who read it know them by what they are called.
/// </summary>
internal sealed class AuditSearch(AccountsDbContext db)
{
    /// <summary>A name that so many have is not taken for one; the recorded names are searched all the same.</summary>
    private const int Most = 500;
    private const int ShortestIdPart = 6;

    /// <param name="unit">The unit that reads; null: the platform.</param>
    public async Task<AuditChoice> ChoiceAsync(AuditFilter filter, Guid? unit, CancellationToken cancellationToken)
    {
        var (person, subject) = (filter.TypedPerson, filter.TypedSubject);
        var choice = new AuditChoice { Kind = filter.KnownKind, From = filter.FirstDay, Before = filter.LastDay?.AddDays(1) };
        if (person is not null)
        {
            choice = choice with
            {
                ActorPart = person,
                Actors = await Accounts(unit, person).Select(a => a.UserName!).Take(Most).ToListAsync(cancellationToken),
            };
        }

        return subject is null ? choice : IsIdPart(subject)
            ? choice with { SubjectPart = subject.ToLowerInvariant() }
            : choice with { Subjects = [subject, .. await SubjectsAsync(unit, subject, cancellationToken)] };
    }

    private static bool IsIdPart(string text) => text.Length >= ShortestIdPart && text.All(c => char.IsAsciiHexDigit(c) || c == '-') && text.Any(char.IsAsciiDigit);

    private async Task<List<string>> SubjectsAsync(Guid? unit, string name, CancellationToken cancellationToken)
    {
        var pattern = Pattern(name);
        var accounts = await Accounts(unit, name).Select(a => a.Id).Take(Most).ToListAsync(cancellationToken);
        var units = await db.Units.Where(u => (unit == null || u.Id == unit) && EF.Functions.ILike(u.Name, pattern)).Select(u => u.Id).Take(Most).ToListAsync(cancellationToken);
        var clients = await db.ApiClients.Where(c => (unit == null || c.UnitId == unit) && EF.Functions.ILike(c.Name, pattern)).Select(c => c.Id).Take(Most).ToListAsync(cancellationToken);
        var invitations = await db.Invitations.Where(i => (unit == null || i.UnitId == unit) && (EF.Functions.ILike(i.DisplayName, pattern) || EF.Functions.ILike(i.Email, pattern)))
            .Select(i => i.Id).Take(Most).ToListAsync(cancellationToken);
        return [.. accounts.Select(id => $"account:{id}"), .. units.Select(id => $"unit:{id}"), .. clients.Select(id => $"api-client:{id}"), .. invitations.Select(id => $"invitation:{id}")];
    }

    private IQueryable<Account> Accounts(Guid? unit, string name)
    {
        var pattern = Pattern(name);
        return db.Users.AsNoTracking().Where(a => (unit == null || a.UnitId == unit) && (EF.Functions.ILike(a.DisplayName, pattern) || EF.Functions.ILike(a.UserName!, pattern)));
    }

    private static string Pattern(string text) => $"%{AuditReader.Literally(text)}%";
}
