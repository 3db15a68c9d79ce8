using Cesagram.Accounts.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.ReadAudit;

/// <summary>What the people, units and programs of some rows are called today; who is gone keeps the id.</summary>
internal sealed class AuditNames
{
    private Dictionary<string, string> subjects = [];
    private Dictionary<string, string> actors = [];
    private Dictionary<Guid, string> units = [];

    /// <param name="reader">The unit that reads; null: the platform. Of other units nothing is told but their name.</param>
    public static async Task<AuditNames> LoadAsync(AccountsDbContext db, IReadOnlyList<AuditRow> rows, Guid? reader, CancellationToken cancellationToken)
    {
        var (accounts, clients, invitations, userNames) = (Ids(rows, "account"), Ids(rows, "api-client"), Ids(rows, "invitation"), rows.Select(row => row.Actor).Distinct().ToList());
        var people = await db.Users.AsNoTracking().Where(a => (reader == null || a.UnitId == reader) && (accounts.Contains(a.Id) || userNames.Contains(a.UserName!)))
            .Select(a => new { a.Id, a.UserName, a.DisplayName }).ToListAsync(cancellationToken);
        var programs = await db.ApiClients.AsNoTracking().Where(c => (reader == null || c.UnitId == reader) && clients.Contains(c.Id)).Select(c => new { c.Id, c.Name }).ToListAsync(cancellationToken);
        var invited = await db.Invitations.AsNoTracking().Where(i => (reader == null || i.UnitId == reader) && invitations.Contains(i.Id)).Select(i => new { i.Id, i.DisplayName }).ToListAsync(cancellationToken);
        var units = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        return new AuditNames
        {
            units = units,
            actors = people.ToDictionary(a => a.UserName!, a => a.DisplayName),
            subjects = people.Select(a => ($"account:{a.Id}", a.DisplayName == a.UserName ? a.DisplayName : $"{a.DisplayName} ({a.UserName})"))
                .Concat(programs.Select(c => ($"api-client:{c.Id}", c.Name)))
                .Concat(invited.Select(i => ($"invitation:{i.Id}", i.DisplayName)))
                .Concat(units.Select(u => ($"unit:{u.Key}", u.Value)))
                .ToDictionary(pair => pair.Item1, pair => pair.Item2),
        };
    }

    /// <summary>Null where nobody knows it any more, or it has no name.</summary>
    public string? OfSubject(string subject) => subjects.GetValueOrDefault(subject);

    public string? OfActor(string actor) => actors.GetValueOrDefault(actor);

    public string? OfUnit(string id) => Guid.TryParse(id, out var unit) ? units.GetValueOrDefault(unit) : null;

    private static List<Guid> Ids(IReadOnlyList<AuditRow> rows, string kind) =>
        [.. rows.Select(row => row.Subject?.Split(':')).Where(parts => parts is [var first, _] && first == kind).Select(parts => Guid.TryParse(parts![1], out var id) ? id : Guid.Empty).Distinct()];
}
