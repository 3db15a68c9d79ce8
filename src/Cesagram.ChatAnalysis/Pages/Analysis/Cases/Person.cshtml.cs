using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.ReadCases;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Cases;

/// <summary>Adds a person to a case, or changes what is known of one.</summary>
internal sealed class PersonModel(CaseReader reader, CasePeople people, IStringLocalizer<CaseText> text) : CasePage(text)
{
    [BindProperty]
    public PersonForm Form { get; set; } = new();

    /// <summary>Of this person, as it was read.</summary>
    [BindProperty]
    public int Revision { get; set; }

    /// <summary>Null: a new one.</summary>
    public Guid? Person { get; private set; }

    public CaseDetails Case { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(Guid id, Guid? person, CancellationToken cancellationToken) => ShowAsync(id, person, take: true, cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? person, CancellationToken cancellationToken)
    {
        if (Go(await people.SaveAsync(Unit, id, person, Form, Revision, By, cancellationToken), _ => $"{Root}/{id}#people", "Said.Person") is { } next)
        {
            return next;
        }

        Revision = Changed?.Revision ?? Revision;
        ModelState.Clear();
        return await ShowAsync(id, person, take: false, cancellationToken);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, Guid person, CancellationToken cancellationToken) =>
        Go(await people.RemoveAsync(Unit, id, person, By, cancellationToken), _ => $"{Root}/{id}#people", "Said.PersonRemoved") ?? await ShowAsync(id, person, take: true, cancellationToken);

    private async Task<IActionResult> ShowAsync(Guid id, Guid? person, bool take, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(Unit, id, take ? By : null, cancellationToken) is not { ErasedAt: null } found)
        {
            return NotFound();
        }

        (Case, Person) = (found, person);
        var known = found.People.FirstOrDefault(one => one.Id == person);
        if (person is not null && known is null)
        {
            return NotFound();
        }

        if (take && known is not null)
        {
            (Form, Revision) = (PersonForm.Of(Codes.Parse<PersonCategory>(known.Category)!.Value, new PersonDetails(known.Name, known.Aliases, known.Identifiers)), known.Revision);
        }

        return Page();
    }
}
