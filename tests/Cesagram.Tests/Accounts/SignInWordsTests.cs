using System.Net;
using Cesagram.Accounts;
using Cesagram.Accounts.Data;
using Cesagram.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.Accounts;

[Collection(HostCollection.Name)]
public class SignInWordsTests(RunningHost host)
{
    [Fact]
    public async Task SignIn_ByAddress_WorksWhereOneAccountAloneHasItAndIsConfirmed()
    {
        var (account, other) = (await People.AddAsync(host, ["Teacher"], null), await People.AddAsync(host, ["Teacher"], null));
        (await TryAsync(account.Email!, People.Password)).Should().Contain("do not belong together", "the address is not confirmed");
        await ConfirmAsync(account, account.Email!);
        (await TryAsync(account.Email!.ToUpperInvariant(), People.Password)).Should().Be("/en/account");
        await ConfirmAsync(other, account.Email!);
        (await TryAsync(account.Email!, People.Password)).Should().Contain("do not belong together", "two have the address");
        (await TryAsync(other.UserName!, People.Password)).Should().Be("/en/account");
    }

    [Fact]
    public async Task SignIn_OfALockedAccount_IsSaidOnlyAfterTheRightPassword()
    {
        var account = await People.AddAsync(host, ["Teacher"], null);
        await host.WithAsync<AccountsDbContext>(db => db.Users.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.LockedAt, DateTimeOffset.UtcNow)));
        (await TryAsync(account.UserName!, "not the password")).Should().Contain("do not belong together").And.NotContain("is locked");
        (await TryAsync(account.UserName!, People.Password)).Should().Contain("Your account is locked");
        for (var i = 0; i < 10; i++)
        {
            await TryAsync(account.UserName!, "not the password");
        }

        (await TryAsync(account.UserName!, People.Password)).Should().Contain("do not belong together", "wrong passwords count for a locked account too");
    }

    [Fact]
    public async Task PasswordChange_ToTheSame_IsRefused()
    {
        var account = await People.AddAsync(host, ["Teacher"], null);
        using var person = await People.SignInAsync(host, account);
        var (_, page) = await person.SendAsync("/en/account/password", ("Current", People.Password), ("Password", People.Password), ("Repeat", People.Password));
        People.Between(page, "id=\"Password-problem\"", "</p>").Should().Contain("your present password");
    }

    [Fact]
    public async Task Invite_TheSameAddressTwice_OffersToSendTheOpenOneAgain()
    {
        const string Page = "/en/administration/invitations";
        var address = $"ann-{Guid.NewGuid():N}@example.org";
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        (string, string)[] form = [("Name", "Ann Example"), ("Email", address), ("Roles", "Teacher"), ("Tongue", "el")];
        await administrator.SendAsync(Page, form);
        var (status, page) = await administrator.SendAsync(Page, form);
        status.Should().Be(HttpStatusCode.OK);
        page.Should().Contain("Email-problem").And.Contain("Send that invitation again");
        await host.WithAsync<AccountsDbContext>(async db => (await db.Invitations.CountAsync(i => i.Email == address)).Should().Be(1));
    }

    [Fact]
    public async Task Invite_ByAUnitsAdministrator_MailSaysWhoAndWhatAndUntilWhen()
    {
        var address = $"ann-{Guid.NewGuid():N}@example.org";
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        await administrator.SendAsync("/en/administration/invitations", ("Name", "Ann Example"), ("Email", address), ("Roles", "Analyst"), ("Tongue", "fr"));
        var text = (await MailFolder.ReadAsync(host, address)).TextBody!;
        text.Should().Contain("Demo Administrator vous invite").And.Contain("Analyste").And.Contain("unité Demo unit").And.Contain(address).And.MatchRegex("\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d UTC");
    }

    [Fact]
    public async Task People_StateOfEach_IsSaidAndOnlyWhatAppliesIsOffered()
    {
        var account = await People.AddAsync(host, ["Analyst"], AccountsModule.DemoUnit, demo: false);
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        var (list, person) = ($"/en/administration/people?q={account.UserName}", $"/en/administration/person/{account.Id}");
        (await administrator.GetAsync(list)).Page.Should().Contain("Second factor missing");
        (await administrator.GetAsync(person)).Page.Should().Contain("handler=Lock").And.NotContain("handler=Unlock").And.Contain("aria-current=\"page\"");
        await administrator.SendAsync(person, person + "?handler=Lock", [("Reason", "a test")]);
        (await administrator.GetAsync(list)).Page.Should().Contain("chip\">Locked<");
        (await administrator.GetAsync(person)).Page.Should().Contain("handler=Unlock").And.NotContain("handler=Lock\"");
    }

    [Fact]
    public async Task Account_InGreek_HasTimesOf24Hours()
    {
        var account = await People.AddAsync(host, ["Teacher"], null);
        using var person = await People.SignInAsync(host, account);
        var (_, page) = await person.GetAsync("/el/account");
        page.Should().MatchRegex("\\d{4} \\d\\d:\\d\\d UTC").And.NotContain("π.μ.").And.NotContain("μ.μ.").And.Contain("cesagram.session");
    }

    private async Task<string> TryAsync(string name, string password)
    {
        using var visitor = new Visitor(host);
        return (await visitor.SendAsync("/en/account/sign-in", ("Name", name), ("Password", password))).Page;
    }

    private Task ConfirmAsync(Account account, string email) => host.WithAsync<UserManager<Account>>(async accounts =>
    {
        var found = (await accounts.FindByIdAsync($"{account.Id}"))!;
        (found.Email, found.EmailConfirmed) = (email, true);
        (await accounts.UpdateAsync(found)).Succeeded.Should().BeTrue();
    });
}
