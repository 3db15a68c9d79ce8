using Microsoft.Playwright;

namespace Cesagram.Browser.Tests;

[Collection(BrowserCollection.Name)]
public class PublicJourneyTests(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task QuickExit_ByButtonOrThreeTimesEsc_LeavesAndTakesTheWayBack(bool byKeys)
    {
        var page = await browser.OpenAsync();
        await page.RouteAsync("https://www.wikipedia.org/**", route => route.FulfillAsync(new() { Body = "elsewhere" }));
        await page.GotoAsync("/en/help");
        if (byKeys)
        {
            for (var press = 0; press < 3; press++)
            {
                await page.Keyboard.PressAsync("Escape");
            }
        }
        else
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Leave this page" }).ClickAsync();
        }

        await page.ArriveAsync("^https://www\\.wikipedia\\.org/");
        await page.GoBackAsync();
        page.Url.Should().NotContain("/en/help");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task EscTwice_LeavesNothing()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync("/en/help");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("a");
        await page.Keyboard.PressAsync("Escape");
        page.Url.Should().Contain("/en/help");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Arriving_LettersThatComeLate_AreWaitedForUnderThePolicy()
    {
        var page = await browser.OpenAsync();
        await page.RouteAsync("**/*.woff2", async route =>
        {
            await Task.Delay(1500);
            await route.ContinueAsync();
        });
        await page.GotoAsync("/en", new() { WaitUntil = WaitUntilState.Commit });
        await page.ArriveAsync("/en$");
        (await page.EvaluateAsync<string>("document.fonts.status")).Should().Be("loaded");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Help_ChosenCountryAndPerson_StayWhenTheLanguageChanges()
    {
        var page = await browser.OpenAsync(Screen.Phone);
        await page.GotoAsync("/en");
        await page.GetByRole(AriaRole.Link, new() { Name = "Help now" }).ClickAsync();
        await page.ArriveAsync("/en/help");
        await page.GetByRole(AriaRole.Link, new() { Name = "Greece" }).ClickAsync();
        await page.ArriveAsync("country=GR");
        await page.GetByLabel("Where are you?").SelectOptionAsync("LT");
        await page.ArriveAsync("country=LT");
        await page.GetByLabel("Who needs help?").SelectOptionAsync("friend");
        await page.ArriveAsync("who=friend");
        await page.Locator("summary", new() { HasText = "Language" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Lietuvių" }).ClickAsync();
        await page.ArriveAsync("/lt/help");
        page.Url.Should().Contain("country=LT").And.Contain("who=friend");
        await Assertions.Expect(page.Locator("a[href='tel:116111']")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Help_GreekChildOnAPhone_ReachesTheCallInThreeTaps()
    {
        var page = await browser.OpenAsync(Screen.Phone);
        await page.GotoAsync("/el");
        await page.GetByRole(AriaRole.Link, new() { Name = "Βοήθεια τώρα" }).ClickAsync();
        await page.ArriveAsync("/el/help");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ελλάδα" }).ClickAsync();
        var call = page.GetByRole(AriaRole.Link, new() { Name = "Κλήση στο 1056" });
        await Assertions.Expect(call).ToBeInViewportAsync();
        (await call.BoundingBoxAsync())!.Height.Should().BeGreaterThanOrEqualTo(56);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Languages_ByKeyboard_OpenAndCloseAndLead()
    {
        var page = await browser.OpenAsync(Screen.Phone);
        await page.GotoAsync("/en/help?country=IT&who=child");
        await page.Locator("summary", new() { HasText = "Language" }).FocusAsync();
        var french = page.GetByRole(AriaRole.Link, new() { Name = "Français" });
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(french).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(french).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(french).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(french).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync(@"/fr/help\?country=IT&who=child$");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Theme_Chosen_IsKeptOnTheNextPage()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync("/en");
        await page.GetByRole(AriaRole.Button, new() { Name = "Switch to dark" }).ClickAsync();
        await page.GotoAsync("/en/help");
        (await page.EvaluateAsync<string>("document.documentElement.dataset.theme")).Should().Be("dark");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Home_ByKeyboard_ReachesContentAndEveryDoor()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync("/fr");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.className")).Should().Be("skip");
        await page.Keyboard.PressAsync("Enter");
        for (var door = 0; door < 5; door++)
        {
            await page.Keyboard.PressAsync("Tab");
            (await page.EvaluateAsync<bool>("document.activeElement.closest('.doors') !== null")).Should().BeTrue();
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task ApiDocs_Opened_ShowTheOperations()
    {
        var complaints = new List<string>();
        var page = await browser.OpenAsync(complaints: complaints);
        await page.GotoAsync("/api/docs");
        await Assertions.Expect(page.GetByText("Hand in a transcript")).ToBeVisibleAsync();
        complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }
}
