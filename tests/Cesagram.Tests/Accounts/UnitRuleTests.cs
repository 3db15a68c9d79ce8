using System.Net;
using Cesagram.Accounts;
using Cesagram.Accounts.Data;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.Accounts;

/// <summary>Analysts and supervisors work in a unit, and nobody is let in who could do nothing.</summary>
[Collection(HostCollection.Name)]
public class UnitRuleTests(RunningHost host)
{
    private const string Invitations = "/en/administration/invitations";

    [Theory]
    [InlineData("Analyst", "none", "works in a unit")]
    [InlineData("Supervisor", "", "works in a unit")]
    [InlineData("Teacher", "", "Choose a unit")]
    public async Task Invite_WithoutAUnitWhereThereMustBeOne_IsRefusedBesideTheField(string role, string unit, string said)
    {
        using var platform = new Visitor(await host.SignedInAsync("platform"));
        var address = $"{Guid.NewGuid():N}@example.org";
        var (status, page) = await platform.SendAsync(Invitations, ("Name", "Ann Example"), ("Email", address), ("Roles", role), ("Unit", unit));
        status.Should().Be(HttpStatusCode.OK);
        People.Between(page, "id=\"Unit-problem\"", "</p>").Should().Contain(said);
        People.Between(page, "<select id=\"Unit\"", ">").Should().Contain("aria-invalid=\"true\"").And.Contain("Unit-problem");
        await host.WithAsync<AccountsDbContext>(async db => (await db.Invitations.AnyAsync(i => i.Email == address)).Should().BeFalse());
    }

    [Fact]
    public async Task Invite_WithoutAUnitWhereNoneIsNeeded_IsSent()
    {
        using var platform = new Visitor(await host.SignedInAsync("platform"));
        (await platform.SendAsync(Invitations, ("Name", "Ann Example"), ("Email", $"{Guid.NewGuid():N}@example.org"), ("Roles", "Administrator"), ("Unit", "none"))).Status.Should().Be(HttpStatusCode.Redirect);
        (await platform.GetAsync(Invitations)).Page.Should().Contain("Platform administrator");
    }

    [Fact]
    public async Task Invite_WithEverythingWrong_SaysAllOfItAtOnce()
    {
        using var platform = new Visitor(await host.SignedInAsync("platform"));
        var (_, page) = await platform.SendAsync(Invitations, ("Name", ""), ("Email", "ann@example"));
        page.Should().Contain("Name-problem").And.Contain("Email-problem").And.Contain("roles-problem").And.Contain("Unit-problem").And.Contain("<title>Error: ");
        page.Split("autofocus").Should().HaveCount(2, "one field has the focus");
        (await platform.GetAsync(Invitations)).Page.Should().NotContain("-problem").And.NotContain("aria-invalid");
    }

    [Fact]
    public async Task Rights_OfAnAnalystWithoutAUnitOrOfNoRole_AreRefused()
    {
        var account = await People.AddAsync(host, ["Teacher"], null);
        var person = $"/en/administration/person/{account.Id}";
        using var platform = new Visitor(await host.SignedInAsync("platform"));
        (await platform.SendAsync(person, person + "?handler=Rights", [("Reason", "a test"), ("Roles", "Analyst"), ("Unit", "none")])).Page.Should().Contain("works in a unit");
        (await platform.SendAsync(person, person + "?handler=Rights", [("Reason", "a test"), ("Unit", "none")])).Page.Should().Contain("at least one role");
        (await platform.SendAsync(person, person + "?handler=Rights", [("Reason", "a test"), ("Roles", "Analyst"), ("Unit", $"{AccountsModule.DemoUnit}")])).Status.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task SignIn_OfAnAnalystWithoutAUnit_LeadsToWhatIsMissing()
    {
        var account = await People.AddAsync(host, ["Analyst"], null);
        using var person = new Visitor(host);
        (await person.SendAsync("/en/account/sign-in", ("Name", account.UserName!), ("Password", People.Password))).Page.Should().Be("/en/account/not-allowed");
        (await person.GetAsync("/en/account/not-allowed")).Page.Should().Contain("no unit yet").And.Contain("href=\"/en/account\"");
    }
}
