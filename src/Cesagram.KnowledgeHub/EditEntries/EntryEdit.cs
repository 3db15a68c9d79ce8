using Cesagram.KnowledgeHub.Data;

namespace Cesagram.KnowledgeHub.EditEntries;

/// <summary>Puts a snapshot into an entry and keeps count of which translation follows which original.</summary>
/// <param name="entry">Tracked, with its texts.</param>
/// <param name="seen">What whoever changed it had before them: a translation follows the original that was seen, not a newer one.</param>
/// <param name="now">The moment of the change, as the database keeps it.</param>
internal sealed class EntryEdit(Entry entry, EntrySnapshot seen, DateTimeOffset now)
{
    public void Apply(EntrySnapshot wanted, string textLanguage, bool isUpToDate, bool isSmallChange)
    {
        ApplyFacts(wanted);
        var originalBefore = Original()?.EditedAt;
        foreach (var gone in entry.Texts.Where(text => wanted.Text(text.Language) is null).ToList())
        {
            entry.Texts.Remove(gone);
        }

        foreach (var text in wanted.Texts)
        {
            Write(text);
        }

        if (wanted.OriginalLanguage != entry.OriginalLanguage)
        {
            MakeOriginal(wanted.OriginalLanguage);
        }

        if (isUpToDate && textLanguage != entry.OriginalLanguage && entry.Texts.Find(text => text.Language == textLanguage) is { } translation)
        {
            translation.Follows = SeenOriginal();
        }

        if (isSmallChange && textLanguage == entry.OriginalLanguage && Original() is { } original && original.EditedAt == now)
        {
            foreach (var current in entry.Texts.Where(text => text.Follows is { } follows && follows >= originalBefore))
            {
                current.Follows = now;
            }
        }
    }

    /// <summary>Brings back an earlier content; address and status stay. A translation that followed its original then follows it again.</summary>
    public void Restore(EntrySnapshot earlier)
    {
        ApplyFacts(earlier with { Slug = entry.Slug });
        if (entry.OriginalLanguage != earlier.OriginalLanguage && earlier.Text(earlier.OriginalLanguage) is not null)
        {
            entry.OriginalLanguage = earlier.OriginalLanguage;
        }

        foreach (var gone in entry.Texts.Where(text => earlier.Text(text.Language) is null).ToList())
        {
            entry.Texts.Remove(gone);
        }

        foreach (var text in earlier.Texts)
        {
            Write(text);
        }

        var original = Original();
        var originalThen = earlier.Text(entry.OriginalLanguage)?.EditedAt;
        foreach (var text in entry.Texts)
        {
            var followed = earlier.Text(text.Language)?.Follows;
            text.Follows = text == original ? null : followed is null || originalThen is null || followed >= originalThen ? original?.EditedAt : followed;
        }
    }

    private void ApplyFacts(EntrySnapshot wanted)
    {
        entry.Slug = wanted.Slug;
        entry.Type = wanted.Type;
        entry.Topics = [.. wanted.Topics];
        entry.Audience = [.. wanted.Audience];
        entry.Countries = [.. wanted.Countries];
        entry.Mark = wanted.Mark;
        entry.CommentsOpen = wanted.CommentsOpen;
        entry.Facts = wanted.Facts;
        entry.Date = null;
    }

    private void Write(TextSnapshot wanted)
    {
        var text = entry.Texts.Find(t => t.Language == wanted.Language);
        if (text is null)
        {
            text = new EntryText { EntryId = entry.Id, Language = wanted.Language, Title = "", Follows = wanted.Language == entry.OriginalLanguage ? null : SeenOriginal() };
            entry.Texts.Add(text);
        }

        if (text.Title != wanted.Title || text.Summary != wanted.Summary || text.Body != wanted.Body)
        {
            (text.Title, text.Summary, text.Body, text.EditedAt) = (wanted.Title, wanted.Summary, wanted.Body, now);
        }
    }

    /// <summary>Translations that were up to date follow the new original; what was behind stays behind.</summary>
    private void MakeOriginal(string language)
    {
        var before = Original();
        if (entry.Texts.Find(text => text.Language == language) is not { } original)
        {
            return;
        }

        foreach (var text in entry.Texts.Where(text => text != original))
        {
            var isBehind = text != before && before is not null && text.Follows is { } follows && before.EditedAt > follows;
            text.Follows = isBehind ? original.EditedAt.AddMicroseconds(-1) : original.EditedAt;
        }

        original.Follows = null;
        entry.OriginalLanguage = language;
    }

    private EntryText? Original() => entry.Texts.Find(text => text.Language == entry.OriginalLanguage);

    private DateTimeOffset? SeenOriginal() => seen.Text(seen.OriginalLanguage)?.EditedAt is { } at ? SavedMoment.Of(at) : Original()?.EditedAt;
}
