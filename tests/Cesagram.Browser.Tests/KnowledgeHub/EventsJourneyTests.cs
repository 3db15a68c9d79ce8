using System.Text.RegularExpressions;
using Cesagram.KnowledgeHub.Data;
using Cesagram.Tests.Hosting;
using Cesagram.Tests.KnowledgeHub;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Cesagram.Browser.Tests.KnowledgeHub;

/// <summary>People who come to an event, and people who read the newsletter.</summary>
[Collection(BrowserCollection.Name)]
public class EventsJourneyTests(Browser browser)
{
    private static string Address() => $"journey-{Guid.NewGuid():N}@example.org";

    [Fact]
    public async Task Register_InGreekOnAPhone_ThenWaitingList_ThenOneCancelsAndTheNextHasAPlace()
    {
        var complaints = new List<string>();
        var entry = await ExampleEvents.AddAsync(browser.Host, capacity: 1);
        var (first, second) = (Address(), Address());
        var page = await browser.OpenAsync(Screen.Phone, complaints: complaints);

        await RegisterAsync(page, entry, first);
        await RegisterAsync(page, entry, second);
        await page.GotoAsync(MailFolder.Link(await MailFolder.ReadAsync(browser.Host, first, "Έχετε θέση"), "/cancel/"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Ακύρωση της εγγραφής μου" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("ακυρώθηκε");

        var mail = await MailFolder.ReadAsync(browser.Host, second, "Ελευθερώθηκε θέση");
        mail.Attachments.Should().ContainSingle();
        complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Register_WithoutAName_SaysSoBesideTheField_AndIsAccessible()
    {
        var entry = await ExampleEvents.AddAsync(browser.Host, capacity: 1);
        var page = await browser.OpenAsync(dark: true);
        await page.GotoAsync($"/lt/knowledge/events/{entry.Slug}");
        await page.GetByLabel("El. paštas").FillAsync("not an address");
        await page.Locator("#registration button[type=submit]").ClickAsync();
        await page.ArriveAsync("registration");

        await Assertions.Expect(page.GetByLabel("Vardas ir pavardė")).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(page.GetByLabel("El. paštas")).ToHaveValueAsync("not an address");
        (await page.RunAxe()).Violations.Should().BeEmpty();
    }

    [Fact]
    public async Task Subscribe_ThenConfirmByTheMail_ThenUnsubscribe()
    {
        var complaints = new List<string>();
        var address = Address();
        var page = await browser.OpenAsync(complaints: complaints);
        await page.GotoAsync("/lt/knowledge/newsletter");
        (await page.RunAxe()).Violations.Should().BeEmpty();
        await page.GetByLabel("El. paštas").FillAsync(address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Prenumeruoti" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("išsiuntėme laišką");

        await page.GotoAsync(MailFolder.Link(await MailFolder.ReadAsync(browser.Host, address), "/confirm/"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Taip, noriu gauti" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Prenumerata patvirtinta");

        var link = MailFolder.Link(await MailFolder.ReadAsync(browser.Host, address, "Naujienlaiškio prenumerata patvirtinta"), "/unsubscribe/");
        await page.GotoAsync(link);
        await page.GetByRole(AriaRole.Button, new() { Name = "Atsisakyti" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("adresas ištrintas");
        await page.GotoAsync(link);
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Tai jau atlikta");
        complaints.Should().BeEmpty();
    }

    private static async Task RegisterAsync(IPage page, Entry entry, string address)
    {
        await page.GotoAsync($"/el/knowledge/events/{entry.Slug}");
        await page.GetByLabel("Ονοματεπώνυμο").FillAsync("Παράδειγμα Προσώπου");
        await page.GetByLabel("E-mail").FillAsync(address);
        await page.GetByLabel(new Regex("^Συμφωνώ")).CheckAsync();
        await page.Locator("#registration button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("#registration [role=status]")).ToContainTextAsync("Ευχαριστούμε");
    }
}
