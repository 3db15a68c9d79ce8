using System.Text;

namespace Cesagram.Linguistics.Evaluation.Printing;

/// <summary>Tables of the card.</summary>
internal static class Markdown
{
    public static string Table(FigureTable table)
    {
        var lines = new StringBuilder();
        Line(lines, table.Heads.Select((head, column) => column == 0 && head.Length == 0 ? table.Caption : head));
        lines.Append('|').Insert(lines.Length, "---|", table.Heads.Count).Append('\n');
        foreach (var row in table.Rows)
        {
            Line(lines, row);
        }

        return lines.ToString().TrimEnd('\n');
    }

    private static void Line(StringBuilder lines, IEnumerable<string> cells) =>
        lines.Append("| ").AppendJoin(" | ", cells.Select(Safe)).Append(" |\n");

    private static string Safe(string cell) =>
        new([.. cell.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Where(c => !char.IsControl(c))]);
}
