using Microsoft.Playwright;

namespace Cesagram.Browser.Tests.Cesagramville;

/// <summary>axe finds nothing on any screen of the game, and nothing is wider than a phone.</summary>
[Collection(BrowserCollection.Name)]
public class GameAccessibilityTests(Browser browser)
{
    [Theory]
    [InlineData(Screen.Phone, false, "el")]
    [InlineData(Screen.Phone, true, "lt")]
    [InlineData(Screen.Laptop, false, "en")]
    public async Task EveryScreen_HasNothingToFind(Screen screen, bool dark, string language)
    {
        var complaints = new List<string>();
        var page = await browser.OpenAsync(screen, dark, complaints);
        string[] screens =
        [
            "", "avatar", "town", .. Town.Districts.Select(district => $"district/{district}"), .. Town.Skills.Select(skill => $"skill/{skill}"),
            "check", "check/before", "book", "help", "settings", "ending", "story/captain-rook",
        ];
        foreach (var one in screens)
        {
            await page.GoToGameAsync(language, one);
            await page.Locator("#screen h1").First.WaitForAsync();
            await AccessibilityTests.CheckAsync(page, $"{language} {one}");
        }

        await page.GoToGameAsync(language, "story/too-many-questions");
        await page.Locator(".choice").First.WaitForAsync();
        await AccessibilityTests.CheckAsync(page, $"{language} a chat");
        await page.PlayToTheEndAsync(target => target.ClickAsync());
        await page.Locator(".closing .button").First.ClickAsync();
        await page.Locator(".markable").First.ClickAsync();
        await page.Locator(".marking .actions .button").ClickAsync();
        await AccessibilityTests.CheckAsync(page, $"{language} signs");
        complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }
}
