using Cesagram.KnowledgeHub.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.ImportRecords;

/// <summary>Reads what comes in, keeps it as a batch, and sends it on its way once an editor has chosen.</summary>
internal sealed class ImportBatches(KnowledgeHubDbContext db, DuplicateFinder duplicates, TimeProvider clock)
{
    public const int LargestFile = 5_000_000;
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    public static IReadOnlyList<string> Formats { get; } = ["ris", "bibtex", "csv"];

    /// <summary>The format that a text looks like; null where it looks like none.</summary>
    public static string? Guess(string text)
    {
        var start = text.TrimStart();
        return start.StartsWith("TY  -", StringComparison.Ordinal) || start.Contains("\nTY  -", StringComparison.Ordinal) ? "ris"
            : start.StartsWith('@') || start.Contains("\n@", StringComparison.Ordinal) ? "bibtex"
            : start.Split('\n')[0].IndexOfAny([',', ';', '\t']) > 0 || start.StartsWith("title", StringComparison.OrdinalIgnoreCase) ? "csv"
            : null;
    }

    /// <summary>Reads a file into a new batch, saved: to be looked at, or failed with the reason.</summary>
    public async Task<ImportBatch> ReadAsync(byte[] bytes, string label, string? format, string by, CancellationToken cancellationToken)
    {
        var batch = Make(label, format ?? "", by, null);
        batch.Source = bytes;
        db.Add(batch);
        await ReadSourceAsync(batch, null, cancellationToken);
        return batch;
    }

    /// <summary>Reads a batch's file once more, as another encoding; nothing of it must be imported yet.</summary>
    public async Task ReadAgainAsync(ImportBatch batch, string encoding, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Set<ImportRecord>().Where(record => record.BatchId == batch.Id).ExecuteDeleteAsync(cancellationToken);
        await ReadSourceAsync(batch, encoding, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Saves a batch that a worker will fetch.</summary>
    public async Task<ImportBatch> HarvestAsync(HarvestRequest request, string by, CancellationToken cancellationToken)
    {
        var batch = Make(request.Address, "oai", by, request);
        batch.Status = ImportStatus.Harvesting;
        db.Add(batch);
        db.Enqueue(HarvestRecordsHandler.Kind, new BatchReference(batch.Id), clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return batch;
    }

    /// <summary>Puts records into a batch, with what is the same; saves.</summary>
    public async Task FillAsync(ImportBatch batch, ReadFile file, CancellationToken cancellationToken)
    {
        var records = file.Records.Take(ReadFile.MostRecords).ToList();
        if (file.Records.Count > records.Count)
        {
            file.Notes.Add(new RecordProblem("too-many", $"{ReadFile.MostRecords}"));
        }

        var parsed = records.ConvertAll(record => record.Record);
        var there = await duplicates.FindAsync(parsed, cancellationToken);
        var earlier = DuplicateFinder.WithinList(parsed);
        for (var i = 0; i < records.Count; i++)
        {
            var record = new ImportRecord
            {
                BatchId = batch.Id, Number = i + 1, Data = parsed[i], Problems = records[i].Problems, DuplicateOf = there[i]?.EntryId, DuplicateBy = there[i]?.By, SameAs = earlier[i],
            };
            record.Choice = !record.CanBeImported || record.DuplicateOf is not null || record.SameAs is not null ? ImportChoice.Skip : ImportChoice.Draft;
            db.Add(record);
        }

        batch.Notes = [.. file.Notes.Take(100)];
        batch.Total = records.Count;
        batch.Status = records.Count > 0 ? ImportStatus.Preview : ImportStatus.Failed;
        batch.Problem = records.Count > 0 ? null : batch.Problem ?? "empty";
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Begins the import with an editor's choices.</summary>
    /// <returns>False where it was begun already, or is gone: nothing is done twice.</returns>
    public async Task<bool> StartAsync(Guid id, IReadOnlyDictionary<int, ImportChoice> choices, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // The row is locked by whoever is first; the second finds it begun.
        var begun = await db.Set<ImportBatch>().Where(batch => batch.Id == id && batch.Status == ImportStatus.Preview)
            .ExecuteUpdateAsync(set => set.SetProperty(batch => batch.Status, ImportStatus.Importing), cancellationToken);
        if (begun == 0)
        {
            return false;
        }

        foreach (var record in await db.Set<ImportRecord>().Where(record => record.BatchId == id).ToListAsync(cancellationToken))
        {
            var choice = choices.GetValueOrDefault(record.Number, record.Choice);
            record.Choice = !record.CanBeImported || (choice == ImportChoice.Complete && record.DuplicateOf is null) ? ImportChoice.Skip : choice;
        }

        db.Enqueue(ImportRecordsHandler.Kind, new BatchReference(id), clock.GetUtcNow(), key: ImportRecordsHandler.OneAtATime);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private ImportBatch Make(string label, string format, string by, HarvestRequest? harvest)
    {
        var now = clock.GetUtcNow();
        var batch = new ImportBatch { Id = Guid.CreateVersion7(), CreatedAt = now, By = by, Format = format, Label = PlainText.Of(label, out _) is var name && name.Length > 300 ? name[..300] : name, Harvest = harvest };
        db.Enqueue(ForgetImportHandler.Kind, new BatchReference(batch.Id), now, delay: KeptFor);
        return batch;
    }

    private async Task ReadSourceAsync(ImportBatch batch, string? encoding, CancellationToken cancellationToken)
    {
        var decoded = ImportEncoding.Read(batch.Source, encoding);
        batch.Encoding = decoded.Name;
        batch.Problem = null;
        batch.ProblemDetail = null;
        if (decoded.Text is not { } text)
        {
            await FailAsync(batch, "encoding", string.Join(", ", decoded.Tried), cancellationToken);
        }
        else if (batch.Format.Length == 0 && Guess(text) is null)
        {
            await FailAsync(batch, "format", "", cancellationToken);
        }
        else
        {
            batch.Format = batch.Format.Length == 0 ? Guess(text)! : batch.Format;
            await FillAsync(batch, batch.Format switch { "ris" => RisReader.Read(text), "bibtex" => BibtexReader.Read(text), _ => CsvRecords.Read(text) }, cancellationToken);
        }
    }

    private async Task FailAsync(ImportBatch batch, string problem, string detail, CancellationToken cancellationToken)
    {
        batch.Status = ImportStatus.Failed;
        batch.Problem = problem;
        batch.ProblemDetail = detail;
        batch.Total = 0;
        await db.SaveChangesAsync(cancellationToken);
    }
}

internal sealed record BatchReference(Guid BatchId);
