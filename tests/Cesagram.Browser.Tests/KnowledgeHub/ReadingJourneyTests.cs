using Cesagram.Tests.KnowledgeHub;
using Cesagram.KnowledgeHub.Data;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Cesagram.Browser.Tests.KnowledgeHub;

[Collection(BrowserCollection.Name)]
public class ReadingJourneyTests(Browser browser)
{
    [Theory]
    [InlineData(Screen.Phone, false)]
    [InlineData(Screen.Laptop, true)]
    public async Task Resource_IsReadByKeyboard_AndItsCitationCopied(Screen screen, bool dark)
    {
        var slug = $"journey-{Guid.NewGuid():N}";
        var entry = MadeResource.Of(slug, new ResourceFacts { OriginalTitle = "An example study", Authors = ["Example, Given"], Url = "https://example.org/study", Year = 2024 }, "research-article");
        entry.Texts[0].Body = "## First part\n\nSome words.\n\n## Second part\n\nMore words.\n\n## Third part\n\n| a | b |\n|---|---|\n| 1 | 2 |";
        await browser.Host.SaveAsync(entry);
        List<string> complaints = [];
        var page = await browser.OpenAsync(screen, dark, complaints);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync($"/en/knowledge/resources/{slug}");
        await page.ArriveAsync($"/{slug}$");

        var contents = page.GetByRole(AriaRole.Navigation, new() { Name = "On this page" });
        if (screen == Screen.Phone)
        {
            await Assertions.Expect(contents).ToBeHiddenAsync();
            await page.Locator(".contents summary").FocusAsync();
            await page.Keyboard.PressAsync("Enter");
        }

        await contents.GetByRole(AriaRole.Link, new() { Name = "Second part" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("#s-second-part$"));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Second part" })).ToBeInViewportAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the APA citation" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-cite-status]")).ToHaveTextAsync("Copied");
        (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).Should().Be("Example, G. (2024). An example study. https://example.org/study");

        (await page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {violation.Help}").Should().BeEmpty();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).Should().BeTrue();

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator(".hub-sections")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".to-source .print-only")).ToHaveTextAsync("https://example.org/study");
        complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }
}
