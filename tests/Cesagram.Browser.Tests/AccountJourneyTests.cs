using Cesagram.Tests.Accounts;
using Cesagram.Tests.Hosting;
using Cesagram.Web.Hosting;
using Microsoft.Playwright;
using MimeKit;

namespace Cesagram.Browser.Tests;

/// <summary>From the link that a new platform prints to an analyst's first report and the audit trail of it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccountJourneyTests(Browser browser) : IDisposable
{
    private const string Analyst = "ben@example.org";
    private readonly string data = TestFolder.Make();

    public void Dispose() => TestFolder.Delete(data);

    [Fact]
    public async Task FirstStart_ToTheReportOfAnInvitedAnalyst()
    {
        await using var host = await CesagramHost.BuildAsync(RunningHost.Settings(data) with { NoDemo = true }, CancellationToken.None);
        await host.StartAsync(CancellationToken.None);
        var site = host.Addresses.First();
        var complaints = new List<string>();
        var administrator = await browser.OpenAsync(complaints: complaints);
        await administrator.GotoAsync(site + await host.FirstLinkAsync(CancellationToken.None));
        await administrator.GetByLabel("Name", new() { Exact = true }).FillAsync("Ann Example");
        await administrator.GetByLabel("E-mail address").FillAsync("ann@example.org");
        await ChooseAsync(administrator, "Make the account");
        await SetUpAsync(administrator, "/administration/people$");

        await administrator.GotoAsync(site + "/en/administration/units");
        await administrator.GetByLabel("Name of the new unit").FillAsync("Harbour unit");
        await administrator.GetByRole(AriaRole.Button, new() { Name = "Make the unit" }).ClickAsync();
        await Assertions.Expect(administrator.GetByText("The unit is made.")).ToBeVisibleAsync();
        await administrator.GotoAsync(site + "/en/administration/invitations");
        await administrator.GetByLabel("Name", new() { Exact = true }).FillAsync("Ben Example");
        await administrator.GetByLabel("E-mail address").FillAsync(Analyst);
        await administrator.GetByLabel("Unit", new() { Exact = true }).SelectOptionAsync("Harbour unit");
        await administrator.GetByLabel("Analyst").CheckAsync();
        await administrator.GetByLabel("Supervisor").CheckAsync();
        await administrator.GetByRole(AriaRole.Button, new() { Name = "Send the invitation" }).ClickAsync();
        await Assertions.Expect(administrator.GetByText("The invitation is on its way.")).ToBeVisibleAsync();

        var analyst = await browser.OpenAsync(complaints: complaints);
        await analyst.GotoAsync(site + await InvitationAsync());
        await Assertions.Expect(analyst.GetByText("Harbour unit")).ToBeVisibleAsync();
        await ChooseAsync(analyst, "Accept the invitation");
        await SetUpAsync(analyst, "/analysis$");
        await analyst.GetByRole(AriaRole.Link, new() { Name = "New submission" }).First.ClickAsync();
        // Before its script is there the form goes the way without scripts.
        await analyst.ArriveAsync("/analysis/submit$");
        await analyst.GetByLabel("Choose files").SetInputFilesAsync(Sample());
        await analyst.GetByLabel("Legal basis").SelectOptionAsync("vital-interests");
        await analyst.GetByLabel("Purpose").SelectOptionAsync("suspected-grooming");
        await analyst.GetByRole(AriaRole.Button, new() { Name = "Hand in" }).ClickAsync();
        await analyst.GetByRole(AriaRole.Link, new() { Name = "Open" }).First.ClickAsync();
        await analyst.ArriveAsync("/analysis/transcripts/[^/]+/1$");
        await Assertions.Expect(analyst.Locator(".verdict")).ToBeVisibleAsync();

        await analyst.Locator("header details.person summary").ClickAsync();
        await analyst.GetByRole(AriaRole.Link, new() { Name = "Audit trail" }).ClickAsync();
        await analyst.ArriveAsync("/administration/audit$");
        foreach (var happened in (string[])["Invitation accepted", "Second factor set up", "Transcript handed in", "Page of a report read"])
        {
            await Assertions.Expect(analyst.GetByRole(AriaRole.Table).GetByText(happened).First).ToBeVisibleAsync();
        }

        await analyst.GetByLabel("Kind").SelectOptionAsync(new SelectOptionValue { Label = "Collection" });
        await analyst.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Assertions.Expect(analyst.GetByRole(AriaRole.Table).GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
        complaints.Should().BeEmpty();
        await analyst.Context.CloseAsync();
        await administrator.Context.CloseAsync();
    }

    private static async Task ChooseAsync(IPage page, string submit)
    {
        await page.GetByLabel("New password").FillAsync(People.Password);
        await Assertions.Expect(page.GetByText("Strong", new() { Exact = true })).ToBeVisibleAsync();
        await page.GetByLabel("Repeat the password").FillAsync(People.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = submit }).ClickAsync();
        await page.ArriveAsync("/account/set-up-second-factor$");
    }

    private static async Task SetUpAsync(IPage page, string arrivesAt)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { Name = "QR code with the key for your authenticator app" })).ToBeVisibleAsync();
        var key = await page.GetByTestId("totp-key").InnerTextAsync();
        await page.GetByLabel("Code", new() { Exact = true }).FillAsync(People.Code(key));
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm" }).ClickAsync();
        (await page.GetByTestId("recovery-codes").Locator("code").CountAsync()).Should().Be(10);
        await page.GetByRole(AriaRole.Button, new() { Name = "I have kept them" }).ClickAsync();
        await page.ArriveAsync(arrivesAt);
    }

    private async Task<string> InvitationAsync()
    {
        var folder = Path.Combine(data, "mail");
        string[] files = [];
        await Waiting.UntilAsync(() => Task.FromResult((files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.eml") : []).Length > 0));
        using var mail = await MimeMessage.LoadAsync(files.Single());
        mail.To.Mailboxes.Single().Address.Should().Be(Analyst);
        return MailFolder.Link(mail, "/invitation/");
    }

    private static FilePayload Sample() => new()
    {
        Name = "whatsapp-android-en.txt",
        MimeType = "text/plain",
        Buffer = File.ReadAllBytes(Path.Combine(Root(), "docs/samples/whatsapp-android-en.txt")),
    };

    private static string Root([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));
}
