using System.Net;
using Cesagram.Accounts;
using Cesagram.Accounts.Data;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.Accounts;

[Collection(HostCollection.Name)]
public class InvitationTests(RunningHost host)
{
    [Fact]
    public async Task Invite_ThenAccept_WorksOnceAndInTheInvitedPersonsLanguage()
    {
        var (address, link) = await InviteAsync("Teacher", "fr");
        link.Should().StartWith("/fr/account/invitation/");
        MailFolder.To(host, address).Single().Subject.Should().Be("Votre invitation à Cesagram");
        using var person = new Visitor(host);
        (await person.SendAsync(link, Chosen("short"))).Page.Should().Contain("au moins 12");
        var (status, to) = await person.SendAsync(link, Chosen(People.Password));
        (status, to).Should().Be((HttpStatusCode.Redirect, "/fr/account"));
        (await person.GetAsync("/fr/account")).Page.Should().Contain(address, "the user name is the address unless one is chosen");

        using var replay = new Visitor(host);
        var (gone, page) = await replay.GetAsync(link);
        (gone, page.Contains("a déjà été acceptée", StringComparison.Ordinal)).Should().Be((HttpStatusCode.Gone, true));
        (await replay.SendAsync("/fr/account/forgot", link, Chosen(People.Password))).Status.Should().Be(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Accept_TwiceAtOnce_MakesOneAccount()
    {
        var (address, link) = await InviteAsync("Teacher", "en");
        using var one = new Visitor(host);
        using var two = new Visitor(host);
        var answers = await Task.WhenAll(one.SendAsync(link, [.. Chosen(People.Password), ("UserName", $"a{address}")]), two.SendAsync(link, [.. Chosen(People.Password), ("UserName", $"b{address}")]));
        answers.Select(answer => answer.Status).Should().BeEquivalentTo([HttpStatusCode.Redirect, HttpStatusCode.Gone]);
        await host.WithAsync<AccountsDbContext>(async db => (await db.Users.CountAsync(a => a.Email == address)).Should().Be(1));
    }

    [Fact]
    public async Task Invitation_SentAgainOrWithdrawn_LeavesTheOldLinkWithoutUse()
    {
        var (address, link) = await InviteAsync("Analyst", "en");
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        var id = await IdAsync(address);
        await administrator.SendAsync("/en/administration/invitations", "/en/administration/invitations?handler=Again", [("id", id)]);
        await Waiting.UntilAsync(() => Task.FromResult(MailFolder.To(host, address).Count == 2));
        var newer = MailFolder.To(host, address).Select(mail => MailFolder.Link(mail, "/invitation/")).Single(other => other != link);
        using var person = new Visitor(host);
        (await person.GetAsync(link)).Page.Should().Contain("newer invitation");
        (await person.GetAsync(newer)).Status.Should().Be(HttpStatusCode.OK);
        await administrator.SendAsync("/en/administration/invitations", "/en/administration/invitations?handler=Withdraw", [("id", id)]);
        var (gone, page) = await person.GetAsync(newer);
        (gone, page.Contains("withdrawn", StringComparison.Ordinal)).Should().Be((HttpStatusCode.Gone, true));
        (await AuditRows.NamesAsync(host, AccountsModule.DemoUnit, $"invitation:{id}")).Should().Equal("invited", "invited-again", "invitation-withdrawn");
    }

    [Fact]
    public async Task Invitation_AfterSevenDays_HasRunOut()
    {
        var (address, link) = await InviteAsync("Analyst", "en");
        await host.WithAsync<AccountsDbContext>(db => db.Invitations.Where(i => i.Email == address).ExecuteUpdateAsync(set => set.SetProperty(i => i.ExpiresAt, DateTimeOffset.UtcNow)));
        using var person = new Visitor(host);
        (await person.GetAsync(link)).Page.Should().Contain("has run out");
    }

    [Fact]
    public async Task Invite_WithoutRoleOrAddress_SaysWhatIsMissingAndKeepsWhatWasTyped()
    {
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        (await administrator.SendAsync("/en/administration/invitations", ("Name", "Ann Example"), ("Email", "ann@example"), ("Roles", "Analyst"))).Page.Should().Contain("not an e-mail address").And.Contain("Ann Example");
        (await administrator.SendAsync("/en/administration/invitations", ("Name", "Ann Example"), ("Email", "ann@example.org"))).Page.Should().Contain("at least one role");
    }

    [Fact]
    public async Task Invite_IntoAnotherUnit_IsRefusedToAUnitsAdministrator()
    {
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        (await administrator.SendAsync("/en/administration/invitations", ("Name", "Ann Example"), ("Email", "ann@example.org"), ("Roles", "Analyst"), ("Unit", $"{RunningHost.OtherUnit}")))
            .Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Accept_WithTheUserNameOfSomebodyWhoIsGone_IsRefused()
    {
        var gone = await People.AddAsync(host, ["Teacher"], AccountsModule.DemoUnit);
        using (await People.SignInAsync(host, gone))
        {
        }

        await host.WithAsync<AccountsDbContext>(db => db.Users.Where(a => a.Id == gone.Id).ExecuteDeleteAsync());
        var (_, link) = await InviteAsync("Teacher", "en");
        using var person = new Visitor(host);
        var (status, page) = await person.SendAsync(link, [.. Chosen(People.Password), ("UserName", gone.UserName!)]);
        (status, page.Contains("id=\"UserName-problem\"", StringComparison.Ordinal)).Should().Be((HttpStatusCode.OK, true), "the trail would take them for one");
    }

    [Theory]
    [InlineData("Ann\r\nExample, your account is locked")]
    [InlineData("Ann, see https://example.org")]
    [InlineData("Ann www.example.org")]
    public async Task Invite_WithLinesOrALinkForAName_IsRefused(string name)
    {
        var address = $"ann-{Guid.NewGuid():N}@example.org";
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        var (status, page) = await administrator.SendAsync("/en/administration/invitations", ("Name", name), ("Email", address), ("Roles", "Teacher"));
        (status, page.Contains("Type the name", StringComparison.Ordinal)).Should().Be((HttpStatusCode.OK, true));
        MailFolder.To(host, address).Should().BeEmpty();
    }

    private static (string, string)[] Chosen(string password) => [("Password", password), ("Repeat", password)];

    private async Task<(string Address, string Link)> InviteAsync(string role, string language)
    {
        var address = $"ann-{Guid.NewGuid():N}@example.org";
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        (await administrator.SendAsync("/en/administration/invitations", ("Name", "Ann Example"), ("Email", address), ("Tongue", language), ("Roles", role))).Status.Should().Be(HttpStatusCode.Redirect);
        return (address, MailFolder.Link(await MailFolder.ReadAsync(host, address), "/invitation/"));
    }

    private async Task<string> IdAsync(string address)
    {
        var id = "";
        await host.WithAsync<AccountsDbContext>(async db => id = (await db.Invitations.SingleAsync(i => i.Email == address)).Id.ToString());
        return id;
    }
}
