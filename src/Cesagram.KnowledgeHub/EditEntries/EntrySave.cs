using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Revisions;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cesagram.KnowledgeHub.EditEntries;

/// <summary>What an editor sends.</summary>
internal sealed record EntryChange(Guid Id, EntryForm Form, string TextLanguage, EntryAction Action, string By);

/// <summary>What came of it: saved where nothing else is there.</summary>
internal sealed record SaveResult
{
    public bool NotFound { get; init; }

    /// <summary>By the form's field: a key of DeskText.</summary>
    public IReadOnlyDictionary<string, string> Problems { get; init; } = new Dictionary<string, string>();

    /// <summary>What is missing before it may be published.</summary>
    public IReadOnlyList<string> Demands { get; init; } = [];

    /// <summary>Another editor saved first, and both changed the same.</summary>
    public Merge? Merge { get; init; }

    /// <summary>Number of the last revision.</summary>
    public int Revision { get; init; }

    /// <summary>Another editor saved first, something else: both are kept.</summary>
    public bool KeptBoth { get; init; }

    public bool IsSaved => !NotFound && Problems.Count == 0 && Demands.Count == 0 && Merge is null;
}

/// <summary>Saves what was typed: nothing that two editors wrote at once is lost.</summary>
internal sealed class EntrySave(KnowledgeHubDbContext db, EntryWriter writer, TimeProvider clock)
{
    private const int Tries = 4;

    public async Task<SaveResult> SaveAsync(EntryChange change, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(change, cancellationToken);
            }
            catch (DbUpdateException error) when (attempt < Tries && IsRace(error))
            {
                // Somebody saved between our reading and our writing: look again, and see what differs.
                db.ChangeTracker.Clear();
            }
        }
    }

    private static bool IsRace(DbUpdateException error) => error is DbUpdateConcurrencyException || error.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    private async Task<SaveResult> TryAsync(EntryChange change, CancellationToken cancellationToken)
    {
        var form = change.Form;
        var entry = await db.Entries.Include(e => e.Texts).SingleOrDefaultAsync(e => e.Id == change.Id, cancellationToken);
        if (entry is null)
        {
            return new SaveResult { NotFound = true };
        }

        var current = EntrySnapshot.Of(entry);
        var last = await db.Revisions.Where(r => r.EntryId == entry.Id).MaxAsync(r => (int?)r.Number, cancellationToken) ?? 0;
        var @base = form.Revision == last ? current
            : (await db.Revisions.AsNoTracking().SingleOrDefaultAsync(r => r.EntryId == entry.Id && r.Number == form.Revision, cancellationToken))?.Snapshot
                ?? throw new BadHttpRequestException("The form names a revision of this entry that there is none of. Open the entry again and repeat the change.");
        var topics = (await db.Concepts.Select(concept => concept.Id).ToListAsync(cancellationToken)).ToHashSet();
        var reader = new EntryFormReader(form, entry.Kind, @base, change.TextLanguage);
        var mine = reader.Read(topics);
        foreach (var field in EntryFields.Of(entry.Kind).Where(field => form.TakeTheirs.Contains(field.Key)))
        {
            mine = field.Take(mine, @base);
        }

        var problems = reader.Problems;
        var publishAt = Schedule(change, problems);
        var merge = Merge.Of(entry.Kind, @base, current, mine);
        if (problems.Count == 0 && merge.Clashes.Count > 0)
        {
            return new SaveResult { Merge = merge, Revision = last };
        }

        var merged = merge.Merged;
        if (merged.Slug != entry.Slug && !await Slugs.IsFreeAsync(db, entry.Kind, merged.Slug, entry.Id, cancellationToken))
        {
            problems.TryAdd(nameof(form.Slug), "Error.SlugTaken");
        }

        var status = Workflow.After(entry.Status, change.Action);
        if (!Workflow.Next(entry.Status).Contains(change.Action))
        {
            problems.TryAdd("Action", "Error.Action");
        }

        var demands = status is EntryStatus.Published or EntryStatus.Scheduled ? Workflow.Demands(merged) : [];
        if (problems.Count > 0 || demands.Count > 0)
        {
            return new SaveResult { Problems = problems, Demands = demands, Revision = last };
        }

        new EntryEdit(entry, @base, SavedMoment.Of(clock.GetUtcNow())).Apply(merged, change.TextLanguage, form.IsUpToDate, form.IsSmallChange);
        entry.Status = status;
        entry.PublishAt = change.Action == EntryAction.Schedule ? publishAt : entry.PublishAt;
        await writer.RecordAsync(entry, change.By, NoteOf(form), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new SaveResult { Revision = last + 1, KeptBoth = merge.Theirs.Count > 0 };
    }

    private static string NoteOf(EntryForm form)
    {
        var note = form.Note?.Trim() ?? "";
        return note.Length > 500 ? note[..500] : note;
    }

    private DateTimeOffset? Schedule(EntryChange change, Dictionary<string, string> problems)
    {
        if (change.Action != EntryAction.Schedule)
        {
            return null;
        }

        var at = DeskZones.Moment(change.Form.PublishDay, change.Form.PublishTime, DeskZones.Find(change.Form.PublishZone))?.ToUniversalTime();
        if (at is null)
        {
            problems.TryAdd("Publish", "Error.PublishAt");
        }
        else if (at <= clock.GetUtcNow())
        {
            problems.TryAdd("Publish", "Error.Past");
        }

        return at;
    }
}
