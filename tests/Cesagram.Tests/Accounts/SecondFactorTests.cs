using System.Net;
using Cesagram.Accounts;
using Cesagram.Accounts.Data;
using Cesagram.Accounts.TwoFactor;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.Accounts;

[Collection(HostCollection.Name)]
public class SecondFactorTests(RunningHost host)
{
    /// <summary>RFC 6238 appendix B for SHA-1, the last six of eight digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void Code_OfTheStandardsKey_IsTheStandards(long seconds, string code) =>
        Totp.CodeOf("12345678901234567890"u8, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))).Should().Be(code);

    [Theory]
    [InlineData("Administrator")]
    [InlineData("Analyst")]
    [InlineData("Supervisor")]
    public async Task SignIn_WithoutAFactorWhereTheRoleDemandsIt_LeadsToSetUpAndGivesNoSession(string role)
    {
        using var visitor = new Visitor(host);
        var account = await People.AddAsync(host, [role], AccountsModule.DemoUnit, demo: false);
        var (_, to) = await visitor.SendAsync("/en/account/sign-in", ("Name", account.UserName!), ("Password", People.Password));
        to.Should().Be("/en/account/set-up-second-factor");
        (await visitor.GetAsync("/en/analysis")).Status.Should().Be(HttpStatusCode.Redirect);
        (await visitor.GetAsync("/en/account")).Status.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task SetUp_ThenSignIn_TakesEachCodeOnceAndAClockThatIsAStepOff()
    {
        var account = await People.AddAsync(host, ["Analyst"], AccountsModule.DemoUnit, demo: false);
        var step = Totp.StepAt(DateTimeOffset.UtcNow);
        var (key, _) = await SetUpAsync(account, -1);

        using var again = await WaitingAsync(account);
        (await TryAsync(again, People.CodeAt(key, step - 1))).Page.Should().Contain("used already", "the step of the set-up is spent");
        (await TryAsync(again, People.CodeAt(key, step + 1))).Page.Should().Be("/en/analysis");
        (await again.GetAsync("/en/analysis")).Status.Should().Be(HttpStatusCode.OK);

        using var late = await WaitingAsync(account);
        (await TryAsync(late, People.CodeAt(key, step + 1))).Page.Should().Contain("used already");
        (await TryAsync(late, People.CodeAt(key, step))).Page.Should().Contain("used already", "an earlier step than the last taken");
        (await TryAsync(late, People.CodeAt(key, step - 10))).Page.Should().Contain("clock is wrong by about 5 minutes");
        (await TryAsync(late, People.CodeAt(key, step + 10))).Page.Should().NotContain("clock is wrong", "that would tell which code is right later");
        (await TryAsync(late, "000 00")).Page.Should().Contain("not right");
        (await late.GetAsync("/en/analysis")).Status.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Code_SentTwiceAtOnce_GetsOneIn()
    {
        var account = await People.AddAsync(host, ["Analyst"], AccountsModule.DemoUnit, demo: false);
        var (key, _) = await SetUpAsync(account, -1);
        using var one = await WaitingAsync(account);
        using var two = await WaitingAsync(account);
        var code = People.Code(key, 1);
        var answers = await Task.WhenAll(TryAsync(one, code), TryAsync(two, code));
        answers.Count(answer => answer.Page == "/en/analysis").Should().Be(1);
    }

    [Fact]
    public async Task RecoveryCode_LetsInOnce()
    {
        var account = await People.AddAsync(host, ["Analyst"], AccountsModule.DemoUnit, demo: false);
        var (_, codes) = await SetUpAsync(account, 0);
        codes.Should().HaveCount(RecoveryCodeText.Count);
        using var first = await WaitingAsync(account);
        (await RecoverAsync(first, codes[3].ToUpperInvariant())).Page.Should().Be("/en/analysis");
        using var second = await WaitingAsync(account);
        (await RecoverAsync(second, codes[3])).Page.Should().Contain("used already");
        (await first.GetAsync("/en/account")).Page.Should().Contain("Recovery codes left: 9").And.NotContain(codes[0]);
    }

    [Fact]
    public async Task WrongCodes_TenTimes_LetTheAccountRest()
    {
        var account = await People.AddAsync(host, ["Analyst"], AccountsModule.DemoUnit, demo: false);
        var (key, _) = await SetUpAsync(account, -1);
        for (var i = 0; i < 10; i++)
        {
            // The right password in between must not start the count anew.
            using var visitor = await WaitingAsync(account);
            await TryAsync(visitor, "12345");
        }

        using var barred = new Visitor(host);
        var (status, page) = await barred.SendAsync("/en/account/sign-in", ("Name", account.UserName!), ("Password", People.Password));
        (status, page.Contains("do not belong together", StringComparison.Ordinal)).Should().Be((HttpStatusCode.OK, true));
        key.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Reset_ByAnAdministrator_LeadsToANewSetUp()
    {
        var account = await People.AddAsync(host, ["Analyst"], AccountsModule.DemoUnit, demo: false);
        await SetUpAsync(account, 0);
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        await administrator.SendAsync($"/en/administration/person/{account.Id}", $"/en/administration/person/{account.Id}?handler=Factor", [("Reason", "phone lost")]);
        using var visitor = new Visitor(host);
        (await visitor.SendAsync("/en/account/sign-in", ("Name", account.UserName!), ("Password", People.Password))).Page.Should().Be("/en/account/set-up-second-factor");
        (await AuditRows.NamesAsync(host, AccountsModule.DemoUnit, $"account:{account.Id}")).Should().Contain(["second-factor-set-up", "second-factor-reset"]);
    }

    private async Task<(string Key, List<string> Codes)> SetUpAsync(Account account, int steps)
    {
        using var visitor = new Visitor(host);
        await visitor.SendAsync("/en/account/sign-in", ("Name", account.UserName!), ("Password", People.Password));
        var key = People.KeyOn((await visitor.GetAsync("/en/account/set-up-second-factor")).Page);
        (await visitor.SendAsync("/en/account/set-up-second-factor", ("Code", People.Code(key, steps)))).Page.Should().Be("/en/account/recovery-codes");
        var (_, page) = await visitor.GetAsync("/en/account/recovery-codes");
        var codes = People.Between(page, "data-testid=\"recovery-codes\">", "</ol>").Split("<code>").Skip(1).Select(part => part[..part.IndexOf('<', StringComparison.Ordinal)]).ToList();
        (await visitor.GetAsync("/en/analysis")).Status.Should().Be(HttpStatusCode.OK);
        return (key, codes);
    }

    private async Task<Visitor> WaitingAsync(Account account)
    {
        var visitor = new Visitor(host);
        (await visitor.SendAsync("/en/account/sign-in", ("Name", account.UserName!), ("Password", People.Password))).Page.Should().Be("/en/account/second-factor");
        return visitor;
    }

    private static Task<(HttpStatusCode Status, string Page)> TryAsync(Visitor visitor, string code) => visitor.SendAsync("/en/account/second-factor", ("Code", code));

    private static Task<(HttpStatusCode Status, string Page)> RecoverAsync(Visitor visitor, string code) =>
        visitor.SendAsync("/en/account/second-factor", "/en/account/second-factor?handler=Recovery", [("Recovery", code)]);
}
