using Cesagram.Tests.KnowledgeHub;
using Microsoft.Playwright;

namespace Cesagram.Browser.Tests.KnowledgeHub;

[Collection(BrowserCollection.Name)]
public sealed class SearchJourneyTests(Browser browser)
{
    [Fact]
    public async Task Search_WhenUsedByKeyboard_SuggestsFiltersAndGoesBack()
    {
        await MadeEntries.SaveAsync(
            browser.Host,
            MadeEntries.Resource("journey-law", "en", "Pebblewharf law", type: "law", countries: ["IT"]),
            MadeEntries.Resource("journey-guide", "en", "Pebblewharf guide", type: "guideline", countries: ["LT"]));
        using (var client = browser.Host.Anonymous())
        {
            await MadeEntries.UntilAsync(client, "/api/knowledge/suggestions?lang=en&q=pebblewharf", text => text.Contains("journey-law", StringComparison.Ordinal) && text.Contains("journey-guide", StringComparison.Ordinal));
        }

        var complaints = new List<string>();
        var page = await browser.OpenAsync(complaints: complaints);
        await page.GotoAsync("/en/knowledge");
        var field = page.GetByRole(AriaRole.Combobox, new() { Name = "What are you looking for?" });
        await field.PressSequentiallyAsync("pebblew");
        await Assertions.Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(2);
        await field.PressAsync("ArrowDown");
        await Assertions.Expect(page.GetByRole(AriaRole.Option, new() { Selected = true })).ToHaveCountAsync(1);
        await field.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();

        await field.FillAsync("pebblewharf");
        await field.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "2 results" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Italy" }).CheckAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "1 result" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Italy" })).ToBeFocusedAsync();

        var shared = await browser.OpenAsync(Screen.Phone);
        await shared.GotoAsync(page.Url);
        await Assertions.Expect(shared.GetByRole(AriaRole.Link, new() { Name = "Pebblewharf law" })).ToBeVisibleAsync();
        await Assertions.Expect(shared.GetByRole(AriaRole.Link, new() { Name = "Pebblewharf guide" })).ToHaveCountAsync(0);

        await page.GoBackAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "2 results" })).ToBeVisibleAsync();
        complaints.Should().BeEmpty();
    }
}
