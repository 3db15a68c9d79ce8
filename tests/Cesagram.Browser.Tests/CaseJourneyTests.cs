using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace Cesagram.Browser.Tests;

/// <summary>A child is missing: a case is opened, the device's chats go in and are ranked, and a part is handed over.</summary>
[Collection(BrowserCollection.Name)]
public class CaseJourneyTests(Browser browser)
{
    [Theory]
    [InlineData(Screen.Phone, true)]
    public async Task Case_FromOpeningToHandOver_IsWorkedOnWithoutAnythingToFind(Screen screen, bool dark)
    {
        var complaints = new List<string>();
        var page = await browser.SignInAsync("supervisor", screen, dark, complaints);
        await page.GotoAsync("/en/analysis/cases");
        await page.GetByRole(AriaRole.Link, new() { Name = "New case" }).First.ClickAsync();
        await page.ArriveAsync("/cases/new$");
        await AccessibilityTests.CheckAsync(page, "new");
        await page.GetByLabel("Title").FillAsync("Plainly made up");
        await page.GetByLabel("Legal basis").SelectOptionAsync("vital-interests");
        await page.GetByLabel("Purpose").SelectOptionAsync("missing-child");
        await page.GetByLabel("Kept until").FillAsync(DateTime.UtcNow.AddDays(20).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await page.GetByLabel("A child is missing").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the case" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The case is open.")).ToBeVisibleAsync();
        var here = new Uri(page.Url).AbsolutePath;

        await page.GetByRole(AriaRole.Link, new() { Name = "What to read first" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Hand in all chats of the device" }).ClickAsync();
        await page.GetByLabel("Choose files").SetInputFilesAsync([Chat("one.txt", "come alone, tell nobody, pack your bag and leave tonight"), Chat("two.txt", "see you at training")]);
        await page.GetByLabel("Legal basis").SelectOptionAsync("vital-interests");
        await page.GetByLabel("Purpose").SelectOptionAsync("missing-child");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hand in", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("two.txt was handed in")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".status-scored")).ToHaveCountAsync(2);

        await page.GotoAsync($"{here}/triage");
        await Assertions.Expect(page.Locator("table.triage tbody tr")).ToHaveCountAsync(2);
        await AccessibilityTests.CheckAsync(page, "triage");

        await page.GotoAsync($"{here}/person");
        await AccessibilityTests.CheckAsync(page, "person");
        await page.GetByLabel("Category").SelectOptionAsync("witness");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Wanda Example");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The person was saved.")).ToBeVisibleAsync();

        await page.GotoAsync($"{here}/note");
        await AccessibilityTests.CheckAsync(page, "note");
        await page.GetByLabel("Fact").CheckAsync();
        await page.GetByLabel("Text", new() { Exact = true }).FillAsync("Seen at the station.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add the note" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Seen at the station.")).ToBeVisibleAsync();

        await page.GotoAsync($"{here}/find");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("BAG");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).Last.ClickAsync();
        await Assertions.Expect(page.Locator("table.hits mark")).ToHaveTextAsync("bag");
        await AccessibilityTests.CheckAsync(page, "find");

        await page.GotoAsync($"{here}/hand-over");
        await AccessibilityTests.CheckAsync(page, "hand-over");
        await page.GetByLabel("Profession or service").SelectOptionAsync("police");
        await page.GetByLabel("Recipient").FillAsync("An office");
        await page.GetByLabel("Legal basis").SelectOptionAsync("vital-interests");
        await page.GetByLabel("Reason").FillAsync("they search");
        await page.GetByLabel("one.txt").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the hand-over" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The hand-over is on record.")).ToBeVisibleAsync();
        await AccessibilityTests.CheckAsync(page, "overview");
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Download as ZIP" }).ClickAsync());
        file.SuggestedFilename.Should().EndWith(".zip");

        foreach (var path in (string[])["/edit", "/link", "/transcripts"])
        {
            await page.GotoAsync(here + path);
            await AccessibilityTests.CheckAsync(page, path);
        }

        await page.GotoAsync("/en/analysis/cases");
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Find a case" }).FillAsync("wanda");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).Last.ClickAsync();
        await Assertions.Expect(page.GetByText("Cases found:")).ToBeVisibleAsync();
        await AccessibilityTests.CheckAsync(page, "list");
        complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    private static FilePayload Chat(string name, string text) => new()
    {
        Name = name,
        MimeType = "text/plain",
        Buffer = Encoding.UTF8.GetBytes($"24/03/2024, 17:02 - Anna: {text} {Guid.NewGuid():N}\n24/03/2024, 17:03 - Mira: yes\n"),
    };
}
