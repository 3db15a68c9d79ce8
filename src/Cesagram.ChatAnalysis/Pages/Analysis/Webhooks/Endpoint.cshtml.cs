using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.PushWebhook;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Webhooks;

/// <summary>One address: its settings, its secret, and what was sent to it.</summary>
[EnableRateLimiting(ChatAnalysisModule.WebhookTryLimit)]
internal sealed class EndpointModel(WebhookReader reader, WebhookDesk desk, WebhookAddresses addresses, TimeProvider clock, IStringLocalizer<WebhookText> text) : WebhookPage(addresses, text)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "dead")]
    public bool OnlyDead { get; set; }

    /// <summary>The test that was just sent.</summary>
    [TempData]
    public Guid? TestId { get; set; }

    public WebhookView View { get; private set; } = null!;

    public WebhookDelivery? Tested { get; private set; }

    /// <summary>Until when the secret before signs too; null where there is none.</summary>
    public DateTimeOffset? OldUntil => View.Endpoint.PreviousUntil is { } until && until > clock.GetUtcNow() ? until : null;

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => ShowAsync(false, cancellationToken);

    public async Task<IActionResult> OnPostChangeAsync(CancellationToken cancellationToken) =>
        await ReadWishAsync(cancellationToken) is { } wish ? Done(await desk.ChangeAsync(Unit, Id, wish, By, cancellationToken), "Said.changed") : await ShowAsync(true, cancellationToken);

    public async Task<IActionResult> OnPostRotateAsync(CancellationToken cancellationToken)
    {
        Secret = await desk.RotateAsync(Unit, Id, By, cancellationToken);
        return Secret is null ? NotFound() : await ShowAsync(false, cancellationToken);
    }

    public async Task<IActionResult> OnPostSwitchAsync(bool on, CancellationToken cancellationToken) =>
        Done(await desk.SwitchAsync(Unit, Id, on, By, cancellationToken), on ? "Said.on" : "Said.off");

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken cancellationToken)
    {
        if (!await desk.DeleteAsync(Unit, Id, By, cancellationToken))
        {
            return NotFound();
        }

        Said = "Said.deleted";
        return LocalRedirect($"/{RouteData.Values["lang"]}/analysis/webhooks");
    }

    public async Task<IActionResult> OnPostTestAsync(CancellationToken cancellationToken)
    {
        TestId = await desk.TestAsync(Unit, Id, By, cancellationToken);
        if (TestId is { } test)
        {
            await reader.WaitAsync(Unit, test, cancellationToken);
        }

        return Done(await reader.FindAsync(Unit, Id, true, cancellationToken) is not null, TestId is null ? "Said.switchOnFirst" : null);
    }

    public async Task<IActionResult> OnPostAgainAsync(Guid? delivery, CancellationToken cancellationToken)
    {
        var count = await desk.SendAgainAsync(Unit, Id, delivery, By, cancellationToken);
        var found = await reader.FindAsync(Unit, Id, true, cancellationToken);
        return Done(found is not null, count > 0 ? "Said.again" : found?.Endpoint.DisabledAt is null ? "Said.nothingAgain" : "Said.switchOnFirst");
    }

    private IActionResult Done(bool isDone, string? said)
    {
        Said = said;
        return isDone ? LocalRedirect($"/{RouteData.Values["lang"]}/analysis/webhooks/{Id}") : NotFound();
    }

    private async Task<IActionResult> ShowAsync(bool keepTyped, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(Unit, Id, OnlyDead, cancellationToken) is not { } view)
        {
            return NotFound();
        }

        View = view;
        Tested = TestId is { } test ? await reader.DeliveryAsync(Unit, test, cancellationToken) : null;
        if (!keepTyped)
        {
            (Address, Description, Types) = (view.Endpoint.Url, view.Endpoint.Description, view.Endpoint.Types);
        }

        return Page();
    }
}
