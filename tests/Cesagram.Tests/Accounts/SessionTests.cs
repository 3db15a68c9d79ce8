using System.Net;
using Cesagram.Accounts;
using Cesagram.Accounts.Data;
using Cesagram.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.Accounts;

[Collection(HostCollection.Name)]
public class SessionTests(RunningHost host)
{
    private static readonly Guid Unit = AccountsModule.DemoUnit;

    [Theory]
    [InlineData("platform", "/el/administration", "/el/administration/people")]
    [InlineData("administrator", "/el/analysis", null)]
    [InlineData("analyst", "/el/analysis", null)]
    [InlineData("supervisor", "/el/analysis", null)]
    [InlineData("editor", "/el/knowledge/desk", null)]
    [InlineData("teacher", "/el/account", null)]
    [InlineData("trainer", "/el/account", null)]
    [InlineData("researcher", "/el/account", null)]
    [InlineData("coordinator", "/el/account", null)]
    public async Task SignIn_WithoutReturnUrl_LeadsToTheRolesOwnHome(string name, string home, string? onwards)
    {
        using var visitor = new Visitor(host);
        var password = File.ReadLines(Path.Combine(host.DataDirectory, "demo-accounts.txt")).Select(line => line.Split('\t')).First(parts => parts[0] == name)[1];
        var (_, to) = await visitor.SendAsync("/el/account/sign-in", ("Name", name), ("Password", password));
        to.Should().Be(home);
        (await visitor.GetAsync(home)).Status.Should().Be(onwards is null ? HttpStatusCode.OK : HttpStatusCode.Redirect);
        if (onwards is not null)
        {
            (await visitor.GetAsync(onwards)).Status.Should().Be(HttpStatusCode.OK);
        }
    }

    [Theory]
    [InlineData("/fr/curriculum", "/fr/curriculum")]
    [InlineData("https://elsewhere.example/", "/en/account")]
    [InlineData("//elsewhere.example/", "/en/account")]
    public async Task SignIn_WithReturnUrl_FollowsItWithinThePlatformOnly(string wanted, string expected)
    {
        var account = await People.AddAsync(host, ["Teacher"], null);
        using var visitor = new Visitor(host);
        var (_, to) = await visitor.SendAsync($"/en/account/sign-in?returnUrl={Uri.EscapeDataString(wanted)}", ("Name", account.UserName!), ("Password", People.Password));
        to.Should().Be(expected);
    }

    [Theory]
    [InlineData("person/{0}?handler=Rights")]
    [InlineData("person/{0}?handler=Lock")]
    [InlineData("delete-person/{0}")]
    public async Task Change_OfSomebodySignedIn_EndsTheirSessionWithTheNextRequest(string address)
    {
        var account = await People.AddAsync(host, ["Analyst"], Unit);
        var change = string.Format(System.Globalization.CultureInfo.InvariantCulture, address, account.Id);
        using var person = await People.SignInAsync(host, account);
        (await person.GetAsync("/en/analysis")).Status.Should().Be(HttpStatusCode.OK);
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        var (status, _) = await administrator.SendAsync($"/en/administration/person/{account.Id}", $"/en/administration/{change}", [("Reason", "a test"), ("Roles", "Teacher")]);
        status.Should().Be(HttpStatusCode.Redirect);
        (await person.GetAsync("/en/analysis")).Status.Should().Be(HttpStatusCode.Redirect, "the session is gone");
        (await person.GetAsync("/en")).Status.Should().Be(HttpStatusCode.OK, "nothing breaks");
    }

    [Fact]
    public async Task Change_WithoutReason_IsRefusedAndChangesNothing()
    {
        var account = await People.AddAsync(host, ["Analyst"], Unit);
        using var person = await People.SignInAsync(host, account);
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        var (_, page) = await administrator.SendAsync($"/en/administration/delete-person/{account.Id}", ("Reason", " "));
        page.Should().Contain("Give a reason");
        (await person.GetAsync("/en/analysis")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Person_OfAnotherUnit_IsNotThereForAUnitsAdministrator()
    {
        var account = await People.AddAsync(host, ["Analyst"], RunningHost.OtherUnit);
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        (await administrator.GetAsync($"/en/administration/person/{account.Id}")).Status.Should().Be(HttpStatusCode.NotFound);
        (await administrator.GetAsync($"/en/administration/people?q={account.UserName}")).Page.Should().NotContain(account.Id.ToString());
        (await administrator.GetAsync("/en/administration/units")).Status.Should().Be(HttpStatusCode.Redirect, "units are the platform's");
    }

    [Fact]
    public async Task PasswordChange_EndsOtherSessionsAndKeepsThisOne()
    {
        var account = await People.AddAsync(host, ["Teacher"], null);
        using var here = await People.SignInAsync(host, account);
        using var elsewhere = await People.SignInAsync(host, account);
        var (status, _) = await here.SendAsync("/en/account/password", ("Current", People.Password), ("Password", "nine loud rivers sleep"), ("Repeat", "nine loud rivers sleep"));
        status.Should().Be(HttpStatusCode.Redirect);
        (await here.GetAsync("/en/account")).Status.Should().Be(HttpStatusCode.OK);
        (await elsewhere.GetAsync("/en/account")).Status.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Sessions_CanBeEndedOneByOneAndAllAtOnce()
    {
        var account = await People.AddAsync(host, ["Teacher"], null);
        using var here = await People.SignInAsync(host, account);
        using var there = await People.SignInAsync(host, account);
        var (_, page) = await here.GetAsync("/en/account");
        var rows = page.Split("name=\"id\" value=\"").Skip(1).Select(part => part[..64]).ToList();
        rows.Should().HaveCount(2);
        var own = People.Between(await OwnRowAsync(here), "name=\"id\" value=\"", "\"");
        await here.SendAsync("/en/account", "/en/account?handler=End", [("id", rows.Single(id => id != own))]);
        (await there.GetAsync("/en/account")).Status.Should().Be(HttpStatusCode.Redirect);
        (await here.GetAsync("/en/account")).Status.Should().Be(HttpStatusCode.OK);
        await here.SendAsync("/en/account", "/en/account?handler=EndAll", []);
        (await here.GetAsync("/en/account")).Status.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task SignIn_OverAnotherSession_GetsANewIdAndEndsTheOld()
    {
        var (first, second) = (await People.AddAsync(host, ["Teacher"], null), await People.AddAsync(host, ["Teacher"], null));
        using var planted = await People.SignInAsync(host, first);
        // The form of somebody signed out, sent with a session that somebody else may know.
        var (status, _) = await planted.SendAsync("/en/account/forgot", "/en/account/sign-in", [("Name", second.UserName!), ("Password", People.Password)]);
        status.Should().Be(HttpStatusCode.Redirect);
        (await planted.GetAsync("/en/account")).Page.Should().Contain(second.UserName!);
        await host.WithAsync<AccountsDbContext>(async db => (await db.Sessions.CountAsync(s => s.AccountId == first.Id)).Should().Be(0));
    }

    [Fact]
    public async Task Remove_TwoAdministratorsEachOtherAtOnce_OneWins()
    {
        // Demo's own administrator of the platform steps aside, so that these two are the last.
        var (one, two) = (await People.AddAsync(host, ["Administrator"], null), await People.AddAsync(host, ["Administrator"], null));
        using var first = await People.SignInAsync(host, one);
        using var second = await People.SignInAsync(host, two);
        await PlatformLockedAsync(true);
        try
        {
            await Task.WhenAll(RemoveAsync(first, two), RemoveAsync(second, one));
            await host.WithAsync<AccountsDbContext>(async db =>
            {
                var left = await db.Users.Where(a => a.Id == one.Id || a.Id == two.Id).ToListAsync();
                left.Should().HaveCount(1, "one was faster, the other lost the right to");
                using var winner = left[0].Id == one.Id ? await People.SignInAsync(host, one) : await People.SignInAsync(host, two);
                var (_, page) = await RemoveAsync(winner, left[0]);
                page.Should().Contain("left without an administrator");
                (await db.Users.CountAsync(a => a.Id == left[0].Id)).Should().Be(1);
            });
        }
        finally
        {
            await PlatformLockedAsync(false);
        }
    }

    [Fact]
    public async Task Delete_LeavesNothingOfThePersonButTheNameInTheAuditTrail()
    {
        var account = await People.AddAsync(host, ["Analyst"], Unit);
        using (await People.SignInAsync(host, account))
        {
            using var administrator = new Visitor(await host.SignedInAsync("administrator"));
            await RemoveAsync(administrator, account);
        }

        await host.WithAsync<AccountsDbContext>(async db =>
        {
            (await db.Users.AnyAsync(a => a.Id == account.Id)).Should().BeFalse();
            (await db.Sessions.AnyAsync(s => s.AccountId == account.Id)).Should().BeFalse();
        });
        (await AuditRows.NamesAsync(host, Unit, $"account:{account.Id}")).Should().Contain(["signed-in", "account-deleted"]);
    }

    private static async Task<string> OwnRowAsync(Visitor visitor)
    {
        var (_, page) = await visitor.GetAsync("/en/account");
        return page[page.IndexOf("This one", StringComparison.Ordinal)..];
    }

    private static Task<(HttpStatusCode Status, string Page)> RemoveAsync(Visitor by, Account account) =>
        by.SendAsync("/en/account", $"/en/administration/delete-person/{account.Id}", [("Reason", "a test")]);

    private Task PlatformLockedAsync(bool locked) => host.WithAsync<AccountsDbContext>(async db =>
    {
        DateTimeOffset? at = locked ? DateTimeOffset.UtcNow : null;
        await db.Users.Where(a => a.UserName == "platform").ExecuteUpdateAsync(set => set.SetProperty(a => a.LockedAt, at));
    });
}
