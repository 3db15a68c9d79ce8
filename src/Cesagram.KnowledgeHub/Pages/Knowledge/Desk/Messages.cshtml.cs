using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadSections;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk;

/// <summary>What visitors wrote to the editors.</summary>
[Authorize(Policy = Editors.Policy)]
[ResponseCache(NoStore = true)]
internal sealed class MessagesModel(KnowledgeHubDbContext db) : SectionPage
{
    private const int MostShown = 100;

    [BindProperty(SupportsGet = true)]
    public ContactStatus Status { get; set; }

    [BindProperty]
    public Guid Id { get; set; }

    [BindProperty]
    public ContactStatus To { get; set; }

    public IReadOnlyList<ContactMessage> Shown { get; private set; } = [];

    public IReadOnlyDictionary<ContactStatus, int> Counts { get; private set; } = new Dictionary<ContactStatus, int>();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Counts = await db.Set<ContactMessage>().GroupBy(m => m.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        Shown = await db.Set<ContactMessage>().AsNoTracking().Where(m => m.Status == Status)
            .OrderByDescending(m => m.MayBeInDanger).ThenBy(m => m.Signs.Count > 0).ThenBy(m => m.WrittenAt)
            .Take(MostShown).ToListAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        var by = User.Identity?.Name;
        await db.Set<ContactMessage>().Where(m => m.Id == Id)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Status, To).SetProperty(m => m.HandledBy, by), cancellationToken);
        return Redirect($"/{PathLanguage}/knowledge/desk/messages?status={Status.ToString().ToLowerInvariant()}");
    }
}
