using System.Text;
using Microsoft.Playwright;

namespace Cesagram.Browser.Tests;

/// <summary>What an analyst does all day, with the hands of an analyst.</summary>
[Collection(BrowserCollection.Name)]
public class ReportJourneyTests(Browser browser)
{
    [Fact]
    public async Task Submit_SeveralFiles_LeadsToTheirReports()
    {
        var complaints = new List<string>();
        var page = await browser.SignInAsync("analyst", complaints: complaints);
        await page.GetByRole(AriaRole.Link, new() { Name = "New submission" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Hand in" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Choose at least one file.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Choose a legal basis.")).ToBeVisibleAsync();

        await page.GetByLabel("Choose files").SetInputFilesAsync([Chat("one.txt"), Chat("two.txt")]);
        await page.GetByLabel("Legal basis").SelectOptionAsync("vital-interests");
        await page.GetByLabel("Purpose").SelectOptionAsync("suspected-grooming");
        await page.GetByLabel("Keep for (days)").FillAsync("500");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hand in" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Keep between 1 and 90 days.")).ToBeVisibleAsync();
        (await page.GetByLabel("Purpose").InputValueAsync()).Should().Be("suspected-grooming");

        await page.GetByLabel("Keep for (days)").FillAsync("20");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hand in" }).ClickAsync();
        await Assertions.Expect(page.GetByText("two.txt was handed in")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Open" }).First.ClickAsync();
        // The page updates itself: no reload by hand.
        await page.ArriveAsync("/analysis/transcripts/[^/]+/1$");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Submit_TheSameFileTwice_OffersTheFirstAndOnceMore()
    {
        var page = await browser.SignInAsync("analyst");
        var file = Chat("twice.txt");
        for (var time = 0; time < 2; time++)
        {
            await page.GotoAsync("/en/analysis/submit");
            await page.GetByLabel("Choose files").SetInputFilesAsync([file]);
            await page.GetByLabel("Legal basis").SelectOptionAsync("vital-interests");
            await page.GetByLabel("Purpose").SelectOptionAsync("triage");
            await page.GetByRole(AriaRole.Button, new() { Name = "Hand in", Exact = true }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Open" })).ToBeVisibleAsync();
        }

        await Assertions.Expect(page.GetByText("Your unit handed in this very file before.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Hand in once more" }).ClickAsync();
        await Assertions.Expect(page.GetByText("twice.txt was handed in")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Report_ByKeys_WalksMarkedMessagesAndShowsTextOnDemand()
    {
        var page = await browser.SignInAsync("analyst");
        await page.GetByRole(AriaRole.Link, new() { Name = "whatsapp-ios-fr.txt" }).First.ClickAsync();
        await page.ArriveAsync("/1$");
        var first = page.Locator(".message.marked").First;
        var text = first.Locator(".text");
        (await text.EvaluateAsync<string>("element => getComputedStyle(element).filter")).Should().Contain("blur");
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(first).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(page.Locator(".message.marked").Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("p");
        await Assertions.Expect(first).ToBeFocusedAsync();
        await first.GetByRole(AriaRole.Button, new() { Name = "Show text" }).ClickAsync();
        (await text.EvaluateAsync<string>("element => getComputedStyle(element).filter")).Should().Be("none");
        await page.Keyboard.PressAsync("r");
        await Assertions.Expect(page.Locator(".messages")).Not.ToHaveClassAsync(new System.Text.RegularExpressions.Regex("veiled"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Report_WithoutScript_CanStillBeReadAndRevealed()
    {
        var page = await browser.SignInAsync("analyst");
        await page.RouteAsync("**/*.js", route => route.AbortAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "whatsapp-ios-fr.txt" }).First.ClickAsync();
        await page.ArriveAsync("/1$");
        await page.GetByRole(AriaRole.Link, new() { Name = "Show all text" }).ClickAsync();
        (await page.Locator(".message .text").First.EvaluateAsync<string>("element => getComputedStyle(element).filter")).Should().Be("none");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Report_Printed_HasVerdictAndMarkedMessagesOnly()
    {
        var page = await browser.SignInAsync("analyst");
        await page.GetByRole(AriaRole.Link, new() { Name = "whatsapp-ios-fr.txt" }).First.ClickAsync();
        await page.ArriveAsync("/1$");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator(".verdict")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".site-header .sections")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".message:not(.marked)").First).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".message.marked").First).ToBeVisibleAsync();
        (await page.PdfAsync(new() { PreferCSSPageSize = true })).Length.Should().BeGreaterThan(10_000);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Grounds_AddedByAdministrator_CanBeChosenAndRetired()
    {
        var page = await browser.SignInAsync("platform", arrivesAt: "/administration/people$");
        var analyst = await browser.SignInAsync("analyst");
        await page.GotoAsync("/en/analysis/grounds");
        await page.GetByText("Add a purpose").ClickAsync();
        var section = page.Locator("section", new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "Purpose" }) });
        await section.GetByLabel("Code in the API").FillAsync("Not A Code");
        await section.GetByLabel("Wording").FillAsync("Court order");
        await section.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        (await section.GetByLabel("Wording").InputValueAsync()).Should().Be("Court order");
        await section.GetByLabel("Code in the API").FillAsync("court-order");
        await section.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await analyst.GotoAsync("/lt/analysis/submit");
        (await analyst.Locator("#purpose option[value=court-order]").CountAsync()).Should().Be(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Retire court-order" }).ClickAsync();
        await analyst.GotoAsync("/lt/analysis/submit");
        (await analyst.Locator("#purpose option[value=court-order]").CountAsync()).Should().Be(0);
        await analyst.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    private static FilePayload Chat(string name) => new()
    {
        Name = name,
        MimeType = "text/plain",
        Buffer = Encoding.UTF8.GetBytes($"24/03/2024, 17:02 - Anna: see you {Guid.NewGuid():N}\n24/03/2024, 17:03 - Mira: yes\n"),
    };
}
