using Cesagram.Accounts;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.PushWebhook;
using Cesagram.Postgres;
using Cesagram.Tests.ChatAnalysis;
using Cesagram.Tests.LiveWarnings;

namespace Cesagram.Browser.Tests;

/// <summary>Tables on the narrowest phone: their rows are cards, and nothing has to be scrolled sideways.</summary>
[Collection(BrowserCollection.Name)]
public class PhoneTableTests(Browser browser)
{
    [Theory]
    [InlineData("el")]
    [InlineData("lt")]
    public async Task Tables_On360Pixels_FitWithoutScrollingSideways(string language)
    {
        var (one, transcript) = await CaseAsync();
        var address = await DeliveryAsync();
        await Live.SourceAsync(browser.Host);
        var page = await browser.SignInAsync("supervisor", Screen.Phone, language: language);
        await page.SetViewportSizeAsync(360, 800);

        foreach (var path in (string[])
            [
                "", "/cases", $"/cases/{one}", $"/cases/{one}/triage", $"/cases/{one}/transcripts", "/sources", "/warnings", "/webhooks", $"/webhooks/{address}",
                "/retention", "/agreement", $"/transcripts/{transcript}", $"/transcripts/{transcript}/1",
            ])
        {
            await page.GotoAsync($"/{language}/analysis{path}");
            var wide = await page.EvaluateAsync<string[]>(
                """
                () => {
                  for (const details of document.querySelectorAll('details')) details.open = true;
                  return [document.documentElement, ...document.querySelectorAll('.table-scroll')].filter(part => part.scrollWidth > part.clientWidth).map(part => `${part.className} ${part.scrollWidth} > ${part.clientWidth}`);
                }
                """);
            wide.Should().BeEmpty("{0} has to fit", path);
            (await page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('.table.cards :is(th a, button, summary)')].map(part => part.getBoundingClientRect()).filter(box => box.height > 0 && box.height < 43.5).map(box => String(box.height))"))
                .Should().BeEmpty("a finger has to hit what {0} offers", path);
        }

        await page.Context.CloseAsync();
    }

    private async Task<(Guid Case, Guid Transcript)> CaseAsync()
    {
        var id = await CasePages.OpenAsync(browser.Host, AccountsModule.DemoUnit, "A made-up title that is long enough to need a second line");
        var transcript = await CasePages.TranscriptAsync(browser.Host);
        await CasePages.AddTranscriptAsync(browser.Host, id, transcript);
        await Cesagram.Tests.Hosting.Waiting.UntilAsync(() => CasePages.InUnitAsync(browser.Host, async db => (await db.Transcripts.FindAsync(transcript))!.Status == TranscriptStatus.Scored));
        return (id, transcript);
    }

    /// <summary>An address with a delivery that was given up.</summary>
    private async Task<Guid> DeliveryAsync()
    {
        (Guid Id, string)? made = null;
        await browser.Host.WithAsync<WebhookDesk>(async desk =>
            made = await desk.MakeAsync(AccountsModule.DemoUnit, new WebhookWish("https://127.0.0.1:1/hooks/a-rather-long-path-of-an-address", "Example desk", [.. WebhookTypes.Wanted]), "supervisor", default));
        await CasePages.InUnitAsync(browser.Host, async db =>
        {
            var now = DateTimeOffset.UtcNow;
            db.WebhookDeliveries.Add(new WebhookDelivery
            {
                Id = Guid.CreateVersion7(), EndpointId = made!.Value.Id, UnitId = AccountsModule.DemoUnit, MessageId = $"msg_{Guid.NewGuid():N}", Type = WebhookTypes.Wanted[0], Payload = "{}",
                CreatedAt = now, ScheduledAt = now, Status = WebhookStatus.Dead, Attempts = 8, LastError = "timeout", LastTriedAt = now,
            });
            return await db.SaveChangesAsync();
        });
        return made!.Value.Id;
    }
}
