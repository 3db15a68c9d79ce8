using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Cesagram.Browser.Tests;

/// <summary>axe finds nothing (WCAG 2.2 AA), no console complains, and nothing is wider than the screen.</summary>
[Collection(BrowserCollection.Name)]
public class AccessibilityTests(Browser browser)
{
    private static readonly AxeRunOptions Rules = new() { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };
    private static readonly string[] Public = ["", "/help?country=GR&who=child", "/knowledge", "/cesagramville", "/curriculum", "/library", "/privacy", "/account/sign-in", "/nowhere"];

    [Theory]
    [InlineData(Screen.Phone, false, "el")]
    [InlineData(Screen.Phone, true, "lt")]
    [InlineData(Screen.Laptop, false, "en")]
    [InlineData(Screen.Laptop, true, "el")]
    [InlineData(Screen.Projector, false, "fr")]
    public async Task PublicPages_HaveNothingToFind(Screen screen, bool dark, string language)
    {
        var complaints = new List<string>();
        var page = await browser.OpenAsync(screen, dark, complaints);
        foreach (var path in Public)
        {
            complaints.Clear();
            await page.GotoAsync($"/{language}{path}");
            await CheckAsync(page, $"{language}{path}");
            complaints.Where(c => !c.Contains("404", StringComparison.Ordinal)).Should().BeEmpty();
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Screen.Phone, true, "el")]
    [InlineData(Screen.Laptop, true, "lt")]
    public async Task AnalystsPages_HaveNothingToFind(Screen screen, bool dark, string language)
    {
        var complaints = new List<string>();
        var page = await browser.SignInAsync("administrator", screen, dark, complaints, language);
        await CheckAsync(page, "list");
        foreach (var path in (string[])["analysis/submit", "analysis/retention", "administration/audit", "account", "account/password", "account/set-up-second-factor", "administration/people", "administration/invitations", "administration/api-clients"])
        {
            await page.GotoAsync($"/{language}/{path}");
            await CheckAsync(page, path);
        }

        await page.GotoAsync($"/{language}/analysis");
        await page.GetByRole(AriaRole.Link, new() { Name = "whatsapp-ios-fr.txt" }).First.ClickAsync();
        await page.ArriveAsync("/1$");
        await CheckAsync(page, "report, blurred");
        await page.Keyboard.PressAsync("r");
        await CheckAsync(page, "report, shown");
        complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
        page = await browser.SignInAsync("platform", screen, dark, complaints, language, "/administration/people$");
        foreach (var path in (string[])["analysis/grounds", "administration/units", "privacy"])
        {
            await page.GotoAsync($"/{language}/{path}");
            await CheckAsync(page, path);
        }

        await page.Context.CloseAsync();
    }

    internal static async Task CheckAsync(IPage page, string what)
    {
        var found = await page.RunAxe(Rules);
        found.Violations.Select(v => $"{what}: {v.Id} at {string.Join(" ", v.Nodes.Take(3).Select(n => n.Target))}").Should().BeEmpty();
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        overflow.Should().BeLessThanOrEqualTo(0, "{0} must not scroll sideways", what);
    }
}
