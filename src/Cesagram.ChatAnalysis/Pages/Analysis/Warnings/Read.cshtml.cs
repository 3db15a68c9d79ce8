using System.Globalization;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.Text;
using Cesagram.ChatAnalysis.WorkWarnings;
using Cesagram.CountryFacts;
using Cesagram.Ui.Help;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Warnings;

/// <summary>One warning: what has to be done first, where to read, and the decision with its reason.</summary>
[Authorize(Policy = Analysts.Policy)]
[ResponseCache(NoStore = true)]
internal sealed class ReadModel(
    WarningReader reader, WarningDecider decider, TranscriptReader transcripts, LiveReports reports, CountryFactsFile facts, IStringLocalizer<WarningText> text) : PageModel
{
    /// <summary>Chosen by the reader, for the numbers to call.</summary>
    [BindProperty(SupportsGet = true, Name = "country")]
    public string? Country { get; set; }

    [BindProperty]
    public string? Outcome { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [TempData]
    public string? Said { get; set; }

    public string? Problem { get; private set; }

    /// <summary>Which field the problem is about; null: none.</summary>
    public string? ProblemField { get; private set; }

    public WarningDetail Detail { get; private set; } = null!;

    public WarningView Warning => Detail.Warning;

    /// <summary>Null while its report is being made.</summary>
    public ConversationView? Report { get; private set; }

    public bool IsErased { get; private set; }

    public HelpLines Help => HelpLines.For(facts, Country, isYoung: false, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    public bool MayDecide => Warning.Status switch
    {
        "decided" => false,
        "disagreed" => User.IsInRole("Supervisor"),
        "secondreading" => !Detail.HasDecided,
        _ => !IsErased,
    };

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

        if (string.IsNullOrWhiteSpace(Reason) || Reason.Length > WarningDecider.LongestReason || Reason.Contains('\0', StringComparison.Ordinal))
        {
            return await ShowAsync(id, "Decide.ReasonMissing", "reason", cancellationToken);
        }

        return await AfterAsync(
            id, await decider.DecideAsync(Analysts.Unit(User), id, Analysts.Name(User), User.IsInRole("Supervisor"), outcome, Reason.Trim(), Revision, cancellationToken), "Said.Decided", cancellationToken);
    }

    public async Task<IActionResult> OnPostAssignAsync(Guid id, bool take, CancellationToken cancellationToken) => await AfterAsync(
        id, await decider.AssignAsync(Analysts.Unit(User), id, Analysts.Name(User), take ? Analysts.Name(User) : null, Revision, cancellationToken),
        take ? "Said.Taken" : "Said.Released", cancellationToken);

    private async Task<IActionResult> AfterAsync(Guid id, WarningChange change, string said, CancellationToken cancellationToken)
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

    private async Task<IActionResult> ShowAsync(Guid id, string problem, string? field, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        (Problem, ProblemField) = (text[problem], field);
        return Page();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
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

        return true;
    }
}
