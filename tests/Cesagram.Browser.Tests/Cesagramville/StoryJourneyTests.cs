using Microsoft.Playwright;

namespace Cesagram.Browser.Tests.Cesagramville;

/// <summary>An automatic player: one way through every story in every language, by keyboard alone in one of them.</summary>
[Collection(BrowserCollection.Name)]
public class StoryJourneyTests(Browser browser)
{
    private const string ByKeyboard = "lt";
    private const string ByMouse = "en";

    public static TheoryData<string> Languages() => [.. Ui.Languages.Language.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task EveryStory_Played_ReachesAnEndThatIsKept(string language)
    {
        var complaints = new List<string>();
        var page = await browser.OpenAsync(Screen.Phone, complaints: complaints);
        foreach (var story in Town.StoriesIn(language))
        {
            await page.GoToGameAsync(language, $"story/{story}");
            var choices = language switch
            {
                ByKeyboard => await page.PlayToTheEndAsync(PressEnterAsync),
                ByMouse => await page.PlayToTheEndAsync(target => target.ClickAsync()),
                _ => await page.PlayWithinThePageAsync(),
            };
            choices.Should().BeGreaterThan(3, "{0} in {1}", story, language);
            (await page.EvaluateAsync<int>("id => JSON.parse(localStorage.cesagramville).stories[id].ends.length", story)).Should().Be(1);
        }

        complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Signs_MarkedAfterAStory_CountHitsAndFalseAlarms()
    {
        var page = await browser.OpenAsync(Screen.Phone);
        await page.GoToGameAsync("en", "story/too-many-questions");
        await page.PlayToTheEndAsync(target => target.ClickAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Look for warning signs" }).ClickAsync();
        // The story is harmless: what is marked is a false alarm, and is explained.
        await page.Locator(".markable").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "I am done" }).ClickAsync();
        await Assertions.Expect(page.Locator(".why-falseAlarms")).ToHaveCountAsync(1);
        while (await page.GetByRole(AriaRole.Button, new() { Name = "Next part" }).CountAsync() > 0)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Next part" }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "I am done" }).ClickAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "What I saw" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Messages without a warning sign that you marked too: 1.")).ToBeVisibleAsync();
        (await page.EvaluateAsync<string>("JSON.stringify(JSON.parse(localStorage.cesagramville).stories['too-many-questions'].marks)"))
            .Should().Contain("\"hits\":0,\"misses\":0,\"falseAlarms\":1,");
        await page.Context.CloseAsync();
    }

    private static async Task PressEnterAsync(ILocator target)
    {
        // As a keyboard gets there: from where it is, by Tab.
        const int mostTabs = 60;
        for (var tab = 0; tab < mostTabs && !await target.EvaluateAsync<bool>("element => element === document.activeElement"); tab++)
        {
            await target.Page.Keyboard.PressAsync("Tab");
        }

        await Assertions.Expect(target).ToBeFocusedAsync();
        await target.Page.Keyboard.PressAsync("Enter");
    }
}
