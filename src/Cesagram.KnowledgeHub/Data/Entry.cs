namespace Cesagram.KnowledgeHub.Data;

/// <summary>
/// One item of the hub, whatever its kind: what all kinds share stands in columns, what one kind alone knows in <see cref="Facts"/>,
/// and what is written in a language in <see cref="Texts"/>.
/// </summary>
internal sealed class Entry
{
    public required Guid Id { get; init; }

    /// <summary>Given by the database, small and dense: search counts facets over it.</summary>
    public int Number { get; private set; }

    public required EntryKind Kind { get; init; }

    /// <summary>Last part of its address; unique within its kind. An earlier one stays as a <see cref="SlugRedirect"/>.</summary>
    public required string Slug { get; set; }

    public EntryStatus Status { get; set; }

    /// <summary>When a scheduled entry is published.</summary>
    public DateTimeOffset? PublishAt { get; set; }

    /// <summary>When it was first published.</summary>
    public DateTimeOffset? PublishedAt { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Name of the account that changed it last.</summary>
    public string UpdatedBy { get; set; } = "";

    /// <summary>The language that translations follow.</summary>
    public string OriginalLanguage { get; set; } = "en";

    /// <summary>A resource's type, as in <see cref="EntryTypes.OfResources"/>; for other kinds the kind itself.</summary>
    public required string Type { get; set; }

    /// <summary>Ids of <see cref="Concept"/>s.</summary>
    public List<string> Topics { get; set; } = [];

    public List<string> Audience { get; set; } = [];

    /// <summary>BE, GR, IT, LT, EU or INT.</summary>
    public List<string> Countries { get; set; } = [];

    public Mark Mark { get; set; } = Mark.Unverified;

    /// <summary>The day that lists are sorted by: of a news item, of an event's start, 1 January of a resource's year.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>Visitors may comment. Off wherever survivors speak.</summary>
    public bool CommentsOpen { get; set; }

    public EntryFacts Facts { get; set; } = new();

    public List<EntryText> Texts { get; init; } = [];

    /// <summary>Changes with every save: two editors at once are told apart by it.</summary>
    public uint Version { get; private set; }
}

/// <summary>An entry in one language.</summary>
internal sealed class EntryText
{
    public Guid EntryId { get; init; }

    public required string Language { get; init; }

    public required string Title { get; set; }

    /// <summary>One to three sentences; of a resource the abstract.</summary>
    public string Summary { get; set; } = "";

    /// <summary>Markdown.</summary>
    public string Body { get; set; } = "";

    public DateTimeOffset EditedAt { get; set; }

    /// <summary><see cref="EditedAt"/> of the text in the original language that this translation follows; null for the original itself.</summary>
    public DateTimeOffset? Follows { get; set; }
}

/// <summary>An earlier address of an entry.</summary>
internal sealed class SlugRedirect
{
    public required EntryKind Kind { get; init; }

    public required string Slug { get; init; }

    public required Guid EntryId { get; init; }
}
