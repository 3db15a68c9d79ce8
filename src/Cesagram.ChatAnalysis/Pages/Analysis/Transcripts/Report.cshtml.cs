using Cesagram.ChatAnalysis.Commands;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.ScoreTranscript;
using Cesagram.ChatAnalysis.WorkWarnings;
using Cesagram.Linguistics;
using Cesagram.Ui.Charts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Transcripts;

/// <summary>One conversation, a page of its messages at a time.</summary>
[Authorize(Policy = Analysts.Policy)]
[ResponseCache(NoStore = true)]
internal sealed class ReportModel(TranscriptReader transcripts, ReportReader reports, ReadAgain readAgain, HiddenScores hidden) : PageModel
{
    /// <summary>1-based page of messages; left out: the page of the first warning.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int? Number { get; set; }

    /// <summary>Shows the text at once, for who has no script.</summary>
    [BindProperty(SupportsGet = true, Name = "reveal")]
    public bool Reveal { get; set; }

    public TranscriptView Transcript { get; private set; } = null!;

    public ReportPage Shown { get; private set; } = null!;

    public const int MostPeople = 25;

    public int Conversation { get; private set; }

    /// <summary>Null where the conversation has none.</summary>
    public ReportedWarning? Warning { get; private set; }

    /// <summary>The unit hides figures and marks from this reader until he has decided.</summary>
    public bool IsBlind => Warning is { HidesScore: true };

    public RiskReport Report => Shown.Summary.Report;

    public int FirstShown => Shown.Number * ConversationPage.Length;

    public IReadOnlyList<StoredMessage> Messages => Shown.Messages;

    public IReadOnlyList<ChartThreshold> Thresholds => [.. Shown.Summary.BandsFrom.Select(band => new ChartThreshold(band.Key, band.Value))];

    /// <summary>False where a figure would say more than the engine knows.</summary>
    public bool CanTell => Report.Conversation.Band != "cannot-tell";

    public bool HasAmbiguousDates => Shown.Summary.Warnings.Any(warning => warning.Code is "ambiguous-date-order" or "mixed-date-order" or "date-order-by-time");

    public bool HasGuessedColumns => Shown.Summary.Warnings.Any(warning => warning.Code == "guessed-columns");

    public int? NextMarked => Shown.Summary.Marked.Where(index => index >= FirstShown + Messages.Count).Select(index => (int?)index).FirstOrDefault();

    public int? PreviousMarked => Shown.Summary.Marked.Where(index => index < FirstShown).Select(index => (int?)index).LastOrDefault();

    public async Task<IActionResult> OnGetAsync(Guid id, int conversation, CancellationToken cancellationToken)
    {
        var unit = Analysts.Unit(User);
        if (await transcripts.FindAsync(unit, id, cancellationToken) is not { } transcript
            || transcript.Conversations.FirstOrDefault(c => c.Ordinal == conversation - 1) is not { } found)
        {
            return NotFound();
        }

        var page = Number - 1 ?? (found.FirstWarning ?? 0) / ConversationPage.Length;
        if (await reports.ReadPageAsync(unit, id, found.Ordinal, page, Analysts.Name(User), cancellationToken) is not { } read)
        {
            return NotFound();
        }

        Warning = await hidden.OfAsync(unit, id, found.Ordinal, Analysts.Name(User), cancellationToken);
        Transcript = (await hidden.MarkAsync(unit, [transcript], Analysts.Name(User), cancellationToken))[0];
        Conversation = conversation;
        Shown = read;
        return Page();
    }

    /// <summary>Has the file read once more, with the order of dates that a person knows to be right.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string? order, CancellationToken cancellationToken)
    {
        if (DateOrders.Parse(order) is null)
        {
            return BadRequest();
        }

        // Where another person was quicker, the transcript's page says so.
        await readAgain.QueueAsync(Analysts.Unit(User), id, order!, Analysts.Name(User), cancellationToken);
        return LocalRedirect($"/{RouteData.Values["lang"]}/analysis/transcripts/{id}");
    }

    /// <summary>Address of a message, also on another page.</summary>
    public static string LinkTo(int index) => $"?p={(index / ConversationPage.Length) + 1}#m{index}";
}
