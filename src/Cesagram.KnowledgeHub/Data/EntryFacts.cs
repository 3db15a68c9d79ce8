namespace Cesagram.KnowledgeHub.Data;

/// <summary>Facts of an entry that have no language; kept as JSON. One of the parts is there, by kind.</summary>
internal sealed record EntryFacts
{
    public ResourceFacts? Resource { get; init; }

    public EventFacts? Event { get; init; }

    public OrganisationFacts? Organisation { get; init; }

    public QuestionFacts? Question { get; init; }

    public MaterialFacts? Material { get; init; }

    /// <summary>What the entry's statements rest on.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Kind and slug of entries to read next, as "resources/slug".</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>The date as it is known: "2024", "2024-10" or "2024-10-09".</summary>
    public string? Date { get; init; }
}

internal sealed record Source
{
    public required string Title { get; init; }

    public string? Url { get; init; }

    public Mark Mark { get; init; } = Mark.Unverified;
}

internal sealed record ResourceFacts
{
    public required string OriginalTitle { get; init; }

    public string OriginalLanguage { get; init; } = "en";

    /// <summary>The title is our description: none was seen.</summary>
    public bool TitleIsOurs { get; init; }

    public string? Url { get; init; }

    /// <summary>By scheme: doi, celex, handle, isbn, ...</summary>
    public IReadOnlyDictionary<string, string> Identifiers { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<string> Organisations { get; init; } = [];

    /// <summary>As printed: "Family, Given" or a name.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public int? Year { get; init; }

    public IReadOnlyList<string> Languages { get; init; } = [];

    public string? Licence { get; init; }

    public DateOnly? SeenOn { get; init; }

    /// <summary>Slug of the resource that replaces this one.</summary>
    public string? Newer { get; init; }
}

internal sealed record EventFacts
{
    /// <summary>As known: "2024", "2024-10" or "2024-10-09".</summary>
    public required string Starts { get; init; }

    public string? Ends { get; init; }

    /// <summary>With a time of day, where one is known; needed for registration.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>It was announced and does not take place.</summary>
    public bool Cancelled { get; init; }

    public string? Place { get; init; }

    public string? Country { get; init; }

    public bool? Online { get; init; }

    public string? Url { get; init; }

    public IReadOnlyList<string> Organisations { get; init; } = [];

    /// <summary>Seats; null: no registration here.</summary>
    public int? Capacity { get; init; }

    public DateTimeOffset? RegistrationEnds { get; init; }
}

internal sealed record OrganisationFacts
{
    public required string Name { get; init; }

    public string? Url { get; init; }

    public IReadOnlyList<string> Phones { get; init; } = [];

    public IReadOnlyList<string> Roles { get; init; } = [];

    public bool IsHelpline { get; init; }

    /// <summary>Known as a partner of the project.</summary>
    public bool IsPartner { get; init; }
}

internal sealed record QuestionFacts
{
    public int Order { get; init; }

    public bool Urgent { get; init; }
}

internal sealed record MaterialFacts
{
    /// <summary>poster, card, leaflet, text-blocks or checklist.</summary>
    public required string Form { get; init; }
}
