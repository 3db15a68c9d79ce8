using System.Globalization;
using Cesagram.CountryFacts;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.ReadSections;
using Cesagram.Ui.Help;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Materials;

/// <summary>One material: as a sheet on the screen, and as the same sheet on paper.</summary>
[AllowAnonymous]
internal sealed class ItemModel(SectionReader reader, CountryFactsFile facts, TimeProvider clock) : SectionPage
{
    private const string AnyOther = "leaflet";
    private const int ShortText = 2000;
    private static readonly string[] Forms = ["poster", "card", "checklist", "text-blocks", AnyOther];

    public LocalEntry? Shown { get; private set; }

    public HelpLines Help { get; private set; } = null!;

    public IReadOnlyList<MaterialPart> Parts { get; private set; } = [];

    public string Form => Shown?.Entry.Facts.Material?.Form is { } form && Forms.Contains(form) ? form : AnyOther;

    /// <summary>Leaves so much of its page that letters and numbers may be larger.</summary>
    public bool IsShort => Shown?.Text.Body.Length < ShortText;

    /// <summary>On paper a number needs its date.</summary>
    public string Today => clock.GetUtcNow().ToString("d", CultureInfo.CurrentCulture);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        (Shown, var movedTo) = await reader.FindAsync(EntryKind.Material, slug, Lang, cancellationToken);
        if (Shown is not null)
        {
            Help = HelpLines.For(facts, Country, isYoung: Shown.Entry.Audience.Contains("young-people"), Lang);
            Country = Help.Country;
            Parts = MaterialSheet.Parts(Shown.Text.Body, Lang);
        }

        return Answer(EntryKind.Material, Shown, movedTo);
    }
}
