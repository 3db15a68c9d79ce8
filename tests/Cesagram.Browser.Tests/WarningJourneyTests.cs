using System.Diagnostics;
using System.IO.Compression;
using Cesagram.Tests.Hosting;
using Cesagram.Tests.LiveWarnings;
using Microsoft.Playwright;

namespace Cesagram.Browser.Tests;

/// <summary>From a message that a helpline sends to a warning on a screen, a decision and a bundle that proves itself.</summary>
[Collection(BrowserCollection.Name)]
public class WarningJourneyTests(Browser browser)
{
    [Fact]
    public async Task Warning_FromMessageToBundle_ByKeyboard()
    {
        var complaints = new List<string>();
        var page = await browser.SignInAsync("analyst", complaints: complaints);
        using var client = browser.Host.Api();
        var source = await Live.SourceAsync(browser.Host);

        // Of this source alone: other tests may have raised more than a page of warnings.
        await page.GotoAsync($"/en/analysis/warnings?source={source}");
        await Assertions.Expect(page.GetByText("Live", new() { Exact = true })).ToBeVisibleAsync();
        var conversation = $"journey {Guid.NewGuid():N}";
        await Live.SendAsync(client, source, conversation, Live.Sample("whatsapp-android-en.txt"));

        // Nobody loads the page again: it comes by itself.
        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = conversation });
        await Assertions.Expect(row).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("New or more urgent warnings")).ToBeVisibleAsync();
        await AccessibilityTests.CheckAsync(page, "work list");

        // Keyboard: down to it, take it, open it.
        await page.Locator("body").ClickAsync(new() { Position = new() { X = 5, Y = 5 } });
        for (var step = 0; step < 60 && !await row.EvaluateAsync<bool>("row => row.classList.contains('at')"); step++)
        {
            await page.Keyboard.PressAsync("j");
        }

        await Assertions.Expect(row).ToContainClassAsync("at");

        // On a Greek keyboard the same places have other letters.
        await page.EvaluateAsync("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ξ', code: 'KeyJ', bubbles: true }))");
        await page.EvaluateAsync("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'κ', code: 'KeyK', bubbles: true }))");
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(row.Locator("[data-assigned]")).ToHaveTextAsync("me");
        await page.Keyboard.PressAsync("o");
        await page.ArriveAsync("/analysis/warnings/[0-9a-f-]+$");
        await AccessibilityTests.CheckAsync(page, "warning");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Read the conversation" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("r");
        await page.ArriveAsync("/analysis/transcripts/[0-9a-f-]+/1");
        var transcript = new Uri(page.Url).Segments[^2].TrimEnd('/');
        await page.GoBackAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Decide" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Choose one of the four.")).ToBeVisibleAsync();
        await page.Locator("[name=Outcome][value=confirm]").CheckAsync();
        await page.GetByLabel("Why").FillAsync("He asks to keep it secret and to meet.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Decide" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Your decision is saved.")).ToBeVisibleAsync();
        await AccessibilityTests.CheckAsync(page, "decided");

        // A wrong decision is taken back, and stays to be seen.
        await page.GetByText("Reopen this warning").ClickAsync();
        await page.GetByLabel("Why it is reopened").FillAsync("It was decided in the wrong tab.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Reopen", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("The warning is open again.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("It was decided in the wrong tab.")).ToBeVisibleAsync();
        await AccessibilityTests.CheckAsync(page, "reopened");

        await BundleAsync(client, transcript);
        complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Screen.Phone, true, "el")]
    [InlineData(Screen.Laptop, false, "lt")]
    public async Task Pages_OfWarningsAndSources_HaveNothingToFind(Screen screen, bool dark, string language)
    {
        var complaints = new List<string>();
        using var client = browser.Host.Api();
        var source = await Live.SourceAsync(browser.Host);
        var warning = await Live.WarningAsync(client, await Live.SendAsync(client, source, "c1", Live.Sample("whatsapp-ios-fr.txt"), atOnce: 80), one => one.GetProperty("goingMissing").GetBoolean());
        var page = await browser.SignInAsync("supervisor", screen, dark, complaints, language);
        foreach (var path in (string[])["warnings", $"warnings/{warning.GetProperty("id").GetString()}", "sources", "sources/new", $"sources/{source}", "settings", "agreement"])
        {
            await page.GotoAsync($"/{language}/analysis/{path}");
            await AccessibilityTests.CheckAsync(page, path);
        }

        complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    /// <summary>As a third party would check it.</summary>
    private static async Task BundleAsync(HttpClient client, string transcript)
    {
        var folder = Directory.CreateTempSubdirectory("cesagram-bundle-").FullName;
        using (var zip = new ZipArchive(new MemoryStream(await client.GetByteArrayAsync(Live.At($"/api/transcripts/{transcript}/bundle")))))
        {
            zip.ExtractToDirectory(folder);
        }

        using var check = Process.Start(new ProcessStartInfo("sha256sum", ["-c", "SHA256SUMS"]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var said = await check.StandardOutput.ReadToEndAsync();
        await check.WaitForExitAsync();
        check.ExitCode.Should().Be(0, said);
        (await File.ReadAllTextAsync(Path.Combine(folder, "custody.json"))).Should().Contain("warning-decided").And.Contain("conversation-opened");
        Directory.Delete(folder, recursive: true);
    }
}
