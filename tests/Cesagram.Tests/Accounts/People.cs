using System.Net;
using Cesagram.Accounts;
using Cesagram.Accounts.Data;
using Cesagram.Accounts.TwoFactor;
using Cesagram.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.Accounts;

/// <summary>Makes accounts of any kind and signs them in.</summary>
internal static class People
{
    public const string Password = "seven quiet lanterns burn";

    /// <summary>An account with roles; one that needs no second factor unless the test says so.</summary>
    public static async Task<Account> AddAsync(RunningHost host, string[] roles, Guid? unit, bool demo = true)
    {
        var name = $"person-{Guid.NewGuid():N}";
        var account = new Account { UserName = name, DisplayName = "Ann Example", Email = $"{name}@example.org", UnitId = unit, IsDemo = demo, LockoutEnabled = true, CreatedAt = DateTimeOffset.UtcNow };
        await host.WithAsync<UserManager<Account>>(async accounts =>
        {
            (await accounts.CreateAsync(account, Password)).Succeeded.Should().BeTrue();
            (await accounts.AddToRolesAsync(account, roles)).Succeeded.Should().BeTrue();
        });
        return account;
    }

    public static async Task<Visitor> SignInAsync(RunningHost host, Account account, string password = Password)
    {
        var visitor = new Visitor(host);
        var (status, _) = await visitor.SendAsync("/en/account/sign-in", ("Name", account.UserName!), ("Password", password));
        status.Should().Be(HttpStatusCode.Redirect);
        return visitor;
    }

    /// <summary>The code of a key as the page shows it, some steps from now.</summary>
    public static string Code(string shownKey, int steps = 0) => Totp.CodeOf(Decode(shownKey), Totp.StepAt(DateTimeOffset.UtcNow) + steps);

    /// <summary>The code of one step, for tests that go on over the end of one.</summary>
    public static string CodeAt(string shownKey, long step) => Totp.CodeOf(Decode(shownKey), step);

    public static string Between(string page, string before, string after)
    {
        var start = page.IndexOf(before, StringComparison.Ordinal);
        start.Should().BeGreaterThan(-1, "the page has {0}", before);
        start += before.Length;
        return page[start..page.IndexOf(after, start, StringComparison.Ordinal)];
    }

    public static string KeyOn(string page) => Between(page, "data-testid=\"totp-key\">", "<");

    private static byte[] Decode(string base32)
    {
        var (bits, count, bytes) = (0, 0, new List<byte>());
        foreach (var c in base32.Where(char.IsAsciiLetterOrDigit))
        {
            bits = (bits << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal);
            count += 5;
            if (count >= 8)
            {
                bytes.Add((byte)(bits >> (count - 8)));
                count -= 8;
                bits &= (1 << count) - 1;
            }
        }

        return [.. bytes];
    }
}
