using System.Text.Json;
using Microsoft.Playwright;

namespace Cesagram.Browser.Tests.Cesagramville;

/// <summary>A player's hands.</summary>
internal static class Town
{
    private static readonly string Files = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/Cesagram.Cesagramville/Content"));

    /// <summary>Ids of all stories and of their districts.</summary>
    public static IReadOnlyList<(string Id, string District)> Stories { get; } = ReadStories();

    public static IReadOnlyList<string> Districts { get; } = ["arcade", "studio", "park", "station"];

    public static IReadOnlyList<string> Skills { get; } = ["say-no", "sort", "evidence", "circle", "call"];

    /// <summary>Stories that exist in a language: a district comes with all its stories or not at all.</summary>
    public static IEnumerable<string> StoriesIn(string language) =>
        Stories.Select(story => story.Id).Where(id => File.Exists(Path.Combine(Files, language, "stories", id + ".ink")));

    public static async Task GoToGameAsync(this IPage page, string language, string screen)
    {
        await page.GotoAsync($"/{language}/cesagramville#/{screen}");
        await page.Locator($"#screen[data-address='#/{screen}']").WaitForAsync();
    }

    /// <summary>Plays from the first screen of a story to its end, with other choices at each turn.</summary>
    /// <returns>How many choices were made.</returns>
    public static async Task<int> PlayToTheEndAsync(this IPage page, Func<ILocator, Task> press)
    {
        if (await page.Locator(".note-screen, .phone").First.IsNoteAsync())
        {
            await press(page.Locator(".note-screen .button").First);
        }

        const int mostTurns = 40;
        for (var turn = 0; turn < mostTurns; turn++)
        {
            await page.Locator(".choice, .closing").First.WaitForAsync();
            if (await page.Locator(".closing").CountAsync() > 0)
            {
                return turn;
            }

            var choices = page.Locator(".choice");
            await press(choices.Nth(turn % await choices.CountAsync()));
        }

        throw new InvalidOperationException("The story does not come to an end.");
    }

    /// <summary>The same by the page's own clicks, without a message to and fro at every turn: one player in six has the hands of a mouse, one those of a keyboard.</summary>
    public static Task<int> PlayWithinThePageAsync(this IPage page) => page.EvaluateAsync<int>("""
        async () => {
          const seen = async selector => {
            for (let turn = 0; turn < 600 && !document.querySelector(selector); turn++) await new Promise(requestAnimationFrame);
            return document.querySelectorAll(selector);
          };
          const [first] = await seen('.note-screen .button, .phone');
          if (!first.matches('.phone')) first.click();
          for (let turn = 0; turn < 40; turn++) {
            const choices = await seen('.choice, .closing');
            if (choices.length === 0 || choices[0].matches('.closing')) return turn;
            choices[turn % choices.length].click();
            await new Promise(requestAnimationFrame);
          }
          return -1;
        }
        """);

    private static async Task<bool> IsNoteAsync(this ILocator place)
    {
        await place.WaitForAsync();
        return (await place.GetAttributeAsync("class"))!.Contains("note-screen", StringComparison.Ordinal);
    }

    private static List<(string Id, string District)> ReadStories()
    {
        using var stories = JsonDocument.Parse(File.ReadAllText(Path.Combine(Files, "stories.json")));
        return [.. stories.RootElement.EnumerateArray().Select(story => (story.GetProperty("id").GetString()!, story.GetProperty("district").GetString()!))];
    }
}
