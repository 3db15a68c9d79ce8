namespace Cesagram.KnowledgeHub.EditEntries;

/// <summary>The edit page's form as it was typed; rows of one table come as lists of equal length.</summary>
internal sealed class EntryForm
{
    /// <summary>Number of the revision that the form was filled from.</summary>
    public int Revision { get; set; }

    public string? Note { get; set; }

    // The text in one language.
    public string? Title { get; set; }

    public string? Summary { get; set; }

    public string? Body { get; set; }

    /// <summary>A translation: it says what the original says now.</summary>
    public bool IsUpToDate { get; set; }

    /// <summary>The original: changed so little that translations stay up to date.</summary>
    public bool IsSmallChange { get; set; }

    // What all kinds have.
    public string? Slug { get; set; }

    public string? OriginalLanguage { get; set; }

    public string? Mark { get; set; }

    public bool CommentsOpen { get; set; }

    public List<string?> Topics { get; set; } = [];

    public List<string?> Audience { get; set; } = [];

    public List<string?> Countries { get; set; } = [];

    public List<string?> SourceTitles { get; set; } = [];

    public List<string?> SourceUrls { get; set; } = [];

    public List<string?> SourceMarks { get; set; } = [];

    public List<string?> Related { get; set; } = [];

    public string? Date { get; set; }

    // Resources; some of it events and organisations too.
    public string? Type { get; set; }

    public string? OriginalTitle { get; set; }

    public string? TitleLanguage { get; set; }

    public bool TitleIsOurs { get; set; }

    public string? Url { get; set; }

    public List<string?> IdentifierSchemes { get; set; } = [];

    public List<string?> IdentifierValues { get; set; } = [];

    public string? Organisations { get; set; }

    public string? Authors { get; set; }

    public string? Year { get; set; }

    public List<string?> Languages { get; set; } = [];

    public string? Licence { get; set; }

    public string? SeenOn { get; set; }

    public string? Newer { get; set; }

    // Events.
    public string? Starts { get; set; }

    public string? StartTime { get; set; }

    public string? Ends { get; set; }

    public string? EndTime { get; set; }

    /// <summary>Of the times of an event, and of the schedule.</summary>
    public string? Zone { get; set; }

    public string? Place { get; set; }

    public string? Country { get; set; }

    public string? Online { get; set; }

    public bool Cancelled { get; set; }

    public string? Capacity { get; set; }

    public string? RegistrationEndsDay { get; set; }

    public string? RegistrationEndsTime { get; set; }

    // Organisations.
    public string? Name { get; set; }

    public string? Phones { get; set; }

    public List<string?> Roles { get; set; } = [];

    public bool IsHelpline { get; set; }

    public bool IsPartner { get; set; }

    // Questions and materials.
    public string? Order { get; set; }

    public bool Urgent { get; set; }

    public string? MaterialForm { get; set; }

    // When to publish.
    public string? PublishDay { get; set; }

    public string? PublishTime { get; set; }

    public string? PublishZone { get; set; }

    /// <summary>After two editors saved: keys of the fields in which the other one's version is taken.</summary>
    public List<string?> TakeTheirs { get; set; } = [];
}
