using System.Globalization;
using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.Text;
using Cesagram.ChatAnalysis.WorkWarnings;
using Cesagram.CountryFacts;
using Cesagram.Ui.Help;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Warnings;

/// <summary>A warning as it is shown, and after somebody did something with it.</summary>
internal abstract class OneWarningPage(
    WarningReader reader, WarningGivers givers, TranscriptReader transcripts, LiveReports reports, Colleagues colleagues, CountryFactsFile facts, IStringLocalizer<WarningText> text) : PageModel
{
    /// <summary>Chosen by the reader, for the numbers to call.</summary>
    [BindProperty(SupportsGet = true, Name = "country")]
    public string? Country { get; set; }

    /// <summary>Key of what was done last.</summary>
    [TempData]
    public string? Said { get; set; }

    public string? Problem { get; private set; }

    /// <summary>Which field the problem is about; null: none.</summary>
    public string? ProblemField { get; private set; }

    public WarningDetail Detail { get; private set; } = null!;

    public WarningView Warning => Detail.Warning;

    /// <summary>Somebody has to call. Who confirmed the signs has the call still before him, so only where nobody believes them it is over.</summary>
    public bool MustAct => Warning.GoingMissing && (Warning.Status != "decided" || Warning.Outcome is "escalate" or "confirm");

    /// <summary>The one that stands; null: undecided.</summary>
    public DecisionView? LastDecision => Warning.Status == "decided" && Detail.Decisions is [.., var last] ? last : null;

    /// <summary>What was decided otherwise, the first first.</summary>
    public IReadOnlyList<DecisionView> History => LastDecision is null ? Detail.Decisions : [.. Detail.Decisions.SkipLast(1)];

    /// <summary>Who gave it to whom it is with; null: nobody else did.</summary>
    public GivenWarning? GivenBy { get; private set; }

    /// <summary>Null while its report is being made.</summary>
    public ConversationView? Report { get; private set; }

    public bool IsErased { get; private set; }

    /// <summary>Whom it can be given to.</summary>
    public IReadOnlyList<string> Known { get; private set; } = [];

    public HelpLines Help => HelpLines.For(facts, Country, isYoung: false, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    protected Task<string?> ColleagueAsync(string? name, CancellationToken cancellationToken) =>
        colleagues.FindOrSelfAsync(Analysts.Unit(User), name, Analysts.Name(User), cancellationToken);

    protected async Task<IActionResult> AfterAsync(Guid id, WarningChange change, string said, CancellationToken cancellationToken)
    {
        if (change == WarningChange.NotThere)
        {
            return NotFound();
        }

        if (change != WarningChange.Done)
        {
            return await ShowAsync(id, "Change." + change, null, cancellationToken);
        }

        Said = said;
        return LocalRedirect($"/{RouteData.Values["lang"]}/analysis/warnings/{id}");
    }

    protected async Task<IActionResult> ShowAsync(Guid id, string problem, string? field, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        // Nobody else decided it: the same person did, in another window.
        var isOwn = (problem == "Change.Decided" && LastDecision?.By == Analysts.Name(User)) || (problem == "Change.Stale" && Warning.Status == "secondreading" && Detail.HasDecided);
        (Problem, ProblemField) = (text[isOwn ? "Change.DecidedByYou" : problem], field);
        return Page();
    }

    protected async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var unit = Analysts.Unit(User);
        if (await reader.FindAsync(unit, id, Analysts.Name(User), cancellationToken) is not { } found)
        {
            return false;
        }

        Detail = found;
        var transcript = await transcripts.FindAsync(unit, Warning.TranscriptId, cancellationToken);
        IsErased = transcript is null or { Status: "erased" };
        Report = transcript?.Conversations.FirstOrDefault(c => c.Ordinal == Warning.Conversation);
        if (!IsErased)
        {
            await reports.AskAsync(unit, Warning.TranscriptId, cancellationToken);
        }

        if (Warning.Status != "decided")
        {
            Known = await colleagues.ListAsync(unit, cancellationToken);
            GivenBy = await givers.OfAsync(unit, Warning, cancellationToken);
        }

        return true;
    }
}
