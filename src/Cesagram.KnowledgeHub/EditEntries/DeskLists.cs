using Cesagram.Ui.Languages;

namespace Cesagram.KnowledgeHub.EditEntries;

/// <summary>What the desk offers to choose from beside <see cref="Data.EntryTypes"/>.</summary>
internal static class DeskLists
{
    public static IReadOnlyList<string> Forms { get; } = ["leaflet", "poster", "card", "text-blocks", "checklist"];

    public static IReadOnlyList<string> Roles { get; } = ["hotline", "helpline", "reporting", "research", "law-enforcement", "ministry", "ngo", "network"];

    public static IReadOnlyList<string> Schemes { get; } = ["doi", "isbn", "handle", "celex", "urn", "arxiv", "pmid", "com", "document", "number", "repository"];

    /// <summary>Languages of publications: the six, then the other official ones of the Union and some that are often met.</summary>
    public static IReadOnlyList<string> Languages { get; } =
    [
        .. Language.All.Select(language => language.Code),
        "bg", "cs", "da", "de", "es", "et", "fi", "ga", "hr", "hu", "lv", "mt", "pl", "pt", "ro", "sk", "sl", "sv", "ar", "no", "ru", "tr", "uk",
    ];
}
