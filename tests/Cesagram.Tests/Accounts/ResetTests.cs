using System.Net;
using Cesagram.Accounts.Data;
using Cesagram.Accounts.Passwords;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.Accounts;

[Collection(HostCollection.Name)]
public class ResetTests(RunningHost host)
{
    private const string NewPassword = "nine loud rivers sleep";

    [Fact]
    public async Task Reset_ByTheLink_WorksOnceAndEndsAllSessions()
    {
        var account = await People.AddAsync(host, ["Teacher"], null);
        using var session = await People.SignInAsync(host, account);
        using var visitor = new Visitor(host);
        var (_, known) = await visitor.SendAsync("/en/account/forgot", ("Email", account.Email!.ToUpperInvariant()));
        var (_, unknown) = await visitor.SendAsync("/en/account/forgot", ("Email", $"nobody-{Guid.NewGuid():N}@example.org"));
        unknown.Should().Be(known, "the answer must not tell who has an account");
        var link = MailFolder.Link(await MailFolder.ReadAsync(host, account.Email), "/reset/");
        (await visitor.SendAsync(link, ("Password", NewPassword), ("Repeat", NewPassword))).Page.Should().Contain("Your password is changed");
        (await session.GetAsync("/en/account")).Status.Should().Be(HttpStatusCode.Redirect);
        (await visitor.GetAsync(link)).Status.Should().Be(HttpStatusCode.Gone);
        using var again = await People.SignInAsync(host, account, NewPassword);
        (await again.GetAsync("/en/account")).Status.Should().Be(HttpStatusCode.OK);
        await host.WithAsync<AccountsDbContext>(async db =>
            await Waiting.UntilAsync(async () => !await db.Links.AnyAsync(l => l.Purpose == LinkPurpose.ResetAsked)));
    }

    [Fact]
    public async Task EmailChange_NeedsThePasswordAndTheNewAddress_AndTellsTheOldOne()
    {
        var account = await People.AddAsync(host, ["Teacher"], null);
        var address = $"new-{account.UserName}@example.org";
        using var person = await People.SignInAsync(host, account);
        (await person.SendAsync("/en/account/email", ("Email", address), ("Password", "not the password"))).Page.Should().Contain("not your password");
        (await person.SendAsync("/en/account/email", ("Email", address), ("Password", People.Password))).Status.Should().Be(HttpStatusCode.Redirect);
        (await MailFolder.ReadAsync(host, account.Email!)).TextBody.Should().Contain("another e-mail address");
        var link = MailFolder.Link(await MailFolder.ReadAsync(host, address), "/confirm-email/");
        using var visitor = new Visitor(host);
        await visitor.GetAsync(link);
        (await person.GetAsync("/en/account")).Page.Should().NotContain(address, "opening the link alone changes nothing");
        (await visitor.SendAsync(link)).Page.Should().Contain("has the new address");
        (await person.GetAsync("/en/account")).Page.Should().Contain(address);
    }

    [Theory]
    [InlineData("short one", "Password.TooShort")]
    [InlineData("abababababab", "Password.Repeated")]
    [InlineData("!!!!!!!!!!!!", "Password.Repeated")]
    [InlineData("qwertyuiop12", "Password.Keyboard")]
    [InlineData("12345678901234", "Password.Keyboard")]
    [InlineData("Password2024!", "Password.Common")]
    [InlineData("P4ssw0rd!!123", "Password.Common")]
    [InlineData("Welcome-Welcome1", "Password.Common")]
    [InlineData("annexample2026", "Password.Name")]
    [InlineData("seven quiet lanterns burn", null)]
    [InlineData("épées çà et là", null)]
    [InlineData("gkV7-pQz2-mWx9", null)]
    public void Problem_OfAPassword_IsNamed(string password, string? problem) =>
        PasswordRules.Problem(password, "ann.example@example.org", "Ann Example").Should().Be(problem);

    [Fact]
    public void Problem_OfTheLongest_IsNoneAndOfALongerOneNamed()
    {
        var longest = string.Concat(Enumerable.Range(0, 128).Select(i => (char)('a' + (i * i * 7 % 26))));
        PasswordRules.Problem(longest).Should().BeNull();
        PasswordRules.Problem(longest + "x").Should().Be("Password.TooLong");
    }
}
