using System.Globalization;
using System.Text.Json;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.ReadCases;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.Text;
using Cesagram.ChatAnalysis.WorkWarnings;
using Cesagram.CountryFacts;
using Cesagram.Postgres;
using Cesagram.Ui.Help;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Cases;

/// <summary>A case as a whole: facts, transcripts, people, notes, links, hand-overs, and who did what.</summary>
internal sealed class ShowModel(
    CaseReader reader, TranscriptReader transcripts, CaseTranscripts caseTranscripts, CaseAssignees assignees, CaseLinks links, Colleagues colleagues, HiddenScores hidden, WarningReader warnings, AuditReader audit,
    CountryFactsFile facts,
    IStringLocalizer<CaseText> text)
    : CasePage(text)
{
    private const int TranscriptsAPage = 50;
    private const int SeenAPage = 20;

    /// <summary>Page of the transcripts.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>Page of the trail.</summary>
    [BindProperty(SupportsGet = true, Name = "seen")]
    public int SeenPage { get; set; } = 1;

    /// <summary>Chosen by the reader, for the numbers to call.</summary>
    [BindProperty(SupportsGet = true, Name = "country")]
    public string? Country { get; set; }

    /// <summary>Whom to assign.</summary>
    [BindProperty]
    public string? Name { get; set; }

    public CaseDetails Case { get; private set; } = null!;

    public IReadOnlyList<TranscriptView> Transcripts { get; private set; } = [];

    public int TranscriptPages { get; private set; }

    /// <summary>By transcript.</summary>
    public ILookup<Guid, WarningOfTranscript> Warnings { get; private set; } = Array.Empty<WarningOfTranscript>().ToLookup(one => one.Transcript);

    /// <summary>Numbers to call; null where nobody is missing, or the case is over.</summary>
    public HelpLines? Help => Case is { MissingPerson: true, ErasedAt: null, Status: not "closed" }
        ? HelpLines.For(facts, Country, isYoung: false, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) : null;

    /// <summary>Assignees whose account is gone.</summary>
    public IReadOnlySet<string> Gone { get; private set; } = new HashSet<string>();

    /// <summary>Names to choose from.</summary>
    public IReadOnlyList<string> Known { get; private set; } = [];

    public IReadOnlyList<AuditRow> Seen { get; private set; } = [];

    public long SeenPages { get; private set; }

    public string SeenDetails(AuditRow row) => string.Join(
        ", ", JsonSerializer.Deserialize<Dictionary<string, string>>(row.Details)!.Where(detail => Told.Contains(detail.Key)).Select(detail => Words["Detail." + detail.Key, Value(detail.Key, detail.Value)].Value));

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => ShowAsync(id, By, cancellationToken);

    public async Task<IActionResult> OnPostAssignAsync(Guid id, bool myself, CancellationToken cancellationToken) =>
        await DoneAsync(id, await assignees.AddAsync(Unit, id, myself ? By : Name, By, cancellationToken), "Said.Assigned", cancellationToken);

    public async Task<IActionResult> OnPostUnassignAsync(Guid id, CancellationToken cancellationToken) =>
        await DoneAsync(id, await assignees.RemoveAsync(Unit, id, (Name ?? "").Replace("\0", "", StringComparison.Ordinal), By, cancellationToken), "Said.Unassigned", cancellationToken);

    public async Task<IActionResult> OnPostTakeOutAsync(Guid id, Guid transcript, CancellationToken cancellationToken) =>
        await DoneAsync(id, await caseTranscripts.RemoveAsync(Unit, id, transcript, By, cancellationToken), "Said.TakenOut", cancellationToken);

    public async Task<IActionResult> OnPostUnlinkAsync(Guid id, Guid link, CancellationToken cancellationToken) =>
        await DoneAsync(id, await links.RemoveAsync(Unit, id, link, By, cancellationToken), "Said.Unlinked", cancellationToken);

    // Codes have words; ids of other things say nothing to a reader.
    private static readonly string[] Told = ["status", "priority", "until", "name", "kind", "category", "recipient", "transcripts", "count", "conversations", "format"];

    private string Value(string key, string value) => key switch
    {
        "status" => Words["Status." + value],
        "priority" => Words["Priority." + value],
        "kind" => Words["Kind." + value],
        "category" => Words["Category." + value],
        "recipient" => Words["Profession." + value],
        _ => value,
    };

    private async Task<IActionResult> DoneAsync(Guid id, CaseAnswer answer, string said, CancellationToken cancellationToken) =>
        Go(answer, _ => $"{Root}/{id}", said) ?? await ShowAsync(id, null, cancellationToken);

    private async Task<IActionResult> ShowAsync(Guid id, string? by, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(Unit, id, by, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        (Case, Number, SeenPage) = (found, Math.Clamp(Number, 1, 1_000_000), Math.Clamp(SeenPage, 1, 1_000_000));
        (Transcripts, var total) = await transcripts.ListAsync(Unit, new TranscriptChoice(HighestRiskFirst: true) { Case = id }, (Number - 1) * TranscriptsAPage, TranscriptsAPage, cancellationToken);
        Transcripts = await hidden.MarkAsync(Unit, Transcripts, By, cancellationToken);
        Warnings = await warnings.OfTranscriptsAsync(Unit, [.. Transcripts.Select(t => t.Id)], cancellationToken);
        TranscriptPages = (total + TranscriptsAPage - 1) / TranscriptsAPage;
        Gone = await colleagues.GoneAsync(Unit, found.Assignees, cancellationToken);
        Known = await reader.AssigneesAsync(Unit, cancellationToken);
        var seen = await audit.ListAsync(Unit, new AuditChoice { Subject = CaseEvents.Subject(id) }, (SeenPage - 1) * SeenAPage, SeenAPage, cancellationToken);
        (Seen, SeenPages) = (seen.Rows, (seen.Total + SeenAPage - 1) / SeenAPage);
        return Page();
    }
}
