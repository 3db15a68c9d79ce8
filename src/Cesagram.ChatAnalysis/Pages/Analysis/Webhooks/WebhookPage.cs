using Cesagram.ChatAnalysis.PushWebhook;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Webhooks;

/// <summary>What the pages about webhooks share: they are for supervisors, and take an address, a description and events.</summary>
[Authorize(Policy = Analysts.Policy, Roles = "Supervisor")]
[ResponseCache(NoStore = true)]
internal abstract class WebhookPage(WebhookAddresses addresses, IStringLocalizer<WebhookText> text) : PageModel
{
    public const int MostDescription = 300;

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Description { get; set; }

    [BindProperty]
    public List<string> Types { get; set; } = [];

    /// <summary>Key of the text about what was done last.</summary>
    [TempData]
    public string? Said { get; set; }

    /// <summary>Shown in the answer that makes it and nowhere else.</summary>
    public string? Secret { get; protected set; }

    /// <summary>What is wrong, by field.</summary>
    public Dictionary<string, string> Problems { get; } = [];

    protected Guid Unit => Analysts.Unit(User);

    protected string By => Analysts.Name(User);

    protected IStringLocalizer<WebhookText> Text => text;

    /// <returns>What was typed; null where something is wrong with it.</returns>
    protected async Task<WebhookWish?> ReadWishAsync(CancellationToken cancellationToken)
    {
        (Address, Description) = (Address?.Trim(), Description?.Trim());
        if (await addresses.ProblemAsync(Address, cancellationToken) is { } problem)
        {
            Problems["Address"] = text[problem];
        }

        if (Description is { } description && (description.Length > MostDescription || description.Any(char.IsControl)))
        {
            Problems["Description"] = text["Problem.Description", MostDescription];
        }

        if (Types.Count == 0 || Types.Except(WebhookTypes.Wanted).Any())
        {
            Problems["Types"] = text["Problem.Types"];
        }

        return Problems.Count > 0 ? null : new WebhookWish(Address!, Description is { Length: > 0 } ? Description : null, [.. WebhookTypes.Wanted.Intersect(Types)]);
    }
}
