namespace Cesagram.KnowledgeHub.Data;

/// <summary>An entry as it was after one change.</summary>
internal sealed class Revision
{
    public required Guid EntryId { get; init; }

    /// <summary>1, 2, 3, ... within the entry.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Name of the account, or "seed", "import".</summary>
    public required string By { get; init; }

    /// <summary>What the change was for.</summary>
    public string Note { get; init; } = "";

    /// <summary>A serialised <see cref="EntrySnapshot"/>.</summary>
    public required EntrySnapshot Snapshot { get; init; }
}

/// <summary>All of an entry that an editor can change.</summary>
internal sealed record EntrySnapshot(
    string Slug,
    EntryStatus Status,
    string OriginalLanguage,
    string Type,
    IReadOnlyList<string> Topics,
    IReadOnlyList<string> Audience,
    IReadOnlyList<string> Countries,
    Mark Mark,
    bool CommentsOpen,
    EntryFacts Facts,
    IReadOnlyList<TextSnapshot> Texts)
{
    /// <summary>The text in a language; null where there is none.</summary>
    public TextSnapshot? Text(string language) => Texts.FirstOrDefault(text => text.Language == language);

    public static EntrySnapshot Of(Entry entry) => new(
        entry.Slug, entry.Status, entry.OriginalLanguage, entry.Type, [.. entry.Topics], [.. entry.Audience], [.. entry.Countries], entry.Mark, entry.CommentsOpen, entry.Facts,
        [.. entry.Texts.OrderBy(text => text.Language, StringComparer.Ordinal).Select(text => new TextSnapshot(text.Language, text.Title, text.Summary, text.Body, text.EditedAt, text.Follows))]);
}

/// <param name="EditedAt">When this text was written; null in a snapshot that does not say.</param>
/// <param name="Follows">What a translation followed; see <see cref="EntryText.Follows"/>.</param>
internal sealed record TextSnapshot(string Language, string Title, string Summary, string Body, DateTimeOffset? EditedAt = null, DateTimeOffset? Follows = null);
