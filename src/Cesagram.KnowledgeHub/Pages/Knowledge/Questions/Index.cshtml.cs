using Cesagram.CountryFacts;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.ReadSections;
using Cesagram.Ui.Help;
using Microsoft.AspNetCore.Authorization;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Questions;

/// <summary>What parents ask: help first, then what cannot wait, then the rest.</summary>
[AllowAnonymous]
internal sealed class IndexModel(SectionReader reader, CountryFactsFile facts) : SectionPage
{
    public HelpLines Help { get; private set; } = null!;

    public IReadOnlyList<LocalEntry> Urgent { get; private set; } = [];

    public IReadOnlyList<LocalEntry> Others { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Help = HelpLines.For(facts, Country, isYoung: false, Lang);
        Country = Help.Country;
        var all = (await reader.ListAsync(EntryKind.Question, Lang, cancellationToken))
            .OrderBy(e => e.Entry.Facts.Question?.Order ?? int.MaxValue).ThenBy(e => e.Text.Title, ByLanguage)
            .ToLookup(e => e.Entry.Facts.Question?.Urgent == true);
        (Urgent, Others) = ([.. all[true]], [.. all[false]]);
    }
}
