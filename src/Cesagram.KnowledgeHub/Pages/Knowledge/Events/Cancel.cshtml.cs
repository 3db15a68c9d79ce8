using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.Postgres;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Events;

internal enum CancelAnswer
{
    Unknown,
    Ask,
    Done,
    Already,
    TooLate,
}

/// <summary>Where a mail's link leads: it asks first, since programs that check mails follow links.</summary>
[EnableRateLimiting(KnowledgeHubModule.FormLimit)]
[ResponseCache(NoStore = true)]
internal sealed class CancelModel(KnowledgeHubDbContext db, EventRegistrar registrar, PublicSite site, TimeProvider clock) : PageModel
{
    public CancelAnswer Answer { get; private set; }

    public LocalEntry? Local { get; private set; }

    public Task OnGetAsync(string lang, string token, CancellationToken cancellationToken) => LookAsync(lang, token, cancellationToken);

    public async Task OnPostAsync(string lang, string token, CancellationToken cancellationToken)
    {
        if (await LookAsync(lang, token, cancellationToken) is { } registration && Answer == CancelAnswer.Ask)
        {
            Answer = await registrar.CancelAsync(registration, site.Root(Request), cancellationToken) ? CancelAnswer.Done : CancelAnswer.Already;
        }
    }

    private async Task<Registration?> LookAsync(string lang, string token, CancellationToken cancellationToken)
    {
        var hash = SecretToken.HashOf(token);
        var registration = await db.Set<Registration>().AsNoTracking().FirstOrDefaultAsync(r => r.TokenHashes.Contains(hash), cancellationToken);
        if (registration is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return null;
        }

        var entry = await db.Entries.AsNoTracking().Include(e => e.Texts).SingleAsync(e => e.Id == registration.EntryId, cancellationToken);
        Local = LocalEntry.Of(entry, MailLanguage.Known(lang));
        Answer = registration.State == RegistrationState.Cancelled ? CancelAnswer.Already
            : entry.Facts.Event?.StartsAt <= clock.GetUtcNow() ? CancelAnswer.TooLate
            : CancelAnswer.Ask;
        return registration;
    }
}
