using Microsoft.Playwright;

namespace Cesagram.Browser.Tests.Cesagramville;

/// <summary>The page of those who write: any story from any knot in any language.</summary>
[Collection(BrowserCollection.Name)]
public class PreviewTests(Browser browser)
{
    [Fact]
    public async Task Preview_FromAKnotInAnotherLanguage_PlaysFromThere()
    {
        var complaints = new List<string>();
        var page = await browser.SignInAsync("administrator", complaints: complaints);
        await page.GotoAsync("/en/cesagramville/preview?story=golden-controller&in=el&knot=kitchen");
        await Assertions.Expect(page.Locator(".bubble.theirs").First).ToContainTextAsync("Ευχαριστώ");
        await Assertions.Expect(page.Locator(".choice").First).ToHaveAttributeAsync("data-choice", "save");
        await page.Locator("#graph [data-knot=lobby]").ClickAsync();
        await Assertions.Expect(page.Locator(".choice").First).ToHaveAttributeAsync("data-choice", "thanks");
        await AccessibilityTests.CheckAsync(page, "preview");
        (await page.EvaluateAsync<bool>("localStorage.cesagramville === undefined")).Should().BeTrue();
        complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Preview_ForATeacher_IsClosed()
    {
        var page = await browser.SignInAsync("teacher", arrivesAt: "/account$");
        await page.GotoAsync("/en/cesagramville/preview");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Not with this account" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Preview_ForAnybody_AsksToSignIn()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync("/en/cesagramville/preview");
        await page.ArriveAsync("/account/sign-in");
        await page.Context.CloseAsync();
    }
}
