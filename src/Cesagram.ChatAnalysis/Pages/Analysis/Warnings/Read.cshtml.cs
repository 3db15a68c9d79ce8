using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.Text;
using Cesagram.ChatAnalysis.WorkWarnings;
using Cesagram.CountryFacts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Warnings;

/// <summary>One warning: what has to be done first, where to read, and the decision with its reason.</summary>
[Authorize(Policy = Analysts.Policy)]
[ResponseCache(NoStore = true)]
internal sealed class ReadModel(
    WarningReader reader, WarningGivers givers, WarningDecider decider, WarningReopener reopener, TranscriptReader transcripts, LiveReports reports, Colleagues colleagues, CountryFactsFile facts,
    IStringLocalizer<WarningText> text) : OneWarningPage(reader, givers, transcripts, reports, colleagues, facts, text)
{
    [BindProperty]
    public string? Outcome { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    /// <summary>Whom to give it to.</summary>
    [BindProperty]
    public string? Name { get; set; }

    public bool MayDecide => Warning.Status switch
    {
        "decided" => false,
        "disagreed" => User.IsInRole("Supervisor"),
        "secondreading" => !Detail.HasDecided,
        _ => !IsErased,
    };

    public bool MayReopen =>
        Warning.Status == "decided" && !IsErased && (User.IsInRole("Supervisor") || (Detail.Decisions is [.., var last] && last.By == Analysts.Name(User)));

    public static IReadOnlyList<string> Outcomes { get; } = ["confirm", "escalate", "dismiss", "cannottell"];

    /// <summary>Where reading begins.</summary>
    public string ReportLink => $"/{RouteData.Values["lang"]}/analysis/transcripts/{Warning.TranscriptId}/{Warning.Conversation + 1}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostDecideAsync(Guid id, CancellationToken cancellationToken)
    {
        if (WarningEndpoints.Outcome(Outcome) is not { } outcome)
        {
            return await ShowAsync(id, "Decide.ChooseOutcome", "outcome", cancellationToken);
        }

        if (!WarningDecider.IsReason(Reason))
        {
            return await ShowAsync(id, "Decide.ReasonMissing", "reason", cancellationToken);
        }

        return await AfterAsync(
            id, await decider.DecideAsync(Analysts.Unit(User), id, Analysts.Name(User), User.IsInRole("Supervisor"), outcome, Reason.Trim(), Revision, cancellationToken), "Said.Decided", cancellationToken);
    }

    public async Task<IActionResult> OnPostReopenAsync(Guid id, CancellationToken cancellationToken) => WarningDecider.IsReason(Reason)
        ? await AfterAsync(
            id, await reopener.ReopenAsync(Analysts.Unit(User), id, Analysts.Name(User), User.IsInRole("Supervisor"), Reason.Trim(), Revision, cancellationToken), "Said.Reopened", cancellationToken)
        : await ShowAsync(id, "Decide.ReasonMissing", "reopen", cancellationToken);

    public async Task<IActionResult> OnPostAssignAsync(Guid id, bool take, CancellationToken cancellationToken) => await AfterAsync(
        id, await decider.AssignAsync(Analysts.Unit(User), id, Analysts.Name(User), take ? Analysts.Name(User) : null, Revision, cancellationToken),
        take ? "Said.Taken" : "Said.Released", cancellationToken);

    public async Task<IActionResult> OnPostGiveAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await ColleagueAsync(Name, cancellationToken) is not { } to)
        {
            return await ShowAsync(id, "Give.Unknown", "name", cancellationToken);
        }

        return await AfterAsync(id, await decider.AssignAsync(Analysts.Unit(User), id, Analysts.Name(User), to, Revision, cancellationToken), to == Analysts.Name(User) ? "Said.Taken" : "Said.Given", cancellationToken);
    }
}
