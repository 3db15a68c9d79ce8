using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Cesagram.Browser.Tests.KnowledgeHub;

[Collection(BrowserCollection.Name)]
public class DeskJourneyTests(Browser browser)
{
    [Fact]
    public async Task Editor_PublishesANewsItemInTwoLanguages()
    {
        var complaints = new List<string>();
        var page = await EditorAsync("editor", complaints);
        await MakeAsync(page, "Example of a first news item");
        await page.Locator("#Summary").FillAsync("Example summary.");
        await page.Locator("#Body").FillAsync("Some words");
        await page.Locator("#Body").SelectTextAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Bold (Ctrl+B)" }).ClickAsync();
        await Expect(page.Locator("[data-preview] strong")).ToHaveTextAsync("Some words");
        await page.Locator("[name='Form.SourceTitles']").First.FillAsync("Example source");
        await page.Locator("[name='Form.SourceUrls']").First.FillAsync("https://example.org/news");
        await Expect(page.Locator("[data-unsaved-mark]")).ToHaveTextAsync("Not saved yet");
        await page.Keyboard.PressAsync("Control+s");
        await Expect(page.GetByText("Saved.", new() { Exact = true })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Languages of the text" }).GetByRole(AriaRole.Link, new() { NameRegex = new("^Greek") }).ClickAsync();
        await page.ArriveAsync("text=el");
        await Expect(page.Locator("[data-original=Body]")).ToHaveTextAsync("**Some words**");
        await page.Locator("#Title").FillAsync("Παράδειγμα είδησης");
        await page.Locator("#Summary").FillAsync("Παράδειγμα περίληψης.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send for review" }).ClickAsync();
        await Expect(page.GetByText("It waits for review.")).ToBeVisibleAsync();
        await AccessibilityTests.CheckAsync(page, "edit page, translation");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish now" }).ClickAsync();
        await Expect(page.GetByText("Published: visitors see it.")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "History" }).ClickAsync();
        await page.ArriveAsync("/history/");
        await Expect(page.GetByText("In review → Published")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        await page.ArriveAsync("from=");
        await AccessibilityTests.CheckAsync(page, "history");
        complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task TwoEditors_WhoChangedTheSame_ChooseWhatStays()
    {
        var first = await EditorAsync("editor");
        await MakeAsync(first, "Example of two editors");
        var address = first.Url;
        var second = await EditorAsync("platform");
        await second.GotoAsync(address);
        await second.Locator("#Summary").FillAsync("Summary by the second.");
        await second.Keyboard.PressAsync("Control+s");
        await Expect(second.GetByText("Saved.", new() { Exact = true })).ToBeVisibleAsync();

        await first.Locator("#Summary").FillAsync("Summary by the first.");
        await first.Locator("#Body").FillAsync("Body by the first.");
        await first.Keyboard.PressAsync("Control+s");
        await Expect(first.GetByRole(AriaRole.Heading, new() { Name = "Two editors changed the same" })).ToBeFocusedAsync();
        await Expect(first.Locator("#Summary")).ToHaveValueAsync("Summary by the first.");
        await AccessibilityTests.CheckAsync(first, "two editors");
        await first.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("^take theirs") }).CheckAsync();
        await first.GetByRole(AriaRole.Button, new() { Name = "Save as chosen" }).ClickAsync();
        await Expect(first.GetByText("Saved.", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(first.Locator("#Summary")).ToHaveValueAsync("Summary by the second.");
        await Expect(first.Locator("#Body")).ToHaveValueAsync("Body by the first.");
        await first.Context.CloseAsync();
        await second.Context.CloseAsync();
    }

    [Fact]
    public async Task Editor_WhoseSessionEnded_FindsWhatWasTyped()
    {
        var page = await EditorAsync("editor");
        await MakeAsync(page, "Example of a lost session");
        var address = page.Url;
        await page.Locator("#Body").FillAsync("Typed and not saved.");
        await Expect(page.Locator("[data-unsaved-mark]")).ToHaveTextAsync("Not saved yet");
        await page.Context.ClearCookiesAsync();
        await page.Keyboard.PressAsync("Control+s");
        await page.ArriveAsync("/account/sign-in");
        await SignInAsync(page, "editor");
        await page.GotoAsync(address);
        await Expect(page.GetByText("What you had typed and not saved is back.")).ToBeVisibleAsync();
        await Expect(page.Locator("#Body")).ToHaveValueAsync("Typed and not saved.");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Screen.Phone, true, "el")]
    [InlineData(Screen.Laptop, false, "en")]
    public async Task DeskPages_HaveNothingToFind(Screen screen, bool dark, string language)
    {
        var complaints = new List<string>();
        var page = await browser.OpenAsync(screen, dark, complaints);
        await SignInAsync(page, "editor");
        await page.GotoAsync($"/{language}/knowledge/desk");
        await AccessibilityTests.CheckAsync(page, "desk");
        foreach (var kind in (string[])["resources", "events"])
        {
            await page.GotoAsync($"/{language}/knowledge/desk/new/{kind}");
            await AccessibilityTests.CheckAsync(page, $"new {kind}");
            await page.Locator("#Title").FillAsync("Example");
            await page.Locator("#Mark").SelectOptionAsync("Verified");
            if (kind == "resources")
            {
                await page.Locator("#Type").SelectOptionAsync("report");
            }
            else
            {
                await page.Locator("#Starts").FillAsync("2024-10");
            }

            await page.Locator("main form button[type=submit]").Last.ClickAsync();
            await page.ArriveAsync("/edit/");
            await AccessibilityTests.CheckAsync(page, $"edit {kind}");
        }

        complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    private async Task<IPage> EditorAsync(string role, List<string>? complaints = null)
    {
        var page = await browser.OpenAsync(complaints: complaints);
        await SignInAsync(page, role);
        return page;
    }

    private async Task SignInAsync(IPage page, string role)
    {
        var password = File.ReadLines(Path.Combine(browser.Host.DataDirectory, "demo-accounts.txt")).Select(line => line.Split('\t')).First(parts => parts[0] == role)[1];
        await page.GotoAsync("/en/account/sign-in?returnUrl=%2Fen%2Fknowledge%2Fdesk");
        await page.Locator("#Name").FillAsync(role);
        await page.Locator("#Password").FillAsync(password);
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.ArriveAsync("/knowledge/desk$");
    }

    private static async Task MakeAsync(IPage page, string title)
    {
        await page.GotoAsync("/en/knowledge/desk/new/news");
        await page.Locator("#Title").FillAsync(title);
        await page.Locator("#Mark").SelectOptionAsync("Verified");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the draft" }).ClickAsync();
        await page.ArriveAsync("/edit/[0-9a-f-]+$");
    }
}
