using Cesagram.ChatAnalysis.PushWebhook;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Webhooks;

/// <summary>Where the unit's events go.</summary>
internal sealed class IndexModel(WebhookReader reader, WebhookDesk desk, WebhookAddresses addresses, IStringLocalizer<WebhookText> text) : WebhookPage(addresses, text)
{
    public IReadOnlyList<WebhookRow> Rows { get; private set; } = [];

    /// <summary>Whose <see cref="WebhookPage.Secret"/> it is.</summary>
    public string? SecretOf { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Types = [.. WebhookTypes.Wanted];
        Rows = await reader.ListAsync(Unit, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await ReadWishAsync(cancellationToken) is { } wish)
        {
            if (await desk.MakeAsync(Unit, wish, By, cancellationToken) is { } made)
            {
                (Secret, SecretOf, Address, Description, Types) = (made.Secret, wish.Url, null, null, [.. WebhookTypes.Wanted]);
            }
            else
            {
                Problems[""] = Text["Problem.Most", WebhookDesk.MostEndpoints];
            }
        }

        Rows = await reader.ListAsync(Unit, cancellationToken);
        return Page();
    }
}
