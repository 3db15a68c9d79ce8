using Cesagram.CountryFacts;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.ReadSections;
using Cesagram.Ui.Help;
using Microsoft.AspNetCore.Authorization;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Organisations;

/// <summary>Expert organisations: of the country that the reader chose, then those that work beyond it; without a choice all of them, by country.</summary>
[AllowAnonymous]
internal sealed class IndexModel(SectionReader reader, CountryFactsFile facts) : SectionPage
{
    private static readonly string[] Beyond = ["EU", "INT"];

    public HelpLines Help { get; private set; } = null!;

    public IReadOnlyList<IGrouping<string, LocalEntry>> Groups { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Help = HelpLines.For(facts, Country, isYoung: false, Lang);
        Country = Help.Country;
        var all = (await reader.ListAsync(EntryKind.Organisation, Lang, cancellationToken)).Where(e => e.Entry.Facts.Organisation is not null);
        string[] order = Country is null ? [.. CountryFactsFile.Choices, .. Beyond] : [Country, .. Beyond.Where(code => code != Country)];
        Groups = [.. all
            .Select(e => (Entry: e, Group: order.FirstOrDefault(e.Entry.Countries.Contains)))
            .Where(pair => pair.Group is not null)
            .OrderBy(pair => Array.IndexOf(order, pair.Group))
            .ThenByDescending(pair => pair.Entry.Entry.Facts.Organisation!.IsHelpline)
            .ThenBy(pair => pair.Entry.Text.Title, ByLanguage)
            .GroupBy(pair => pair.Group!, pair => pair.Entry)];
    }
}
