using Microsoft.Playwright;

namespace Cesagram.Browser.Tests.Cesagramville;

/// <summary>Nothing leaves the device, and the town stands without a network after the first visit.</summary>
[Collection(BrowserCollection.Name)]
public class OfflineTests(Browser browser)
{
    [Fact]
    public async Task Game_Played_AsksNobodyElseAndSetsNoCookie()
    {
        var page = await browser.OpenAsync(Screen.Phone);
        var requests = new List<IRequest>();
        page.Request += (_, request) => requests.Add(request);
        await page.GoToGameAsync("en", "town");
        await page.GoToGameAsync("en", "story/too-many-questions");
        await page.PlayToTheEndAsync(target => target.ClickAsync());
        requests.Select(request => new Uri(request.Url).Authority).Distinct().Should().Equal(browser.Host.Address.Authority);
        requests.Should().OnlyContain(request => request.Method == "GET");
        (await page.Context.CookiesAsync()).Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Game_AfterTheFirstVisit_PlaysWithoutNetwork()
    {
        var complaints = new List<string>();
        var page = await browser.OpenAsync(Screen.Phone, complaints: complaints);
        await page.GoToGameAsync("it", "");
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => true)");
        await page.EvaluateAsync("navigator.serviceWorker.controller ? true : new Promise(resolve => navigator.serviceWorker.addEventListener('controllerchange', () => resolve(true)))");
        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();
        complaints.Clear();
        foreach (var screen in (string[])["town", "district/arcade", "settings", "help", "book", "avatar", "skill/sort", "check"])
        {
            await page.GoToGameAsync("it", screen);
            await Assertions.Expect(page.Locator("#screen h1").First).ToBeVisibleAsync();
        }

        await page.GoToGameAsync("it", "story/too-many-questions");
        await page.PlayToTheEndAsync(target => target.ClickAsync());
        complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task ConnectionLost_BetweenScreens_SaysSoAndGoesOnWhenItIsBack()
    {
        var page = await browser.OpenAsync(Screen.Phone);
        await page.GoToGameAsync("en", "town");
        await page.RouteAsync("**/too-many-questions.json", route => route.AbortAsync());
        await page.EvaluateAsync("location.hash = '#/story/too-many-questions'");
        await Assertions.Expect(page.GetByText("Nothing is lost")).ToBeVisibleAsync();
        await page.UnrouteAsync("**/too-many-questions.json");
        await page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Assertions.Expect(page.Locator(".phone")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task ConnectionLost_InMidStory_PlaysOnToItsEnd()
    {
        var page = await browser.OpenAsync(Screen.Phone);
        await page.GoToGameAsync("en", "story/milo-in-gold");
        await page.Locator(".choice").First.ClickAsync();
        await page.Context.SetOfflineAsync(true);
        (await page.PlayToTheEndAsync(target => target.ClickAsync())).Should().BeGreaterThan(3);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Manifest_OfALanguage_MakesItInstallable()
    {
        var page = await browser.OpenAsync();
        var answer = await page.APIRequest.GetAsync($"{browser.Host.Address}el/cesagramville/app.webmanifest");
        var manifest = (await answer.JsonAsync())!.Value;
        manifest.GetProperty("start_url").GetString().Should().Be("/el/cesagramville");
        foreach (var icon in manifest.GetProperty("icons").EnumerateArray())
        {
            (await page.APIRequest.GetAsync(browser.Host.Address.GetLeftPart(UriPartial.Authority) + icon.GetProperty("src").GetString())).Ok.Should().BeTrue();
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Update_OfTheTown_TakesOverAtTheNextStartAndKeepsProgress()
    {
        // Only so does Playwright show a service worker's own requests, which is how an older version is put in place here.
        Environment.SetEnvironmentVariable("PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS", "1");
        using var playwright = await Playwright.CreateAsync();
        Environment.SetEnvironmentVariable("PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS", null);
        await using var chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Browser.Programs.First(File.Exists), Args = Browser.Switches });
        await using var context = await chromium.NewContextAsync(new() { BaseURL = browser.Host.Address.ToString(), ReducedMotion = ReducedMotion.Reduce });
        await context.RouteAsync("**/worker.js", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = System.Text.RegularExpressions.Regex.Replace(await answer.TextAsync(), "\"version\":\"[0-9a-f]+\"", "\"version\":\"older\"") });
        });
        var page = await context.NewPageAsync();
        await page.GoToGameAsync("fr", "story/too-many-questions");
        await page.Locator(".choice").First.ClickAsync();
        await page.Locator(".bubble.mine").WaitForAsync();
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => true)");
        (await CachesAsync(page)).Should().ContainSingle().Which.Should().EndWith("older");

        // The update itself is not routed: Chromium fetches it on its own.
        await page.EvaluateAsync("new Promise(resolve => navigator.serviceWorker.getRegistration().then(known => { known.addEventListener('updatefound', () => known.installing.addEventListener('statechange', event => { if (event.target.state === 'installed') resolve(true); })); known.update(); }))");
        await page.ReloadAsync();
        const int mostTenths = 300;
        for (var tenth = 0; tenth < mostTenths && !await HasOnlyTheNewAsync(page); tenth++)
        {
            await Task.Delay(100);
        }

        (await HasOnlyTheNewAsync(page)).Should().BeTrue();
        await Assertions.Expect(page.Locator(".bubble.mine")).ToHaveCountAsync(1);
    }

    private static async Task<bool> HasOnlyTheNewAsync(IPage page)
    {
        try
        {
            return await CachesAsync(page) is [var only] && !only.EndsWith("older", StringComparison.Ordinal);
        }
        catch (PlaywrightException)
        {
            // The page starts anew as the new town takes over.
            return false;
        }
    }

    private static Task<string[]> CachesAsync(IPage page) => page.EvaluateAsync<string[]>("caches.keys()");
}
