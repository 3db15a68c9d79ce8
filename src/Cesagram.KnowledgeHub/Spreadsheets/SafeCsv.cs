using System.Buffers;
using System.Text.RegularExpressions;

namespace Cesagram.KnowledgeHub.Spreadsheets;

/// <summary>Cells of a CSV file (RFC 4180) that people open with a spreadsheet.</summary>
internal static partial class SafeCsv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\r\n\t'");

    public static string Line(params IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    /// <summary>What a spreadsheet would run as a formula gets an apostrophe in front, also behind what other countries' spreadsheets part cells at.</summary>
    private static string Cell(string text)
    {
        text = FormulaStart().Replace(text, "$1'");
        return text.AsSpan().IndexOfAny(Quoted) >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    [GeneratedRegex(@"(^|[;\t\r\n])(?=\s*[=+\-@＝＋－＠])", RegexOptions.CultureInvariant)]
    private static partial Regex FormulaStart();
}
