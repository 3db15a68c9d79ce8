using Cesagram.KnowledgeHub.Comments;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.ReadSections;
using Cesagram.KnowledgeHub.ReceiveForms;
using Cesagram.KnowledgeHub.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.News;

[AllowAnonymous]
[EnableRateLimiting(KnowledgeHubModule.FormLimit)]
internal sealed class ItemModel(
    SectionReader reader, KnowledgeHubDbContext db, CommentIntake intake, FormSeal seals, PublicSite site, IStringLocalizer<SectionText> texts) : SectionPage
{
    private const int MostShown = 200;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public PublicForm Guard { get; set; } = new();

    public LocalEntry? Shown { get; private set; }

    public IReadOnlyList<Comment> Comments { get; private set; } = [];

    public IReadOnlyList<LocalEntry> Near { get; private set; } = [];

    public string Seal => seals.Make(CommentIntake.Form);

    public ShareLinks Share => new(Shown!.Text.Title, site.Root(Request) + Shown.Address);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        (Shown, var movedTo) = await reader.FindAsync(EntryKind.News, slug, Lang, cancellationToken);
        if (Shown is not null)
        {
            var id = Shown.Entry.Id;
            Comments = await db.Set<Comment>().AsNoTracking().Where(c => c.EntryId == id && c.Status == CommentStatus.Published)
                .OrderByDescending(c => c.WrittenAt).Take(MostShown).OrderBy(c => c.WrittenAt).ToListAsync(cancellationToken);
            Near = await reader.NearAsync(Shown.Entry, Lang, cancellationToken);
        }

        return Answer(EntryKind.News, Shown, movedTo);
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellationToken)
    {
        var page = await OnGetAsync(slug, cancellationToken);
        if (Shown is null)
        {
            return page;
        }

        if (!Shown.Entry.CommentsOpen)
        {
            Response.StatusCode = StatusCodes.Status403Forbidden;
            return page;
        }

        (Name, Text) = (TypedText.CleanLine(Name), TypedText.Clean(Text));
        Check(nameof(Text), Text.Length == 0, "Comments.TextMissing");
        Check(nameof(Text), Text.Length > Comment.LongestText, "Comments.TextTooLong", Comment.LongestText, Text.Length);
        Check(nameof(Name), Name.Length > Comment.LongestName, "Comments.NameTooLong", Comment.LongestName);
        if (!ModelState.IsValid)
        {
            return page;
        }

        var received = await intake.ReceiveAsync(Shown.Entry.Id, Lang, Name, Text, Guard, cancellationToken);
        if (received.Received)
        {
            return Redirect($"/{PathLanguage}/knowledge/news/{Shown.Entry.Slug}/thanks{(received.MayBeInDanger ? "?first=help" : "")}");
        }

        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Check("", true, "Comments.TooMany");
        return page;
    }

    private void Check(string field, bool isWrong, string text, params object[] values)
    {
        if (isWrong)
        {
            ModelState.AddModelError(field, texts[text, values]);
        }
    }
}
