using System.Text.Json;
using Cesagram.Postgres;

namespace Cesagram.ChatAnalysis.KeepCases;

/// <summary>
/// Who belongs to a unit, as far as this module can know: accounts are another's, but the audit trail says who has signed in, and with which roles, and who was taken out, locked or given other roles since.
/// </summary>
internal sealed class Colleagues(AuditReader audit, TimeProvider clock)
{
    private const string SignedIn = "signed-in";

    /// <summary>A name that was not used for so long is still found, but no more offered.</summary>
    private const int OfferedDays = 366;

    /// <summary>Names to choose from: who signed in within a year and can still work here.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(Guid unit, CancellationToken cancellationToken)
    {
        var from = clock.GetUtcNow().AddDays(-OfferedDays);
        var known = await audit.ActorsAsync(unit, new AuditChoice { Kind = AuditKinds.SignIn, Name = SignedIn, From = from }, cancellationToken);
        var left = new Dictionary<string, long>();
        await foreach (var row in audit.ReadAsync(unit, new AuditChoice { Kind = AuditKinds.Rights, From = from }, cancellationToken))
        {
            if (row.Subject is { } account && IsLosing(row))
            {
                left[account] = row.Number;
            }
        }

        return [.. known.Where(one => Works(one.Details, "roles")).Where(one => one.Subject is null || left.GetValueOrDefault(one.Subject) < one.Number).Select(one => one.Name).Distinct().Order(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>As <see cref="FindAsync"/>; who asks always belongs to the unit.</summary>
    public async Task<string?> FindOrSelfAsync(Guid unit, string? typed, string self, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(typed) ? null : string.Equals(typed.Trim(), self, StringComparison.OrdinalIgnoreCase) ? self : await FindAsync(unit, typed, cancellationToken);

    /// <returns>The user name as it is written, whose case is no matter; null where nobody of the unit who can work here has signed in under it.</returns>
    public async Task<string?> FindAsync(Guid unit, string typed, CancellationToken cancellationToken)
    {
        var name = typed.Trim();
        if (name.Length is 0 or > 200 || name.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var signedIn = await LastAsync(
            unit, new AuditChoice { Kind = AuditKinds.SignIn, Name = SignedIn, ActorPart = name }, row => string.Equals(row.Actor, name, StringComparison.OrdinalIgnoreCase), cancellationToken);
        return signedIn is not null && Works(signedIn.Details, "roles") && !await SinceAsync(unit, signedIn, IsLosing, cancellationToken) ? signedIn.Actor : null;
    }

    /// <summary>Those of some names whose account was deleted or went to another unit since they last signed in to this one.</summary>
    public async Task<IReadOnlySet<string>> GoneAsync(Guid unit, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var gone = new HashSet<string>();
        foreach (var name in names)
        {
            var signedIn = await LastAsync(unit, new AuditChoice { Kind = AuditKinds.SignIn, Name = SignedIn, Actors = [name] }, _ => true, cancellationToken);
            if (signedIn is not null && await SinceAsync(unit, signedIn, IsLeaving, cancellationToken))
            {
                gone.Add(name);
            }
        }

        return gone;
    }

    private static bool IsLeaving(AuditRow row) =>
        row.Name == "account-deleted" || (row.Name == "rights-changed" && row.Details.Contains("\"unit-after\":", StringComparison.Ordinal));

    /// <summary>Until the next time somebody signs in, he cannot work here.</summary>
    private static bool IsLosing(AuditRow row) => IsLeaving(row) || row.Name == "account-locked" || (row.Name == "rights-changed" && !Works(row.Details, "after"));

    /// <summary>Whether one of the roles that a detail names may read transcripts; where it names none, nobody knows better.</summary>
    private static bool Works(string details, string name) =>
        !JsonSerializer.Deserialize<Dictionary<string, string>>(details)!.TryGetValue(name, out var roles) || roles.Split(' ').Intersect(Analysts.Roles).Any();

    private async Task<bool> SinceAsync(Guid unit, AuditRow signedIn, Func<AuditRow, bool> isWanted, CancellationToken cancellationToken) =>
        signedIn.Subject is { } account
            && await LastAsync(unit, new AuditChoice { Kind = AuditKinds.Rights, Subject = account, From = signedIn.At }, isWanted, cancellationToken) is { } row && row.Number > signedIn.Number;

    private async Task<AuditRow?> LastAsync(Guid unit, AuditChoice choice, Func<AuditRow, bool> isWanted, CancellationToken cancellationToken)
    {
        const int atOnce = 50;
        for (var skip = 0; ; skip += atOnce)
        {
            var page = await audit.ListAsync(unit, choice, skip, atOnce, cancellationToken);
            if (page.Rows.FirstOrDefault(isWanted) is { } found)
            {
                return found;
            }

            if (skip + atOnce >= page.Total)
            {
                return null;
            }
        }
    }
}
