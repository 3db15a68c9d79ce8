using Cesagram.KnowledgeHub.Data;
using Cesagram.Ui.Languages;

namespace Cesagram.KnowledgeHub.EditEntries;

/// <summary>What a button of the edit page does beside saving.</summary>
internal enum EntryAction
{
    Save,
    ToDraft,
    ToReview,
    Publish,
    Schedule,
    Archive,
}

/// <summary>Draft, review, published; scheduled in between where wanted; archived and back.</summary>
internal static class Workflow
{
    /// <summary>What may be done next, the usual thing first.</summary>
    public static IReadOnlyList<EntryAction> Next(EntryStatus status) => status switch
    {
        EntryStatus.Draft => [EntryAction.Save, EntryAction.ToReview],
        EntryStatus.Review => [EntryAction.Save, EntryAction.Publish, EntryAction.Schedule, EntryAction.ToDraft],
        EntryStatus.Scheduled => [EntryAction.Save, EntryAction.Publish, EntryAction.Schedule, EntryAction.ToReview],
        EntryStatus.Published => [EntryAction.Save, EntryAction.Archive],
        _ => [EntryAction.Save, EntryAction.ToDraft],
    };

    public static EntryStatus After(EntryStatus status, EntryAction action) => action switch
    {
        EntryAction.ToDraft => EntryStatus.Draft,
        EntryAction.ToReview => EntryStatus.Review,
        EntryAction.Publish => EntryStatus.Published,
        EntryAction.Schedule => EntryStatus.Scheduled,
        EntryAction.Archive => EntryStatus.Archived,
        _ => status,
    };

    /// <summary>What is missing before it may be seen by visitors: names of what DeskText says as "Demand.X".</summary>
    public static IReadOnlyList<string> Demands(EntrySnapshot entry)
    {
        var original = entry.Text(entry.OriginalLanguage);
        var facts = entry.Facts;
        var hasSource = facts.Sources.Count > 0 || facts.Resource is { Url: not null } or { Identifiers.Count: > 0 } || facts.Event?.Url is not null || facts.Organisation?.Url is not null;
        List<string> missing = [];
        if (string.IsNullOrWhiteSpace(original?.Title))
        {
            missing.Add("title");
        }

        if (string.IsNullOrWhiteSpace(original?.Summary))
        {
            missing.Add("summary");
        }

        if (!Enum.IsDefined(entry.Mark))
        {
            missing.Add("mark");
        }

        if (!hasSource)
        {
            missing.Add("source");
        }

        if (facts.Event is { } happening && PartialDate.Day(happening.Starts) is null)
        {
            missing.Add("starts");
        }

        return missing;
    }

    /// <summary>Languages without a text: said, never forbidden.</summary>
    public static IReadOnlyList<string> MissingLanguages(EntrySnapshot entry) =>
        [.. Language.All.Select(language => language.Code).Where(code => entry.Text(code) is null)];
}
