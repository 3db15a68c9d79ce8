using Microsoft.Playwright;

namespace Cesagram.Browser.Tests.KnowledgeHub;

[Collection(BrowserCollection.Name)]
public class SectionsJourneyTests(Browser browser)
{
    [Fact]
    public async Task Comment_WrittenOnAPhone_AppearsOnceAnEditorApprovesItByKeyboard()
    {
        var text = $"An example comment {Guid.NewGuid()}";
        var complaints = new List<string>();
        var reader = await browser.OpenAsync(Screen.Phone, complaints: complaints);
        await reader.GotoAsync("/en/knowledge/news/cesagram-launched-2023");
        var address = reader.Url;
        await reader.GetByLabel("Name (if you like)").FillAsync("Example reader");
        await reader.GetByRole(AriaRole.Textbox, new() { Name = "Comment", Exact = true }).FillAsync(text);
        await reader.GetByRole(AriaRole.Button, new() { Name = "Send to be read" }).ClickAsync();
        await reader.ArriveAsync("/thanks#comments$");
        await Assertions.Expect(reader.GetByRole(AriaRole.Heading, new() { Name = "Thank you, your comment is here" })).ToBeVisibleAsync();
        await reader.GotoAsync(address);
        await Assertions.Expect(reader.GetByText(text)).ToHaveCountAsync(0);

        var editor = await browser.SignInAsync("editor", complaints: complaints, arrivesAt: "/knowledge/desk$");
        await editor.GotoAsync("/en/knowledge/desk/comments");
        var waiting = editor.Locator("[data-comment]");
        for (var step = 0; step < await waiting.CountAsync(); step++)
        {
            await editor.Keyboard.PressAsync("j");
            if ((await editor.Locator("[data-comment]:focus").InnerTextAsync()).Contains(text, StringComparison.Ordinal))
            {
                break;
            }
        }

        await editor.Keyboard.PressAsync("a");
        await Assertions.Expect(editor.GetByRole(AriaRole.Status).Filter(new() { HasText = "Comments moved: 1" })).ToBeVisibleAsync();
        await Assertions.Expect(editor.Locator("[data-comment]", new() { HasText = text })).ToHaveCountAsync(0);
        await reader.ReloadAsync();
        await Assertions.Expect(reader.GetByText(text)).ToBeVisibleAsync();
        complaints.Where(c => !c.Contains("404", StringComparison.Ordinal)).Should().BeEmpty();
        await reader.Context.CloseAsync();
        await editor.Context.CloseAsync();
    }

    [Fact]
    public async Task Glossary_ByKeyboard_FindsATerm()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync("/en/knowledge/glossary");
        await page.GetByLabel("Find a term").FocusAsync();
        await page.Keyboard.TypeAsync("GRÓOMING");
        await Assertions.Expect(page.Locator("#grooming")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#end-to-end-encryption")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#grooming h3 a")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("#grooming$");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Screen.Laptop, true, "el")]
    [InlineData(Screen.Phone, false, "lt")]
    public async Task Sections_HaveNothingToFind(Screen screen, bool dark, string language)
    {
        var page = await browser.OpenAsync(screen, dark);
        foreach (var path in (string[])["news", "news/cesagram-launched-2023", "organisations?country=GR", "organisations/the-smile-of-the-child", "questions", "questions/my-child-is-not-home",
            "materials", "materials/poster-school-corridor?country=LT", "materials/text-blocks-newsletter-social-media", "materials/wallet-card", "glossary", "pages", "pages/project", "contact"])
        {
            await page.GotoAsync($"/{language}/knowledge/{path}");
            await AccessibilityTests.CheckAsync(page, $"{language} {path}");
        }

        await page.Context.CloseAsync();
    }
}
