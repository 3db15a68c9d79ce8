using System.Globalization;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ImportRecords;
using Cesagram.KnowledgeHub.ReadEntry;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk.Import;

[Authorize(Policy = Editors.Policy)]
[RequestSizeLimit(1_000_000)]
[RequestFormLimits(ValueCountLimit = ReadFile.MostRecords + 50)]
internal sealed class BatchModel(KnowledgeHubDbContext db, ImportBatches batches) : PageModel
{
    private IReadOnlyDictionary<ImportOutcome, int> outcomes = new Dictionary<ImportOutcome, int>();

    /// <summary>Rows that are shown; the others follow their usual choice.</summary>
    public static int Most => 500;

    public ImportBatch Batch { get; private set; } = null!;

    public IReadOnlyList<ImportRecord> Records { get; private set; } = [];

    public IReadOnlyDictionary<Guid, LocalEntry> Titles { get; private set; } = new Dictionary<Guid, LocalEntry>();

    public bool IsRunning => Batch.Status is ImportStatus.Harvesting or ImportStatus.Importing;

    public int Done => Batch.Total - Count(ImportOutcome.Waiting);

    private string Here => $"/{RouteData.Values["lang"]}/knowledge/desk/import/batch/{RouteData.Values["id"]}";

    public int Count(ImportOutcome outcome) => outcomes.GetValueOrDefault(outcome);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Set<ImportBatch>().AsNoTracking().FirstOrDefaultAsync(batch => batch.Id == id, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Batch = found;
        var all = db.Set<ImportRecord>().AsNoTracking().Where(record => record.BatchId == id);
        outcomes = await all.GroupBy(record => record.Outcome).ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken);
        Records = Batch.Status == ImportStatus.Importing ? [] : await all.OrderBy(record => record.Number).Take(Most).ToListAsync(cancellationToken);
        var ids = Records.Select(record => record.DuplicateOf).OfType<Guid>().ToHashSet();
        Titles = (await db.Entries.AsNoTracking().Include(entry => entry.Texts).Where(entry => ids.Contains(entry.Id)).ToListAsync(cancellationToken))
            .ToDictionary(entry => entry.Id, entry => LocalEntry.Of(entry, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName));
        return Page();
    }

    public async Task<IActionResult> OnPostImportAsync(Guid id, CancellationToken cancellationToken)
    {
        const string prefix = "choice-";
        var choices = new Dictionary<int, ImportChoice>();
        foreach (var (name, value) in Request.Form)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && Enum.TryParse<ImportChoice>(value, out var choice) && Enum.IsDefined(choice))
            {
                choices[number] = choice;
            }
        }

        await batches.StartAsync(id, choices, cancellationToken);
        return Redirect(Here);
    }

    public async Task<IActionResult> OnPostAgainAsync(Guid id, string? encoding, CancellationToken cancellationToken)
    {
        var batch = await db.Set<ImportBatch>().FirstOrDefaultAsync(b => b.Id == id && (b.Status == ImportStatus.Preview || b.Status == ImportStatus.Failed), cancellationToken);
        if (batch is { Source.Length: > 0 } && ImportEncoding.Choices.Contains(encoding))
        {
            await batches.ReadAgainAsync(batch, encoding!, cancellationToken);
        }

        return Redirect(Here);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancellationToken)
    {
        await db.Set<ImportBatch>().Where(b => b.Id == id && b.Status != ImportStatus.Harvesting && b.Status != ImportStatus.Importing).ExecuteDeleteAsync(cancellationToken);
        return Redirect($"/{RouteData.Values["lang"]}/knowledge/desk/import");
    }
}
