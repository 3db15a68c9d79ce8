using Cesagram.Tests.Hosting;
using Cesagram.Tests.LiveWarnings;
using Microsoft.Playwright;

namespace Cesagram.Browser.Tests;

/// <summary>Limits that a supervisor tries without saving them.</summary>
[Collection(BrowserCollection.Name)]
public class SimulationTests(Browser browser)
{
    [Fact]
    public async Task Limit_Typed_MovesTheRow_AndWhatIsNoneIsSaidAtOnceWithoutAResult()
    {
        using var client = browser.Host.Api();
        var source = await Live.SourceAsync(browser.Host);
        await Live.WarningAsync(client, await Live.SendAsync(client, source, $"limits {Guid.NewGuid():N}", Live.Sample("whatsapp-android-en.txt"), atOnce: 80));
        var page = await browser.SignInAsync("supervisor");
        await page.GotoAsync($"/en/analysis/sources/{source}");
        await page.GetByText("The same as a table").ClickAsync();
        var (field, current, said) = (page.GetByLabel("Warn from risk"), page.Locator("tr.current th"), page.Locator("[data-sentence]"));

        foreach (var (typed, shown) in new[] { ("0.47", "0.47"), ("0,95", "0.95"), ("0.5", "0.50") })
        {
            await field.FillAsync(typed);
            await Assertions.Expect(current).ToHaveTextAsync([shown]);
            await Assertions.Expect(said).ToContainTextAsync($"With {shown} ");
        }

        (await page.Locator("[data-rows] th").AllTextContentsAsync()).Should().Equal("0.10", "0.20", "0.30", "0.40", "0.50", "0.60", "0.70", "0.80", "0.90", "0.95", "0.99");
        foreach (var none in (string[])["5", ""])
        {
            await field.FillAsync("0.5");
            await field.FillAsync(none);
            await Assertions.Expect(page.Locator("#WarnAt-problem")).ToHaveTextAsync("Write a number between 0.01 and 0.99.");
            await Assertions.Expect(field).ToHaveAttributeAsync("aria-invalid", "true");
            await Assertions.Expect(said).ToBeEmptyAsync();
            await Assertions.Expect(current).ToHaveCountAsync(0);
        }

        await field.FillAsync("0.47");
        await Assertions.Expect(page.Locator("#WarnAt-problem")).ToHaveCountAsync(0);
        await Assertions.Expect(current).ToHaveTextAsync(["0.47"]);
        await page.Context.CloseAsync();
    }
}
