using System.Text.RegularExpressions;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadSections;
using Cesagram.KnowledgeHub.Text;
using Cesagram.KnowledgeHub.Vocabulary;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk;

/// <summary>One term in six languages.</summary>
[Authorize(Policy = Editors.Policy)]
[ResponseCache(NoStore = true)]
internal sealed partial class TermModel(TermEditor editor, GlossaryReader glossary, IStringLocalizer<SectionText> texts) : SectionPage
{
    [FromRoute]
    public string? Id { get; set; }

    [BindProperty]
    public string? NewId { get; set; }

    [BindProperty]
    public string? Stamp { get; set; }

    [BindProperty]
    public string? Broader { get; set; }

    [BindProperty]
    public bool IsTopic { get; set; }

    [BindProperty]
    public List<TypedTerm> Texts { get; set; } = [];

    [TempData]
    public string? Done { get; set; }

    public bool IsNew => Id is null;

    public int Uses { get; private set; }

    public bool IsUsed { get; private set; }

    public IReadOnlyList<(string Id, string Label)> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var concept = IsNew ? new Concept { Id = "" } : await editor.FindAsync(Id!, cancellationToken);
        if (concept is null)
        {
            return NotFound();
        }

        (Stamp, Broader, IsTopic) = (TermEditor.Stamp(concept), concept.Broader, concept.IsTopic);
        Texts = [.. Language.All.Select(language => TypedTerm.Of(language.Code, concept.Texts.Find(text => text.Language == language.Code)))];
        return await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var id = Id ?? NewId ?? "";
        var found = await editor.FindAsync(id, cancellationToken);
        if (!IsNew && found is null)
        {
            return NotFound();
        }

        Check(nameof(NewId), IsNew && !Slug().IsMatch(id), "Term.IdWrong");
        Check(nameof(NewId), IsNew && found is not null, "Term.IdTaken");
        Check("", !IsNew && TermEditor.Stamp(found!) != Stamp, "Term.Changed");
        Broader = string.IsNullOrEmpty(Broader) ? null : Broader;
        Check(nameof(Broader), await editor.WouldCircleAsync(id, Broader, cancellationToken), "Term.Circle");
        Check(nameof(Broader), Broader is not null && await editor.FindAsync(Broader, cancellationToken) is null, "Term.Circle");
        var kept = Texts.FindAll(text => Language.IsKnown(text.Language));
        for (var i = 0; i < Texts.Count; i++)
        {
            Check($"Texts[{i}].Label", Texts[i].IsWithoutLabel || (Texts[i].Language == Language.Default && string.IsNullOrWhiteSpace(Texts[i].Label)), "Term.LabelMissing");
        }

        if (!ModelState.IsValid)
        {
            return await ShowAsync(cancellationToken);
        }

        var concept = found ?? new Concept { Id = id };
        (concept.Broader, concept.IsTopic) = (Broader, IsTopic);
        kept.ForEach(text => text.WriteTo(concept));
        await editor.SaveAsync(concept, cancellationToken);
        Done = texts["Term.Saved"];
        return Redirect($"/{PathLanguage}/knowledge/desk/vocabulary/term/{id}");
    }

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken cancellationToken)
    {
        if (Id is not null && await editor.DeleteAsync(Id, cancellationToken))
        {
            return Redirect($"/{PathLanguage}/knowledge/desk/vocabulary");
        }

        ModelState.Clear();
        Check("", true, "Term.CannotDelete");
        return await OnGetAsync(cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        var terms = await glossary.ReadAsync(Lang, cancellationToken);
        Others = [.. terms.Where(term => term.Id != Id).Select(term => (term.Id, term.Text.Label))];
        Uses = Id is null ? 0 : await editor.UsesAsync(Id, cancellationToken);
        IsUsed = Uses > 0 || terms.Exists(term => term.Concept.Broader == Id);
        return Page();
    }

    private void Check(string field, bool isWrong, string text)
    {
        if (isWrong)
        {
            ModelState.AddModelError(field, texts[text]);
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();
}
