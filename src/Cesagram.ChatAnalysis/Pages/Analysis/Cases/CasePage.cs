using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Cases;

/// <summary>What the pages of cases have in common: what was wrong stands beside its field, and what was done is said on the next page.</summary>
[Authorize(Policy = Analysts.Policy)]
[ResponseCache(NoStore = true)]
internal abstract class CasePage(IStringLocalizer<CaseText> text) : PageModel
{
    private Dictionary<string, string> problems = [];

    protected IStringLocalizer<CaseText> Words { get; } = text;

    /// <summary>Key of the text about what was done last.</summary>
    [TempData]
    public string? Said { get; set; }

    /// <summary>Somebody else was quicker.</summary>
    public CaseAnswer.Changed? Changed { get; private set; }

    public bool IsSupervisor => User.IsInRole("Supervisor");

    public string Root => $"/{RouteData.Values["lang"]}/analysis/cases";

    protected Guid Unit => Analysts.Unit(User);

    protected string By => Analysts.Name(User);

    /// <summary>What is wrong with a field; with none of them: the empty name.</summary>
    public string? Problem(string field) => problems.GetValueOrDefault(field);

    /// <param name="answer">How it ended.</param>
    /// <param name="next">Where to go when it is done.</param>
    /// <param name="said">Key of what to say there.</param>
    /// <returns>Null: show the form again, with what was typed.</returns>
    protected IActionResult? Go(CaseAnswer answer, Func<Guid, string> next, string said)
    {
        switch (answer)
        {
            case CaseAnswer.Done done:
                Said = said;
                return LocalRedirect(next(done.Id));
            case CaseAnswer.Refused refused:
                problems = refused.Problems.DistinctBy(problem => problem.Field).ToDictionary(problem => problem.Field, problem => Words[problem.Key, problem.Arguments].Value);
                return null;
            case CaseAnswer.Changed changed:
                Changed = changed;
                return null;
            default:
                return NotFound();
        }
    }
}
