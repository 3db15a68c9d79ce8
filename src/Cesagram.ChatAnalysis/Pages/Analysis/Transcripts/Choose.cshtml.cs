using System.Globalization;
using Cesagram.ChatAnalysis.ChooseReading;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.Text;
using Cesagram.Transcripts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Transcripts;

/// <summary>What a file asks before it is scored: its format, the columns of a table, or which of its conversations are read.</summary>
[Authorize(Policy = Analysts.Policy)]
[ResponseCache(NoStore = true)]
[RequestFormLimits(ValueCountLimit = FileQuestion.MostListed + 50)]
internal sealed class ChooseModel(ReadingChoices choices, TranscriptReader transcripts, IStringLocalizer<AnalysisText> text) : PageModel
{
    /// <summary>The question that was on the page.</summary>
    [BindProperty]
    public string? Asked { get; set; }

    [BindProperty]
    public string? Format { get; set; }

    /// <summary>Number of a column by what it holds; 0: there is none.</summary>
    [BindProperty]
    public Dictionary<string, int> Columns { get; set; } = [];

    /// <summary>0-based places in the list of conversations.</summary>
    [BindProperty]
    public List<int> Picked { get; set; } = [];

    public Guid Id { get; private set; }

    public OpenQuestion Open { get; private set; } = null!;

    public StoredQuestion Question => Open.Question;

    public IReadOnlyDictionary<string, string> Errors { get; private set; } = new Dictionary<string, string>();

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => ShowAsync(id, cancellationToken);

    /// <param name="id">Which transcript.</param>
    /// <param name="what">format, columns, chosen or all: which button was pressed.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<IActionResult> OnPostAsync(Guid id, string? what, CancellationToken cancellationToken)
    {
        switch (await choices.ChooseAsync(Analysts.Unit(User), id, Analysts.Name(User), Asked ?? "", question => Choice(question, what), cancellationToken))
        {
            case ChoiceResult.Refused refused:
                Errors = refused.Errors.ToDictionary(error => error.Field, error => text[error.Key, error.Arguments].Value);
                break;
            case ChoiceResult.NotAsked:
                ModelState.Clear();
                (Columns, Picked) = ([], []);
                Errors = new Dictionary<string, string> { [""] = text["Choose.TooLate"].Value };
                break;
            case ChoiceResult.Queued:
                return ToTranscript(id);
        }

        return await ShowAsync(id, cancellationToken);
    }

    /// <summary>Has a file that was scored ask anew.</summary>
    public async Task<IActionResult> OnPostAgainAsync(Guid id, CancellationToken cancellationToken)
    {
        // Where another person was quicker, the transcript's page says so.
        await choices.ReopenAsync(Analysts.Unit(User), id, Analysts.Name(User), cancellationToken);
        return ToTranscript(id);
    }

    public int? Shown(string field, string? guess) =>
        Columns.TryGetValue(field, out var typed) ? typed : int.TryParse(guess, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellationToken)
    {
        var unit = Analysts.Unit(User);
        if (await choices.FindAsync(unit, id, Analysts.Name(User), cancellationToken) is not { } open)
        {
            return await transcripts.FindAsync(unit, id, cancellationToken) is null ? NotFound() : ToTranscript(id);
        }

        (Id, Open) = (id, open);
        return Page();
    }

    private ReadingChoice Choice(StoredQuestion question, string? what) => new(
        what == "format" ? Format : null,
        null,
        what == "columns" && question.Table is { } table ? ColumnsOf(table) : null,
        what == "chosen" ? [.. Picked.Distinct().Where(place => place >= 0 && place < question.Conversations.Count).Select(place => question.Conversations[place].Key)] : null,
        what == "all");

    private TranscriptColumns ColumnsOf(TranscriptTable table)
    {
        string Name(string field) => !Columns.TryGetValue(field, out var number) || number <= 0 ? ""
            : number <= table.Columns.Count ? table.NameOf(number) : number.ToString(CultureInfo.InvariantCulture);
        return new TranscriptColumns { Author = Name("author"), Time = Name("time"), Date = Name("date"), Text = Name("text"), Conversation = Name("conversation") };
    }

    private LocalRedirectResult ToTranscript(Guid id) => LocalRedirect($"/{RouteData.Values["lang"]}/analysis/transcripts/{id}");
}
