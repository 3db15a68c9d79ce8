using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.ImportRecords;

/// <summary>Imports a batch record by record, each saved with its outcome: what was imported when a worker is lost is not imported again.</summary>
internal sealed class ImportRecordsHandler(KnowledgeHubDbContext db, EntryWriter writer, DuplicateFinder duplicates, TimeProvider clock) : IMessageHandler
{
    public const string Kind = "import-records";

    /// <summary>One batch at a time: two with the same records must not both find them new.</summary>
    public const string OneAtATime = "import";

    private const string By = "import";

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var id = message.Read<BatchReference>().BatchId;
        var batch = await db.Set<ImportBatch>().AsNoTracking().FirstOrDefaultAsync(b => b.Id == id && b.Status == ImportStatus.Importing, cancellationToken);
        if (batch is null)
        {
            return;
        }

        var waiting = await db.Set<ImportRecord>().AsNoTracking().Where(r => r.BatchId == id && r.Outcome == ImportOutcome.Waiting).OrderBy(r => r.Number).ToListAsync(cancellationToken);
        var there = await duplicates.FindAsync(waiting.ConvertAll(record => record.Data), cancellationToken);
        var topics = await db.Concepts.Where(concept => concept.IsTopic).Select(concept => concept.Id).ToListAsync(cancellationToken);
        for (var i = 0; i < waiting.Count; i++)
        {
            db.ChangeTracker.Clear();
            var record = db.Attach(waiting[i]).Entity;
            // What came to be there since the editor looked was not chosen against: it is not made a second time.
            var meanwhile = there[i] is { By: not "title" } found && found.EntryId != record.DuplicateOf ? found.EntryId : (Guid?)null;
            await ImportAsync(record, meanwhile, $"{batch.Format}: {batch.Label}", topics, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        db.ChangeTracker.Clear();
        await db.Set<ImportBatch>().Where(b => b.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(b => b.Status, ImportStatus.Done).SetProperty(b => b.Source, Array.Empty<byte>()), cancellationToken);
    }

    public Task GiveUpAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var id = message.Read<BatchReference>().BatchId;
        return db.Set<ImportBatch>().Where(b => b.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(b => b.Status, ImportStatus.Failed).SetProperty(b => b.Problem, "stopped"), cancellationToken);
    }

    private async Task ImportAsync(ImportRecord record, Guid? meanwhile, string source, List<string> topics, CancellationToken cancellationToken)
    {
        switch (record.Choice)
        {
            case ImportChoice.Draft when meanwhile is not null:
                (record.Outcome, record.EntryId) = (ImportOutcome.AlreadyThere, meanwhile);
                break;
            case ImportChoice.Draft:
                var slug = await Slugs.FreeAsync(db, EntryKind.Resource, record.Data.Title, cancellationToken);
                var entry = ImportedEntry.Make(record.Data, slug, topics, clock.GetUtcNow());
                await writer.RecordAsync(entry, By, Note(source, record.Data), cancellationToken);
                (record.Outcome, record.EntryId) = (ImportOutcome.Imported, entry.Id);
                break;
            case ImportChoice.Complete:
                await CompleteAsync(record, source, cancellationToken);
                break;
            default:
                record.Outcome = record.CanBeImported ? ImportOutcome.Skipped : ImportOutcome.Refused;
                break;
        }
    }

    private async Task CompleteAsync(ImportRecord record, string source, CancellationToken cancellationToken)
    {
        var entry = await db.Entries.Include(e => e.Texts).FirstOrDefaultAsync(e => e.Id == record.DuplicateOf, cancellationToken);
        if (entry is null || !ImportedEntry.Complete(entry, record.Data, clock.GetUtcNow()))
        {
            (record.Outcome, record.EntryId) = (entry is null ? ImportOutcome.Skipped : ImportOutcome.AlreadyThere, entry?.Id);
            return;
        }

        await writer.RecordAsync(entry, By, Note(source, record.Data), cancellationToken);
        (record.Outcome, record.EntryId) = (ImportOutcome.Completed, entry.Id);
    }

    /// <summary>Where it came from, and what has no field of its own.</summary>
    private static string Note(string source, ParsedRecord record)
    {
        var note = string.Join("; ", [record.Key.Length > 0 ? $"{source}, {record.Key}" : source, .. record.Notes]);
        return note.Length > 500 ? note[..499] + "…" : note;
    }
}

/// <summary>Deletes a batch when its time is over.</summary>
internal sealed class ForgetImportHandler(KnowledgeHubDbContext db) : IMessageHandler
{
    public const string Kind = "forget-import";

    public Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var id = message.Read<BatchReference>().BatchId;
        return db.Set<ImportBatch>().Where(batch => batch.Id == id).ExecuteDeleteAsync(cancellationToken);
    }
}
