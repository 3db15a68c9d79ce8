using Cesagram.Accounts.Data;
using Cesagram.Accounts.ManagePeople;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.Pages.Administration;

/// <summary>Asks before somebody is deleted.</summary>
internal sealed class DeletePersonModel(AccountsDbContext db, PeopleDesk desk) : AdministrationPage(db)
{
    [BindProperty]
    public string? Reason { get; set; }

    public Data.Account Person { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => await ShowAsync(id, cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        var reason = Reason?.Trim() ?? "";
        if (!IsFine(("Reason", reason.Length is < 3 or > LongestReason ? "Person.ReasonMissing" : null)))
        {
            return await ShowAsync(id, cancellationToken);
        }

        switch (await desk.DeleteAsync(Actor, id, reason, cancellationToken))
        {
            case PersonAnswer.Done:
                Said = "Said.deleted";
                return RedirectToPage("/Administration/People", new { lang = RouteData.Values["lang"] });
            case PersonAnswer.NoLonger:
                return Forbid();
            case PersonAnswer.NotThere:
                return NotFound();
            case var answer:
                Db.ChangeTracker.Clear();
                IsFine(("", $"Person.{answer}"));
                return await ShowAsync(id, cancellationToken);
        }
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellationToken)
    {
        var person = await Db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
        Person = person!;
        return person is not null && Actor.MayManage(person.UnitId) ? Page() : NotFound();
    }
}
