using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;

namespace Cesagram.KnowledgeHub.BulkEdit;

/// <summary>What is done to each of many entries.</summary>
/// <param name="Action">One of <see cref="BulkChange.Actions"/>.</param>
/// <param name="Value">What is added, taken away or set.</param>
internal sealed record BulkChange(string Action, string Value)
{
    public static IReadOnlyList<string> Actions { get; } =
        ["add-topic", "remove-topic", "add-audience", "remove-audience", "add-country", "remove-country", "set-mark", "set-status", "set-comments"];

    /// <summary>What the value must be one of; topics are those of the vocabulary.</summary>
    public static bool IsKnown(BulkChange change, IReadOnlyCollection<string> topics) => change.Action switch
    {
        "add-topic" or "remove-topic" => topics.Contains(change.Value),
        "add-audience" or "remove-audience" => EntryTypes.Audience.Contains(change.Value),
        "add-country" or "remove-country" => EntryTypes.Countries.Contains(change.Value),
        "set-mark" => Enum.TryParse<Mark>(change.Value, out _),
        // A moment to publish at is chosen one by one.
        "set-status" => Enum.TryParse<EntryStatus>(change.Value, out var status) && status != EntryStatus.Scheduled,
        "set-comments" => change.Value is "true" or "false",
        _ => false,
    };

    /// <summary>Changes an entry.</summary>
    /// <returns>Whether anything is different now.</returns>
    public bool Apply(Entry entry)
    {
        switch (Action)
        {
            case "add-topic": return Add(entry.Topics, list => entry.Topics = list);
            case "remove-topic": return Remove(entry.Topics, list => entry.Topics = list);
            case "add-audience": return Add(entry.Audience, list => entry.Audience = list);
            case "remove-audience": return Remove(entry.Audience, list => entry.Audience = list);
            case "add-country": return Add(entry.Countries, list => entry.Countries = list);
            case "remove-country": return Remove(entry.Countries, list => entry.Countries = list);
            case "set-mark" when Enum.Parse<Mark>(Value) is var mark && mark != entry.Mark: entry.Mark = mark; return true;
            case "set-status" when Enum.Parse<EntryStatus>(Value) is var status && status != entry.Status: entry.Status = status; return true;
            case "set-comments" when bool.Parse(Value) is var open && open != entry.CommentsOpen: entry.CommentsOpen = open; return true;
            default: return false;
        }
    }

    /// <summary>What an entry lacks for this change: names of what DeskText says as "Demand.X".</summary>
    public IReadOnlyList<string> Demands(Entry entry) =>
        Action == "set-status" && Value == nameof(EntryStatus.Published) && entry.Status != EntryStatus.Published ? Workflow.Demands(EntrySnapshot.Of(entry)) : [];

    private bool Add(List<string> list, Action<List<string>> set)
    {
        if (list.Contains(Value))
        {
            return false;
        }

        set([.. list, Value]);
        return true;
    }

    private bool Remove(List<string> list, Action<List<string>> set)
    {
        if (!list.Contains(Value))
        {
            return false;
        }

        set(list.FindAll(value => value != Value));
        return true;
    }
}

/// <summary>An entry that stays as it is.</summary>
internal sealed record BulkRefusal(Guid EntryId, IReadOnlyList<string> Lacks);

/// <summary>What a change would do.</summary>
internal sealed record BulkPreview(int Changed, int Same, IReadOnlyList<BulkRefusal> Refused);
