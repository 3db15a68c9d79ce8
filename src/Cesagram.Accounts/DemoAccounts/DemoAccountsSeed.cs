using System.Security.Cryptography;
using System.Text;
using Cesagram.Accounts.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.DemoAccounts;

/// <summary>
/// One account a role, and one for the platform, with a random password, kept in a file that only its owner can read,
/// so that a newcomer finds the passwords again at the second start.
/// </summary>
internal sealed class DemoAccountsSeed(
    AccountsDbContext db,
    UserManager<Account> accounts,
    RoleManager<IdentityRole<Guid>> roles,
    TimeProvider clock)
{
    public static readonly Guid UnitId = new("7b0c2f5e-3c9d-4d53-9d0f-6f0f2a5b1e01");

    /// <summary>The administrator of the platform, who makes units and sees no transcript.</summary>
    private const string PlatformName = "platform";

    private const string FileName = "demo-accounts.txt";

    public async Task<string> SeedAsync(string dataDirectory, CancellationToken cancellationToken)
    {
        await AddRolesAsync(roles);
        if (!await db.Units.AnyAsync(u => u.Id == UnitId, cancellationToken))
        {
            db.Units.Add(new Unit { Id = UnitId, Name = "Demo unit" });
            await db.SaveChangesAsync(cancellationToken);
        }

        var file = Path.Combine(dataDirectory, FileName);
        var known = ReadPasswords(file);
        foreach (var role in RoleNames.All)
        {
            await AddOrRepairAsync(role.ToLowerInvariant(), role, UnitId, known);
        }

        await AddOrRepairAsync(PlatformName, RoleNames.Administrator, null, known);

        WritePasswords(file, known);
        return file;
    }

    public static async Task AddRolesAsync(RoleManager<IdentityRole<Guid>> roles)
    {
        foreach (var name in RoleNames.All)
        {
            if (!await roles.RoleExistsAsync(name))
            {
                Require(await roles.CreateAsync(new IdentityRole<Guid>(name)));
            }
        }
    }

    private async Task AddOrRepairAsync(string name, string role, Guid? unit, Dictionary<string, string> known)
    {
        var account = await accounts.FindByNameAsync(name);
        if (account is { IsDemo: false })
        {
            account.IsDemo = true;
            Require(await accounts.UpdateAsync(account));
        }

        if (account is not null && known.ContainsKey(name))
        {
            return;
        }

        var password = known[name] = NewPassword();
        if (account is not null)
        {
            Require(await accounts.RemovePasswordAsync(account));
            Require(await accounts.AddPasswordAsync(account, password));
            return;
        }

        account = new Account
        {
            UserName = name,
            DisplayName = unit is null ? "Demo Platform" : $"Demo {role}",
            UnitId = unit,
            IsDemo = true,
            CreatedAt = clock.GetUtcNow(),
        };
        Require(await accounts.CreateAsync(account, password));
        Require(await accounts.AddToRoleAsync(account, role));
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(
                "The demo accounts could not be made: " + string.Join(' ', result.Errors.Select(e => e.Description)));
        }
    }

    private static string NewPassword() => RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz23456789", 16);

    private static Dictionary<string, string> ReadPasswords(string file) =>
        File.Exists(file)
            ? File.ReadLines(file).Select(line => line.Split('\t')).Where(parts => parts.Length == 2).ToDictionary(parts => parts[0], parts => parts[1])
            : [];

    private static void WritePasswords(string file, Dictionary<string, string> passwords)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), options);
        foreach (var (name, password) in passwords)
        {
            writer.WriteLine($"{name}\t{password}");
        }
    }
}
