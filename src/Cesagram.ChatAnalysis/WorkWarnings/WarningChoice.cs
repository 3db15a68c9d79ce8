namespace Cesagram.ChatAnalysis.WorkWarnings;

/// <summary>Which warnings, the most urgent first.</summary>
/// <param name="Status">open (all that are not decided), second, disagreed, decided, escalated (decided so) or all.</param>
/// <param name="Band">urgent, warn or missing; null: all.</param>
/// <param name="Assigned">me, nobody, or a name; null: all.</param>
/// <param name="Source">A source's code, or <c>files</c>; null: all.</param>
/// <param name="Language">ISO 639-1; null: all.</param>
internal sealed record WarningChoice(string Status = "open", string? Band = null, string? Assigned = null, string? Source = null, string? Language = null)
{
    public static IReadOnlyList<string> Statuses { get; } = ["open", "second", "disagreed", "decided", "escalated", "all"];

    public static IReadOnlyList<string> Bands { get; } = ["urgent", "warn", "missing"];

    /// <summary>In place of a source: what was handed in as a file.</summary>
    public const string Files = "files";
}

/// <summary>Numbers above the list.</summary>
/// <param name="Open">Not decided.</param>
/// <param name="Urgent">Of those, urgent ones whose figures who asks may see.</param>
/// <param name="Missing">Of those, with signs of going missing.</param>
/// <param name="Mine">Of those, assigned to who asks.</param>
/// <param name="Unassigned">Of those, assigned to nobody.</param>
/// <param name="Escalated">Decided so in the last 30 days, and in no case yet: somebody has to go on with them.</param>
/// <param name="Hidden">Of the open ones, those whose figures are hidden from who asks.</param>
internal sealed record WarningCounts(int Open, int Urgent, int Missing, int Mine, int Unassigned, int Escalated, int Hidden);
