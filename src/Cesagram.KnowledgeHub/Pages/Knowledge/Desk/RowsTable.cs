namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk;

/// <summary>Rows that are added and removed: some empty ones stand ready, and an emptied one is gone after saving.</summary>
internal sealed record RowsTable(string Name, string Label, string? Problem, IReadOnlyList<RowsColumn> Columns)
{
    private const int Spare = 2;

    public int Count => Columns.Max(column => column.Values.Count) + Spare;
}

internal sealed record RowsColumn(string Name, string Label, IReadOnlyList<string?> Values)
{
    public string Type { get; init; } = "text";

    public string? Proposals { get; init; }

    public IReadOnlyList<(string Value, string Words)>? Options { get; init; }
}
