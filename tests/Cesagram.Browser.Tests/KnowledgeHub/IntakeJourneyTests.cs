using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Cesagram.Browser.Tests.KnowledgeHub;

[Collection(BrowserCollection.Name)]
public class IntakeJourneyTests(Browser browser)
{
    private static readonly AxeRunOptions Rules = new() { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };

    [Fact]
    public async Task Import_WhenFileHoldsADuplicate_ShowsItAndImportsTheOther()
    {
        List<string> complaints = [];
        var page = await browser.SignInAsync("editor", complaints: complaints, arrivesAt: "/knowledge/desk$");
        var mark = Guid.NewGuid().ToString("N")[..8];
        await page.GotoAsync("/en/knowledge/desk/import");
        await page.Locator("#file").SetInputFilesAsync(new FilePayload
        {
            Name = "made.bib", MimeType = "text/plain",
            Buffer = Encoding.UTF8.GetBytes($"@article{{a, title={{Example study {mark}}}, doi={{10.9999/{mark}}}, year=2021}}\n@misc{{b, title={{The same {mark}}}, doi={{10.9999/{mark}}}}}"),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Look at it first" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The same as record 1 of this file.")).ToBeVisibleAsync();
        (await page.RunAxe(Rules)).Violations.Should().BeEmpty();
        await page.GetByRole(AriaRole.Button, new() { Name = "Import what is chosen" }).ClickAsync();
        await Assertions.Expect(page.GetByText("1 drafts made, 0 entries completed, 0 were there already, 1 skipped.")).ToBeVisibleAsync();
        complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Upload_WhenPictureIsLarge_TheBrowserMakesTheSizes()
    {
        List<string> complaints = [];
        var page = await browser.SignInAsync("editor", complaints: complaints, arrivesAt: "/knowledge/desk$");
        await page.GotoAsync("/en/knowledge/desk/images");
        complaints.Clear();
        var drawn = await page.EvaluateAsync<string>("""
            () => { const c = document.createElement('canvas'); c.width = 2000; c.height = 1000; const x = c.getContext('2d'); x.fillStyle = '#F2A541'; x.fillRect(100, 100, 900, 500); return c.toDataURL('image/png').split(',')[1]; }
            """);
        if (!await page.Locator("#picture").IsVisibleAsync())
        {
            await page.Locator("summary").Filter(new() { HasText = "Add a picture" }).ClickAsync();
        }

        await page.Locator("#picture").SetInputFilesAsync(new FilePayload { Name = "lamp.png", MimeType = "image/png", Buffer = Convert.FromBase64String(drawn) });
        var alt = "A lit window " + Guid.NewGuid().ToString("N")[..6];
        await page.Locator("#alt-en").FillAsync(alt);
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The picture is kept.")).ToBeVisibleAsync();
        var row = page.Locator("tr").Filter(new() { HasText = alt });
        foreach (var size in new[] { "480 × 240", "960 × 480", "1600 × 800" })
        {
            await Assertions.Expect(row.GetByText(size)).ToBeVisibleAsync();
        }

        (await row.GetByRole(AriaRole.Img).EvaluateAsync<int>("async image => { await image.decode(); return image.naturalWidth; }")).Should().Be(480);
        (await page.RunAxe(Rules)).Violations.Should().BeEmpty();
        complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/el/knowledge/desk/import", true)]
    [InlineData("/lt/knowledge/desk/links", false)]
    [InlineData("/el/knowledge/desk/images", false)]
    [InlineData("/lt/knowledge/desk/bulk", true)]
    public async Task DeskPage_OnPhone_IsAccessibleAndDoesNotScrollSideways(string path, bool dark)
    {
        var page = await browser.SignInAsync("editor", Screen.Phone, dark, arrivesAt: "/knowledge/desk$");
        await page.GotoAsync(path);
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).Should().BeTrue();
        (await page.RunAxe(Rules)).Violations.Should().BeEmpty();
    }
}
