using Cesagram.Accounts;
using Cesagram.ChatAnalysis.PushWebhook;
using Cesagram.Tests.Hosting;
using Microsoft.Playwright;

namespace Cesagram.Browser.Tests;

/// <summary>A supervisor at the addresses of webhooks; axe finds nothing on the way. No receiver is asked: the address leads inside, where nothing is sent.</summary>
[Collection(BrowserCollection.Name)]
public class WebhookJourneyTests(Browser browser)
{
    [Theory]
    [InlineData(Screen.Phone, true, "el")]
    [InlineData(Screen.Laptop, true, "lt")]
    public async Task Supervisor_AtAnAddress_TestsRotatesSwitchesOffAndDeletes(Screen screen, bool dark, string language)
    {
        (Guid Id, string)? made = null;
        await browser.Host.WithAsync<WebhookDesk>(async desk => made = await desk.MakeAsync(AccountsModule.DemoUnit, new WebhookWish("https://127.0.0.1:1/hooks", "Example desk", [.. WebhookTypes.Wanted]), "supervisor", default));
        var id = made!.Value.Id;
        var complaints = new List<string>();
        var page = await browser.SignInAsync("supervisor", screen, dark, complaints, language);
        await page.GotoAsync($"/{language}/analysis/webhooks");
        await AccessibilityTests.CheckAsync(page, "addresses");
        await page.Locator("#Address").FillAsync("https://localhost/hooks");
        await page.Locator("section[aria-labelledby=add] button").ClickAsync();
        await Assertions.Expect(page.Locator("#Address-problem")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#Address")).ToHaveValueAsync("https://localhost/hooks");
        await AccessibilityTests.CheckAsync(page, "addresses with a problem");

        await page.Locator($"a[href$='/{id}']").First.ClickAsync();
        await page.Locator("form[action*='handler=Test'] button").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await AccessibilityTests.CheckAsync(page, "address after a test");
        await page.Locator("form[action*='handler=Rotate'] button").ClickAsync();
        await Assertions.Expect(page.GetByTestId("webhook-secret")).ToContainTextAsync("whsec_");
        await AccessibilityTests.CheckAsync(page, "address with a secret");
        await page.Locator("form[action*='handler=Switch'] button").ClickAsync();
        await Assertions.Expect(page.Locator("form[action*='handler=Test']")).ToHaveCountAsync(0);
        await AccessibilityTests.CheckAsync(page, "address that is off");
        await page.Locator("section[aria-labelledby=change] summary").ClickAsync();
        await page.Locator("form[action*='handler=Delete'] button").ClickAsync();
        await page.ArriveAsync("/analysis/webhooks$");
        await Assertions.Expect(page.Locator($"a[href$='/{id}']")).ToHaveCountAsync(0);
        complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }
}
