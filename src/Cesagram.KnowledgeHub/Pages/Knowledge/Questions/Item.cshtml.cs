using Cesagram.CountryFacts;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.ReadSections;
using Cesagram.Ui.Help;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Questions;

[AllowAnonymous]
internal sealed class ItemModel(SectionReader reader, CountryFactsFile facts) : SectionPage
{
    public LocalEntry? Shown { get; private set; }

    public IReadOnlyList<LocalEntry> Near { get; private set; } = [];

    public HelpLines Help { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        (Shown, var movedTo) = await reader.FindAsync(EntryKind.Question, slug, Lang, cancellationToken);
        if (Shown is not null)
        {
            Help = HelpNeed.For(Shown.Entry, facts, Country, Lang);
            Country = Help.Country;
            Near = await reader.NearAsync(Shown.Entry, Lang, cancellationToken);
        }

        return Answer(EntryKind.Question, Shown, movedTo);
    }
}
