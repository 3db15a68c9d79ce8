using System.Net;
using Cesagram.Accounts;
using Cesagram.Accounts.Data;
using Cesagram.Tests.ChatAnalysis;
using Cesagram.Tests.Hosting;
using Microsoft.AspNetCore.Identity;

namespace Cesagram.Tests.Accounts;

[Collection(HostCollection.Name)]
public class AuditPageTests(RunningHost host)
{
    private const string Audit = "/en/administration/audit";

    [Fact]
    public async Task Who_ByPartOfNameOrUserNameInAnyCase_FindsTheRows()
    {
        var (account, name) = await NamedAsync();
        using (await People.SignInAsync(host, account))
        {
            using var supervisor = new Visitor(await host.SignedInAsync("supervisor"));
            foreach (var typed in new[] { name[..9].ToUpperInvariant(), account.UserName![3..20].ToUpperInvariant(), account.UserName })
            {
                (await supervisor.GetAsync($"{Audit}?person={typed}")).Page.Should().Contain(account.UserName).And.Contain(name, "who acted is shown by both names");
            }

            (await supervisor.GetAsync($"{Audit}?person=api:te")).Page.Should().NotContain(account.UserName);
            (await supervisor.GetAsync($"{Audit}?person=%25")).Page.Should().Contain("No row matches", "a percent sign is a percent sign");
        }
    }

    [Fact]
    public async Task Subject_ByNameOrBareId_FindsTheRowsAndIsNamed()
    {
        var (account, name) = await NamedAsync();
        using (await People.SignInAsync(host, account))
        {
            using var administrator = new Visitor(await host.SignedInAsync("administrator"));
            foreach (var typed in new[] { name, $"{account.Id}", $"{account.Id}".ToUpperInvariant(), $"account:{account.Id}" })
            {
                var (_, page) = await administrator.GetAsync($"{Audit}?subject={typed}");
                page.Should().Contain($"href=\"/en/administration/person/{account.Id}\"").And.Contain($"{name} ({account.UserName})");
            }
        }
    }

    [Fact]
    public async Task Subject_OfATranscript_IsALinkForWhoMayOpenItAndNoneForOthers()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, System.Text.Encoding.UTF8.GetBytes(Submitting.Chat()))).Id();
        using var supervisor = new Visitor(await host.SignedInAsync("supervisor"));
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        (await supervisor.GetAsync($"{Audit}?subject={id}")).Page.Should().Contain($"href=\"/en/analysis/transcripts/{id}\"");
        (await administrator.GetAsync($"{Audit}?subject={id}")).Page.Should().Contain($"{id}").And.NotContain($"href=\"/en/analysis/transcripts/{id}\"");
    }

    [Fact]
    public async Task Details_OfChangedRights_AreWordsInTheReadersLanguage()
    {
        var (account, _) = await NamedAsync();
        using var administrator = new Visitor(await host.SignedInAsync("platform"));
        var person = $"/en/administration/person/{account.Id}";
        await administrator.SendAsync(person, person + "?handler=Rights", [("Reason", "a test"), ("Roles", "Analyst"), ("Unit", $"{RunningHost.OtherUnit}")]);
        using var supervisor = new Visitor(await host.SignedInAsync("supervisor"));
        var (_, page) = await supervisor.GetAsync($"/lt/administration/audit?subject={account.Id}");
        page.Should().Contain("Analitikas").And.Contain("Unit of other").And.NotContain($"{RunningHost.OtherUnit}").And.NotContain("Analyst");
    }

    [Fact]
    public async Task Names_OfAnotherUnitsPeople_AreNotTold()
    {
        var (account, name) = await NamedAsync(RunningHost.OtherUnit);
        using var supervisor = new Visitor(await host.SignedInAsync("supervisor"));
        (await supervisor.GetAsync($"{Audit}?person={name}")).Page.Should().Contain("No row matches").And.NotContain(account.UserName!);
    }

    [Fact]
    public async Task Search_WithoutResult_SaysWhatWasSearchedAndOffersToClear()
    {
        using var supervisor = new Visitor(await host.SignedInAsync("supervisor"));
        var (_, page) = await supervisor.GetAsync($"{Audit}?kind=erasure&person=nobody-at-all");
        page.Should().Contain("No row matches this search: Kind: Erasure; Who: nobody-at-all.");
        People.Between(page, "class=\"empty\"", "</div>").Should().Contain("href=\"/en/administration/audit\"");
        (await supervisor.GetAsync($"{Audit}?from=2026-02-02&to=2026-02-01")).Page.Should().Contain("comes before the first").And.Contain("<title>Error: ");
    }

    [Fact]
    public async Task Export_OfAChoice_SaysInTheTrailWhatWasChosenAndNamesTheFileByDay()
    {
        using var client = await host.SignedInAsync("supervisor");
        var typed = $"nobody-{Guid.NewGuid():N}";
        using var answer = await client.GetAsync(new Uri($"{Audit}?handler=Csv&kind=erasure&person={typed}", UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.FileName.Should().MatchRegex("^audit-\\d{4}-\\d\\d-\\d\\d\\.csv$");
        using var supervisor = new Visitor(client);
        (await supervisor.GetAsync($"{Audit}?kind=disclosure")).Page.Should().Contain($"person searched: <bdi>{typed}</bdi>").And.Contain("kind: <bdi>Erasure</bdi>");
    }

    [Fact]
    public async Task Page_Printed_SaysWhoseTrailAndWhatWasChosen()
    {
        using var supervisor = new Visitor(await host.SignedInAsync("supervisor"));
        var (_, page) = await supervisor.GetAsync($"{Audit}?kind=sign-in");
        People.Between(page, "class=\"print-only", "</dl>").Should().Contain("Demo unit").And.Contain("Kind: Sign-in").And.Contain("supervisor");
        page.Should().Contain("panel fill stack no-print");
    }

    private async Task<(Account Account, string Name)> NamedAsync(Guid? unit = null)
    {
        var account = await People.AddAsync(host, ["Teacher"], unit ?? AccountsModule.DemoUnit);
        var name = $"Zoë-{Guid.NewGuid():N} Example";
        await host.WithAsync<UserManager<Account>>(async accounts =>
        {
            var found = (await accounts.FindByIdAsync($"{account.Id}"))!;
            found.DisplayName = name;
            await accounts.UpdateAsync(found);
        });
        return (account, name);
    }
}
