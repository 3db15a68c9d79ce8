using System.Net;
using Cesagram.Accounts;
using Cesagram.Accounts.Data;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.Accounts;

/// <summary>What becomes of recovery codes and of the key when a phone or a page is left.</summary>
[Collection(HostCollection.Name)]
public class NewPhoneTests(RunningHost host)
{
    private const string SetUp = "/en/account/set-up-second-factor";
    private const string NewPhone = "/en/account/new-phone";

    [Fact]
    public async Task RecoveryCodes_InAnotherLanguageOrReloaded_AreTheSameUntilTheyAreKept()
    {
        var (visitor, _, codes) = await WithFactorAsync();
        using (visitor)
        {
            codes.Should().HaveCount(10);
            (await visitor.GetAsync("/fr/account/recovery-codes")).Page.Should().ContainAll(codes);
            (await visitor.GetAsync("/en/account")).Page.Should().Contain("not marked as kept");
            (await visitor.SendAsync("/en/account/recovery-codes")).Page.Should().Be("/en/analysis", "that is where the person wanted to go");
            (await visitor.GetAsync("/en/account/recovery-codes")).Status.Should().Be(HttpStatusCode.Redirect);
            (await visitor.GetAsync("/en/account")).Page.Should().NotContain("not marked as kept");
        }
    }

    [Fact]
    public async Task Move_ToAnotherPhone_LeavesTheOldKeyGoodUntilTheNewOneIsConfirmed()
    {
        var (visitor, oldKey, codes) = await WithFactorAsync();
        using (visitor)
        {
            (await visitor.SendAsync(NewPhone, ("Password", "not the password"), ("Code", codes[0]))).Page.Should().Contain("not your password");
            (await visitor.SendAsync(NewPhone, ("Password", People.Password), ("Code", "000000"))).Page.Should().Contain("Code-problem");
            (await visitor.SendAsync(NewPhone, ("Password", People.Password), ("Code", codes[0]))).Status.Should().Be(HttpStatusCode.Redirect);
            var newKey = People.KeyOn((await visitor.GetAsync(NewPhone)).Page);
            newKey.Should().NotBe(oldKey);
            People.KeyOn((await visitor.GetAsync("/lt/account/new-phone")).Page).Should().Be(newKey);
            (await visitor.SendAsync(NewPhone, NewPhone + "?handler=Confirm", [("Code", People.Code(oldKey, 1))])).Page.Should().Contain("not right");

            (await visitor.SendAsync(NewPhone, NewPhone + "?handler=Confirm", [("Code", People.Code(newKey))])).Page.Should().Be("/en/account");
            (await visitor.GetAsync("/en/account")).Page.Should().Contain("on the new phone").And.Contain("Recovery codes left: 9");
            (await SignInAsync(oldKey)).Should().Contain("not right");
            (await SignInAsync(newKey)).Should().Be("/en/analysis");
        }
    }

    [Fact]
    public async Task Key_CanBeOpenedOnThePhoneItself()
    {
        var account = await People.AddAsync(host, ["Analyst"], AccountsModule.DemoUnit, demo: false);
        using var visitor = await People.SignInAsync(host, account);
        var (_, page) = await visitor.GetAsync(SetUp);
        var key = People.KeyOn(page).Replace(" ", "", StringComparison.Ordinal);
        page.Should().Contain($"href=\"otpauth://totp/Cesagram:{account.UserName}?secret={key}&");
    }

    [Fact]
    public async Task RecoveryCode_ThatIsWrong_IsSaidBesideItsOpenField()
    {
        var (visitor, _, _) = await WithFactorAsync();
        using (visitor)
        {
            using var again = new Visitor(host);
            await again.SendAsync("/en/account/sign-in", ("Name", LastName), ("Password", People.Password));
            var (_, page) = await again.SendAsync("/en/account/second-factor", "/en/account/second-factor?handler=Recovery", [("Recovery", "wrong")]);
            page.Should().Contain("<details open=\"open\">").And.Contain("id=\"Recovery-problem\"").And.NotContain("id=\"Code-problem\"");
        }
    }

    private string LastName { get; set; } = "";

    private async Task<string> SignInAsync(string key)
    {
        using var visitor = new Visitor(host);
        await visitor.SendAsync("/en/account/sign-in", ("Name", LastName), ("Password", People.Password));
        return (await visitor.SendAsync("/en/account/second-factor", ("Code", People.Code(key, 1)))).Page;
    }

    private async Task<(Visitor Visitor, string Key, List<string> Codes)> WithFactorAsync()
    {
        var account = await People.AddAsync(host, ["Analyst"], AccountsModule.DemoUnit, demo: false);
        LastName = account.UserName!;
        var visitor = await People.SignInAsync(host, account);
        var key = People.KeyOn((await visitor.GetAsync(SetUp)).Page);
        await visitor.SendAsync(SetUp, ("Code", People.Code(key, -1)));
        var (_, page) = await visitor.GetAsync("/en/account/recovery-codes");
        return (visitor, key, [.. People.Between(page, "data-testid=\"recovery-codes\">", "</ol>").Split("<code>").Skip(1).Select(part => part[..part.IndexOf('<', StringComparison.Ordinal)])]);
    }
}
