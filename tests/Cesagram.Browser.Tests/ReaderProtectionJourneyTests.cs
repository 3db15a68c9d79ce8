using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Cesagram.Browser.Tests;

/// <summary>Somebody reads a hard conversation: hidden until asked for, counted for that person, with breaks, and handed on in the end.</summary>
[Collection(BrowserCollection.Name)]
public class ReaderProtectionJourneyTests(Browser browser)
{
    private const string Filter = "element => getComputedStyle(element).filter";

    /// <summary>The browser's own search, from the beginning and around.</summary>
    private const string Find = "words => { getSelection().removeAllRanges(); return window.find(words, true, false, true); }";

    [Fact]
    public async Task Report_UntilRevealed_IsReadAloudFoundAndSelectedByNobodyAndHidesAgain()
    {
        var complaints = new List<string>();
        var page = await OpenReportAsync(complaints);
        var message = page.Locator(".message", new() { Has = page.Locator(".text") }).First;
        var text = message.Locator(".text");
        var words = (await text.TextContentAsync())!;
        (await text.EvaluateAsync<string>(Filter)).Should().Contain("blur").And.Contain("grayscale");
        (await message.AriaSnapshotAsync()).Should().NotContain(words);
        (await page.EvaluateAsync<bool>(Find, words)).Should().BeFalse();
        await page.Keyboard.PressAsync("Control+a");
        (await page.EvaluateAsync<string>("getSelection().toString()")).Should().NotContain(words);

        await message.GetByRole(AriaRole.Button, new() { NameRegex = new Regex(@"^Show text \d+$") }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        (await text.EvaluateAsync<string>(Filter)).Should().Be("none");
        await Assertions.Expect(message).ToBeFocusedAsync();
        (await message.AriaSnapshotAsync()).Should().Contain("paragraph");
        (await page.EvaluateAsync<bool>(Find, words)).Should().BeTrue();
        (await page.Locator(".message .text:not([inert])").CountAsync()).Should().Be(1, "the others stay hidden");
        await AccessibilityTests.CheckAsync(page, "report, one text shown");

        await page.Locator(".breadcrumb a").First.ClickAsync();
        await page.ArriveAsync("/analysis$");
        await page.GoBackAsync();
        await page.ArriveAsync("/1$");
        await Assertions.Expect(page.Locator(".message .text:not([inert])")).ToHaveCountAsync(0);
        await page.Locator(".message .body").Filter(new() { Has = page.Locator(".text") }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".message .text:not([inert])")).ToHaveCountAsync(1);
        complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Report_ReadForLong_CountsTheTimeRemindsOfABreakAndHidesWhenNobodyIsThere()
    {
        var complaints = new List<string>();
        var page = await browser.SignInAsync("supervisor", complaints: complaints);
        await page.GotoAsync("/en/analysis/reading");
        await page.GetByLabel("Remind me of a break after").SelectOptionAsync("15");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Saved.")).ToBeVisibleAsync();
        await AccessibilityTests.CheckAsync(page, "reading time");
        await page.Clock.InstallAsync();
        await page.GotoAsync("/en/analysis");
        await page.GetByRole(AriaRole.Link, new() { Name = "whatsapp-ios-fr.txt" }).First.ClickAsync();
        await page.ArriveAsync("/1$");
        await page.Keyboard.PressAsync("r");
        var notice = page.Locator(".break-notice");
        for (var minutes = 0; minutes < 16; minutes += 4)
        {
            await Assertions.Expect(notice).ToHaveCountAsync(0);
            await page.Clock.RunForAsync(4 * 60_000);
            await page.Keyboard.PressAsync("Shift");
        }

        await Assertions.Expect(notice).ToContainTextAsync("You have been reading for 15 minutes. Stand up");
        await AccessibilityTests.CheckAsync(page, "report, break");
        await Assertions.Expect(page.Locator("[data-reading-line]")).ToContainTextAsync(new Regex("Text shown: 1[56] min today"));
        await notice.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(notice).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".message .text[inert]")).ToHaveCountAsync(0);
        await page.Clock.RunForAsync(5 * 60_000 + 2000);
        await Assertions.Expect(page.Locator(".message .text:not([inert])")).ToHaveCountAsync(0);
        complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Report_HandedOverByOneClick_IsTakenUpByOne()
    {
        var page = await OpenReportAsync([]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Hand over", Exact = true }).ClickAsync();
        await page.ArriveAsync("/analysis$");
        await Assertions.Expect(page.GetByText("Handed over by analyst").First).ToBeVisibleAsync();
        var colleague = await browser.SignInAsync("supervisor");
        await AccessibilityTests.CheckAsync(colleague, "list with a handover");
        await colleague.GetByRole(AriaRole.Row, new() { Name = "Handed over by analyst" }).GetByRole(AriaRole.Link).ClickAsync();
        await colleague.ArriveAsync("/1$");
        await AccessibilityTests.CheckAsync(colleague, "report, handed over");
        await colleague.GetByRole(AriaRole.Button, new() { Name = "Take it up" }).ClickAsync();
        await colleague.ArriveAsync("/1$");
        await Assertions.Expect(colleague.GetByRole(AriaRole.Button, new() { Name = "Take it up" })).ToHaveCountAsync(0);
        await Assertions.Expect(colleague.GetByText("taken up by supervisor")).ToBeVisibleAsync();
        await colleague.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenReportAsync(List<string> complaints)
    {
        var page = await browser.SignInAsync("analyst", complaints: complaints);
        await page.GetByRole(AriaRole.Link, new() { Name = "whatsapp-ios-fr.txt" }).First.ClickAsync();
        await page.ArriveAsync("/1$");
        return page;
    }
}
