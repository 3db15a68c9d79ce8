using System.Globalization;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.KnowledgeHub.ReadSections;

/// <summary>What the pages of the sections have in common: the language of their path, and the country that the reader chose.</summary>
internal abstract class SectionPage : PageModel
{
    /// <summary>As it stands in the path.</summary>
    [FromRoute(Name = "lang")]
    public string PathLanguage { get; set; } = Language.Default;

    /// <summary>Chosen by the reader in the address; null: not chosen.</summary>
    [BindProperty(SupportsGet = true, Name = "country")]
    public string? Country { get; set; }

    /// <summary>Of what is shown.</summary>
    public string Lang => PathLanguage == Language.Pseudo ? Language.Default : PathLanguage;

    /// <summary>Carries the reader's choice on to the next page.</summary>
    public string Chosen => Country is null ? "" : "?country=" + Country;

    protected IActionResult Answer(EntryKind kind, LocalEntry? entry, string? movedTo) =>
        entry is not null ? Page() : movedTo is not null ? RedirectPermanent(HubAddress.Of(kind, movedTo, PathLanguage)) : NotFound();

    /// <summary>Sorts as a dictionary of the reader's language does.</summary>
    protected StringComparer ByLanguage => StringComparer.Create(CultureInfo.GetCultureInfo(Lang), ignoreCase: true);
}
