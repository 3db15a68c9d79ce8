using System.Net;
using Cesagram.Accounts.InvitePeople;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.Accounts;

/// <summary>Links that somebody else asked for are worth nothing once the owner has acted; names do not pass for others'.</summary>
[Collection(HostCollection.Name)]
public class LinkLifeTests(RunningHost host)
{
    private const string NewPassword = "nine loud rivers sleep";

    [Fact]
    public async Task EmailChange_AskedBeforeTheOwnerResetThePassword_IsNoLongerGood()
    {
        var account = await People.AddAsync(host, ["Teacher"], null);
        var address = $"thief-{account.UserName}@example.org";
        using var thief = await People.SignInAsync(host, account);
        await thief.SendAsync("/en/account/email", ("Email", address), ("Password", People.Password));
        var confirm = MailFolder.Link(await MailFolder.ReadAsync(host, address), "/confirm-email/");

        using var owner = new Visitor(host);
        await owner.SendAsync("/en/account/forgot", ("Email", account.Email!));
        var reset = MailFolder.Link(await MailFolder.ReadAsync(host, account.Email!, "Choose a new password"), "/reset/");
        (await owner.SendAsync(reset, ("Password", NewPassword), ("Repeat", NewPassword))).Page.Should().Contain("Your password is changed");

        (await owner.GetAsync(confirm)).Status.Should().Be(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Reset_AskedBeforeTheOwnerChangedThePassword_IsNoLongerGood()
    {
        var account = await People.AddAsync(host, ["Teacher"], null);
        using var anybody = new Visitor(host);
        await anybody.SendAsync("/en/account/forgot", ("Email", account.Email!));
        var reset = MailFolder.Link(await MailFolder.ReadAsync(host, account.Email!), "/reset/");
        (await anybody.GetAsync(reset)).Status.Should().Be(HttpStatusCode.OK);

        using var owner = await People.SignInAsync(host, account);
        (await owner.SendAsync("/en/account/password", ("Current", People.Password), ("Password", NewPassword), ("Repeat", NewPassword))).Status.Should().Be(HttpStatusCode.Redirect);

        (await anybody.GetAsync(reset)).Status.Should().Be(HttpStatusCode.Gone);
    }

    [Theory]
    [InlineData("ann.example", true)]
    [InlineData("ann+desk@example.org", true)]
    [InlineData("Ελένη Παράδειγμα", true)]
    [InlineData("Rūta Pavyzdė", true)]
    [InlineData("system", false)]
    [InlineData("Unknown", false)]
    [InlineData("api:hotline", false)]
    [InlineData("super\u200Bvisor", false)]
    [InlineData("analyst\u202E", false)]
    [InlineData("\u0455upervisor", false)]
    [InlineData("Ανn", false)]
    [InlineData("x;=1", false)]
    [InlineData(" ann", false)]
    public void UserName_ThatCouldPassForAnothers_IsNotGood(string name, bool expected) => UserNameText.IsGood(name).Should().Be(expected);
}
