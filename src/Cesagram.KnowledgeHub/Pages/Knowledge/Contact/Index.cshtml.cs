using System.Net.Mail;
using Cesagram.CountryFacts;
using Cesagram.KnowledgeHub.Contact;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadSections;
using Cesagram.KnowledgeHub.ReceiveForms;
using Cesagram.KnowledgeHub.Text;
using Cesagram.Ui.Help;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Contact;

[AllowAnonymous]
[EnableRateLimiting(KnowledgeHubModule.FormLimit)]
internal sealed class IndexModel(ContactIntake intake, FormSeal seals, CountryFactsFile facts, IStringLocalizer<SectionText> texts) : SectionPage
{
    [BindProperty(SupportsGet = true)]
    public string? Topic { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public PublicForm Guard { get; set; } = new();

    public HelpLines Help => HelpLines.For(facts, Country, isYoung: false, Lang);

    public string Seal => seals.Make(ContactIntake.Form);

    public void OnGet()
    {
        Topic = ContactTopics.All.Contains(Topic) ? Topic : ContactTopics.All[0];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        (Text, Email) = (TypedText.Clean(Text), TypedText.CleanLine(Email));
        Check(nameof(Topic), !ContactTopics.All.Contains(Topic), "Contact.TopicUnknown");
        Check(nameof(Text), Text.Length == 0, "Contact.TextMissing");
        Check(nameof(Text), Text.Length > ContactMessage.LongestText, "Contact.TextTooLong", ContactMessage.LongestText, Text.Length);
        Check(nameof(Email), Email.Length > 0 && !IsAddress(Email), "Contact.EmailWrong");
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var received = await intake.ReceiveAsync(Topic!, texts["ContactTopic." + Topic], Lang, Text, Email.Length > 0 ? Email : null, Guard, cancellationToken);
        if (received.Received)
        {
            return Redirect($"/{PathLanguage}/knowledge/contact/thanks{(received.MayBeInDanger ? "?first=help" : "")}");
        }

        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Check("", true, "Contact.TooMany");
        return Page();
    }

    private static bool IsAddress(string typed) =>
        typed.Length <= ContactMessage.LongestEmail && MailAddress.TryCreate(typed, out var address) && address.Address == typed;

    private void Check(string field, bool isWrong, string text, params object[] values)
    {
        if (isWrong)
        {
            ModelState.AddModelError(field, texts[text, values]);
        }
    }
}
