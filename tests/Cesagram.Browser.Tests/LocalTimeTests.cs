using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Cesagram.Browser.Tests;

/// <summary>Times stand in UTC; a reader elsewhere is told his own.</summary>
[Collection(BrowserCollection.Name)]
public partial class LocalTimeTests(Browser browser)
{
    [GeneratedRegex(@"^\d\d\.\d\d\.\d{4}.* (GMT\+[23]|EET|EEST)$|^\d\d/\d\d/\d{4}.*(GMT\+[23]|EET|EEST)$")]
    private static partial Regex InAthens();

    [Theory]
    [InlineData("UTC", false)]
    [InlineData("Europe/Athens", true)]
    public async Task Time_ForAReaderOutsideUtc_HasHisOwnAsItsTitle(string zone, bool differs)
    {
        var complaints = new List<string>();
        var page = await browser.SignInAsync("analyst", complaints: complaints);
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setTimezoneOverride", new() { ["timezoneId"] = zone });
        await page.GotoAsync("/en/analysis");
        var time = page.Locator("main table time[datetime]").First;
        await Assertions.Expect(time).ToContainTextAsync("UTC");
        if (differs)
        {
            await Assertions.Expect(time).ToHaveAttributeAsync("title", InAthens());
        }
        else
        {
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            (await time.GetAttributeAsync("title")).Should().BeNull();
        }

        complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }
}
