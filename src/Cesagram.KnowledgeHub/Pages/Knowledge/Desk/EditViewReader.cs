using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.KnowledgeHub.PreviewLinks;
using Cesagram.KnowledgeHub.Revisions;
using Cesagram.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk;

/// <summary>Gathers what the edit page shows.</summary>
internal sealed class EditViewReader(KnowledgeHubDbContext db, DeskNames names, PreviewLinkDesk links, TimeProvider clock)
{
    /// <summary>The language whose text is written: the wanted one where it is one of the six, else the original's; null where there is no such entry.</summary>
    public async Task<string?> TextLanguageAsync(Guid id, string? wanted, CancellationToken cancellationToken) =>
        await db.Entries.Where(entry => entry.Id == id).Select(entry => entry.OriginalLanguage).SingleOrDefaultAsync(cancellationToken) is { } original
            ? Language.IsKnown(wanted) ? wanted : original
            : null;

    public async Task<EditView?> ReadAsync(Guid id, string? textLanguage, string reader, EntryForm? typed, SaveResult? result, CancellationToken cancellationToken)
    {
        // What a refused save left in the context is not what is kept.
        db.ChangeTracker.Clear();
        var entry = await db.Entries.AsNoTracking().Include(e => e.Texts).SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
        if (entry is null)
        {
            return null;
        }

        var text = textLanguage ?? entry.OriginalLanguage;
        var zone = DeskZones.Usual(reader);
        var last = await db.Revisions.AsNoTracking().Where(r => r.EntryId == id).OrderByDescending(r => r.Number).Select(r => new { r.Number, r.By, r.At }).FirstOrDefaultAsync(cancellationToken);
        var (fieldNames, topics) = await names.LoadAsync(reader, cancellationToken);
        var form = typed ?? EntryFormFiller.Fill(EntrySnapshot.Of(entry), last?.Number ?? 0, text, zone, entry.PublishAt);
        if (result?.Merge is { } merge)
        {
            form = Merged(merge, form, result.Revision, text, zone, entry);
        }

        return new EditView
        {
            Entry = entry,
            TextLanguage = text,
            Form = form,
            Names = fieldNames,
            Topics = topics,
            Links = await links.ListAsync(id, cancellationToken),
            Zone = zone,
            Now = clock.GetUtcNow(),
            Result = result ?? new SaveResult(),
            Other = result?.Merge is null || last is null ? null : (last.By, last.At),
            OriginalSince = await OriginalSinceAsync(entry, text, cancellationToken),
        };
    }

    /// <summary>Theirs and mine together, from which the next save goes on: what only they changed must not be undone by it.</summary>
    private static EntryForm Merged(Merge merge, EntryForm typed, int revision, string text, TimeZoneInfo zone, Entry entry)
    {
        var form = EntryFormFiller.Fill(merge.Merged, revision, text, DeskZones.Find(typed.Zone ?? zone.Id), entry.PublishAt);
        (form.Note, form.IsUpToDate, form.IsSmallChange) = (typed.Note, typed.IsUpToDate, typed.IsSmallChange);
        (form.PublishDay, form.PublishTime, form.PublishZone) = (typed.PublishDay, typed.PublishTime, typed.PublishZone);
        return form;
    }

    private async Task<IReadOnlyList<(EntryField Field, IReadOnlyList<DiffPiece> Pieces)>?> OriginalSinceAsync(Entry entry, string text, CancellationToken cancellationToken)
    {
        if (LanguageState.Of(entry, text).State != TextState.Older || entry.Texts.Find(t => t.Language == text)?.Follows is not { } follows)
        {
            return null;
        }

        // The revision that wrote the original which was translated is saved a moment after the text's own time.
        var then = await db.Revisions.AsNoTracking().Where(r => r.EntryId == entry.Id && r.At >= follows).OrderBy(r => r.Number).FirstOrDefaultAsync(cancellationToken);
        var original = entry.OriginalLanguage;
        var wasThen = then?.Snapshot.Text(original);
        if (wasThen is null || (wasThen.EditedAt is { } at && SavedMoment.Of(at) > follows))
        {
            return null;
        }

        var now = EntrySnapshot.Of(entry);
        return [.. EntryFields.Of(entry.Kind).Where(field => field.Language == original && field.Differs(then!.Snapshot, now)).Select(field => (field, WordDiff.Of(field.Read(then!.Snapshot), field.Read(now))))];
    }
}
