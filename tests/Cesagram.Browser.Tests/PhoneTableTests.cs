using System.Globalization;
using Cesagram.Accounts;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.PushWebhook;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Cesagram.Tests.LiveWarnings;
using Microsoft.EntityFrameworkCore;

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
                "", "?channel=live", "/cases", $"/cases/{one}", $"/cases/{one}/triage", $"/cases/{one}/transcripts", "/sources", "/warnings", "/webhooks", $"/webhooks/{address}",
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
            wide.Should().BeEmpty("/analysis{0} has to fit", path);
            (await page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('.table.cards :is(th a, button, summary)')].map(part => part.getBoundingClientRect()).filter(box => box.height > 0 && box.height < 43.5).map(box => String(box.height))"))
                .Should().BeEmpty("a finger has to hit what /analysis{0} offers", path);
        }

        await page.Context.CloseAsync();
    }

    private async Task<(Guid Case, Guid Transcript)> CaseAsync()
    {
        var id = Guid.Empty;
        var until = DateTime.UtcNow.AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var form = new CaseForm { Title = "A made-up title that is long enough to need a second line", LegalBasis = "public-task", Purpose = "suspected-grooming", RetainUntil = until, MissingPerson = true };
        await browser.Host.WithAsync<Cases>(async cases => id = ((CaseAnswer.Done)await cases.OpenAsync(AccountsModule.DemoUnit, form, "supervisor", default)).Id);
        using var client = browser.Host.Api();
        var transcript = await Live.SendAsync(client, await Live.SourceAsync(browser.Host), $"phone {Guid.NewGuid():N}", Live.Sample("whatsapp-android-en.txt"), atOnce: 80);
        await InUnitAsync(db => Waiting.UntilAsync(() => db.Transcripts.AnyAsync(t => t.Id == transcript && t.Status == TranscriptStatus.Scored)));
        await browser.Host.WithAsync<CaseTranscripts>(async transcripts => (await transcripts.AddAsync(AccountsModule.DemoUnit, id, transcript, "analyst", default)).Should().BeTrue());
        return (id, transcript);
    }

    /// <summary>An address with a delivery that was given up.</summary>
    private async Task<Guid> DeliveryAsync()
    {
        (Guid Id, string)? made = null;
        await browser.Host.WithAsync<WebhookDesk>(async desk =>
            made = await desk.MakeAsync(AccountsModule.DemoUnit, new WebhookWish("https://127.0.0.1:1/hooks/a-rather-long-path-of-an-address", "Example desk", [.. WebhookTypes.Wanted]), "supervisor", default));
        await InUnitAsync(async db =>
        {
            var now = DateTimeOffset.UtcNow;
            db.WebhookDeliveries.Add(new WebhookDelivery
            {
                Id = Guid.CreateVersion7(), EndpointId = made!.Value.Id, UnitId = AccountsModule.DemoUnit, MessageId = $"msg_{Guid.NewGuid():N}", Type = WebhookTypes.Wanted[0], Payload = "{}",
                CreatedAt = now, ScheduledAt = now, Status = WebhookStatus.Dead, Attempts = 8, LastError = "timeout", LastTriedAt = now,
            });
            await db.SaveChangesAsync();
            await db.Database.CommitTransactionAsync();
        });
        return made!.Value.Id;
    }

    private Task InUnitAsync(Func<ChatAnalysisDbContext, Task> use) => browser.Host.WithAsync<ChatAnalysisDbContext>(async db =>
    {
        await using var transaction = await db.BeginUnitTransactionAsync(AccountsModule.DemoUnit);
        await use(db);
    });
}
