using Microsoft.Playwright;

namespace Cesagram.Browser.Tests.Cesagramville;

/// <summary>What happens to progress when things go wrong.</summary>
[Collection(BrowserCollection.Name)]
public class ProgressTests(Browser browser)
{
    private const string Story = "story/too-many-questions";

    [Fact]
    public async Task Reload_InMidStory_GoesOnWhereItWas()
    {
        var page = await browser.OpenAsync(Screen.Phone);
        await BeginAsync(page);
        var choices = await page.Locator(".choice").AllInnerTextsAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".choice").First).ToHaveTextAsync(choices[0]);
        await Assertions.Expect(page.Locator(".bubble.mine")).ToHaveCountAsync(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Language_ChangedInMidStory_GoesOnAtTheSamePlace()
    {
        var page = await browser.OpenAsync(Screen.Phone);
        await BeginAsync(page);
        var ids = await ChoiceIdsAsync(page);
        await page.GoToGameAsync("el", Story);
        await page.Locator(".choice").First.WaitForAsync();
        (await ChoiceIdsAsync(page)).Should().Equal(ids);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task TakeBack_AfterAChoice_OffersItAgain()
    {
        var page = await browser.OpenAsync(Screen.Phone);
        await page.GoToGameAsync("en", Story);
        await page.Locator(".choice").First.WaitForAsync();
        var ids = await ChoiceIdsAsync(page);
        await page.Locator(".choice").First.ClickAsync();
        await Assertions.Expect(page.Locator(".bubble.mine")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
        await Assertions.Expect(page.Locator(".bubble.mine")).ToHaveCountAsync(0);
        await page.Locator(".choice").First.WaitForAsync();
        (await ChoiceIdsAsync(page)).Should().Equal(ids);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task DoubleTap_OnAChoice_ChoosesOnce()
    {
        var page = await browser.OpenAsync(Screen.Phone);
        await page.GoToGameAsync("en", Story);
        await page.Locator(".choice").First.DblClickAsync();
        await page.Locator(".choice").First.WaitForAsync();
        (await MadeAsync(page)).Should().Be(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task BackButton_FromAStory_LeadsToTheDistrictAndKeepsTheStory()
    {
        var page = await browser.OpenAsync(Screen.Phone);
        await page.GoToGameAsync("en", "district/arcade");
        await page.Locator("a[href='#/story/too-many-questions']").ClickAsync();
        await page.Locator(".choice").First.ClickAsync();
        await page.Locator(".bubble.mine").WaitForAsync();
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("a[href='#/story/too-many-questions'] .card-state")).ToHaveTextAsync("Go on where you were");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task TwoTabs_EachWithAStory_KeepBoth()
    {
        var first = await browser.OpenAsync(Screen.Phone);
        var second = await first.Context.NewPageAsync();
        await first.GoToGameAsync("en", Story);
        await second.GoToGameAsync("en", "story/milo-in-gold");
        await second.Locator(".choice").First.ClickAsync();
        await second.Locator(".bubble.mine").WaitForAsync();
        await first.Locator(".choice").First.ClickAsync();
        await first.Locator(".bubble.mine").WaitForAsync();
        (await first.EvaluateAsync<int>("Object.values(JSON.parse(localStorage.cesagramville).stories).filter(story => story.choices.length === 1).length")).Should().Be(2);
        await first.Context.CloseAsync();
    }

    [Theory]
    [InlineData("{\"version\":1,\"stories\":")]
    [InlineData("[]")]
    [InlineData("{\"version\":99}")]
    [InlineData("{\"version\":1,\"stories\":[]}")]
    public async Task DamagedSave_IsPutAsideAndSaid(string kept)
    {
        var page = await browser.OpenAsync(Screen.Phone);
        await page.AddInitScriptAsync($"if (!sessionStorage.once) {{ sessionStorage.once = 1; localStorage.cesagramville = {System.Text.Json.JsonSerializer.Serialize(kept)}; }}");
        await page.GoToGameAsync("en", "");
        await Assertions.Expect(page.GetByText("put aside")).ToBeVisibleAsync();
        (await page.EvaluateAsync<string>("localStorage['cesagramville.damaged']")).Should().Be(kept);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task StorageForbidden_PlaysOnAndSaysThatNothingIsKept()
    {
        var complaints = new List<string>();
        var page = await browser.OpenAsync(Screen.Phone, complaints: complaints);
        await page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('forbidden', 'SecurityError'); } });");
        await page.GoToGameAsync("en", "");
        await Assertions.Expect(page.GetByText("let us keep anything")).ToBeVisibleAsync();
        await page.GoToGameAsync("en", Story);
        await page.PlayToTheEndAsync(target => target.ClickAsync());
        complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task StorageFull_PlaysOn()
    {
        var page = await browser.OpenAsync(Screen.Phone);
        await page.GoToGameAsync("en", Story);
        await page.EvaluateAsync("() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }");
        await page.PlayToTheEndAsync(target => target.ClickAsync());
        await page.EvaluateAsync("location.hash = '#/town'");
        await Assertions.Expect(page.GetByText("let us keep anything")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task ForgetEverything_AskedTwice_LeavesNothing()
    {
        var page = await browser.OpenAsync(Screen.Phone);
        await BeginAsync(page);
        await page.GoToGameAsync("en", "settings");
        await page.GetByRole(AriaRole.Button, new() { Name = "Forget everything" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Yes, forget it all" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Come in" })).ToBeVisibleAsync();
        (await page.EvaluateAsync<int>("Object.keys(localStorage).filter(key => key.startsWith('cesagramville')).length")).Should().Be(0);
        await page.Context.CloseAsync();
    }

    private static async Task BeginAsync(IPage page)
    {
        await page.GoToGameAsync("en", Story);
        await page.Locator(".choice").First.ClickAsync();
        await page.Locator(".bubble.mine").WaitForAsync();
        await page.Locator(".choice").First.WaitForAsync();
    }

    private static Task<string[]> ChoiceIdsAsync(IPage page) => page.EvaluateAsync<string[]>("[...document.querySelectorAll('.choice')].map(choice => choice.dataset.choice)");

    private static Task<int> MadeAsync(IPage page) => page.EvaluateAsync<int>("JSON.parse(localStorage.cesagramville).stories['too-many-questions'].choices.length");
}
