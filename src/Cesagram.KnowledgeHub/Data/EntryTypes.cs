namespace Cesagram.KnowledgeHub.Data;

/// <summary>The closed lists that entries are described with; their names stand in HubText.</summary>
internal static class EntryTypes
{
    public static IReadOnlyList<string> OfResources { get; } =
    [
        "report", "guideline", "training-material", "law", "policy", "research-article", "tool", "campaign", "video", "deliverable", "project", "news-article", "web-page",
    ];

    public static IReadOnlyList<string> Audience { get; } =
        ["parents", "teachers", "professionals", "law-enforcement", "policy-makers", "researchers", "young-people"];

    public static IReadOnlyList<string> Countries { get; } = ["BE", "GR", "IT", "LT", "EU", "INT"];

    /// <summary>What is kept as <see cref="Entry.Type"/> of an entry that is no resource.</summary>
    public static string Of(EntryKind kind) => kind switch
    {
        EntryKind.News => "news",
        EntryKind.Event => "event",
        EntryKind.Organisation => "organisation",
        EntryKind.Question => "question",
        EntryKind.Material => "material",
        EntryKind.Page => "page",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A resource has a type of its own."),
    };
}
