using System.Globalization;
using Cesagram.KnowledgeHub.Comments;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.ReadSections;
using Cesagram.KnowledgeHub.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk;

/// <summary>Comments wait here for a person.</summary>
[Authorize(Policy = Editors.Policy)]
[ResponseCache(NoStore = true)]
internal sealed class CommentsModel(KnowledgeHubDbContext db, Moderation moderation, IStringLocalizer<SectionText> texts) : SectionPage
{
    private const int MostShown = 100;

    [BindProperty(SupportsGet = true)]
    public CommentStatus Status { get; set; }

    /// <summary>Ticked.</summary>
    [BindProperty]
    public List<Guid> Ids { get; set; } = [];

    /// <summary>Whose own button was pressed; goes before what is ticked.</summary>
    [BindProperty]
    public Guid? One { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public Dictionary<Guid, string> Reasons { get; set; } = [];

    /// <summary>Where in the list the moderator was.</summary>
    [BindProperty(SupportsGet = true)]
    public int At { get; set; }

    [TempData]
    public string? Done { get; set; }

    /// <summary>"from to id,id" of the last decision.</summary>
    [TempData]
    public string? Last { get; set; }

    public bool CanUndo { get; private set; }

    public IReadOnlyList<(Comment Comment, LocalEntry Entry)> Shown { get; private set; } = [];

    public IReadOnlyDictionary<CommentStatus, int> Counts { get; private set; } = new Dictionary<CommentStatus, int>();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        CanUndo = Last is not null;
        TempData.Keep(nameof(Last));
        Counts = await db.Set<Comment>().GroupBy(c => c.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var comments = await db.Set<Comment>().AsNoTracking().Where(c => c.Status == Status)
            .OrderByDescending(c => c.MayBeInDanger).ThenBy(c => c.Signs.Count > 0).ThenBy(c => c.WrittenAt)
            .Take(MostShown).ToListAsync(cancellationToken);
        var ids = comments.Select(c => c.EntryId).Distinct().ToList();
        var entries = await db.Entries.AsNoTracking().Include(e => e.Texts).Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, cancellationToken);
        Shown = [.. comments.Select(c => (c, LocalEntry.Of(entries[c.EntryId], Lang)))];
    }

    public Task<IActionResult> OnPostApproveAsync(CancellationToken cancellationToken) => MoveAsync(CommentStatus.Published, cancellationToken);

    public Task<IActionResult> OnPostRejectAsync(CancellationToken cancellationToken) => MoveAsync(CommentStatus.Rejected, cancellationToken);

    public Task<IActionResult> OnPostSpamAsync(CancellationToken cancellationToken) => MoveAsync(CommentStatus.Spam, cancellationToken);

    public Task<IActionResult> OnPostWaitAsync(CancellationToken cancellationToken) => MoveAsync(CommentStatus.Waiting, cancellationToken);

    public async Task<IActionResult> OnPostUndoAsync(CancellationToken cancellationToken)
    {
        if (Last?.Split(' ') is [var from, var to, var ids] && Enum.TryParse<CommentStatus>(from, out var was) && Enum.TryParse<CommentStatus>(to, out var now))
        {
            var back = await moderation.MoveAsync([.. ids.Split(',').Select(Guid.Parse)], now, was, reason: RejectionReasons.All[^1], By, cancellationToken);
            (Done, Last) = (texts["Desk.Undone", back.Count], null);
        }

        return Again();
    }

    private string By => User.Identity?.Name ?? "?";

    private async Task<IActionResult> MoveAsync(CommentStatus to, CancellationToken cancellationToken)
    {
        var reason = One is { } id ? Reasons.GetValueOrDefault(id) : Reason;
        var chosen = RejectionReasons.All.Contains(reason) ? reason : RejectionReasons.All[^1];
        var moved = await moderation.MoveAsync(One is { } one ? [one] : Ids, Status, to, chosen, By, cancellationToken);
        Done = moved.Count == 0 ? texts["Desk.NothingMoved"] : texts["Desk.Moved", moved.Count, texts["CommentStatus." + to].Value];
        Last = moved.Count == 0 ? null : $"{Status} {to} {string.Join(',', moved)}";
        return Again();
    }

    private RedirectResult Again() =>
        Redirect($"/{PathLanguage}/knowledge/desk/comments?status={Status.ToString().ToLowerInvariant()}&at={At.ToString(CultureInfo.InvariantCulture)}");
}
