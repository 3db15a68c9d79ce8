using System.Buffers;
using System.Text.RegularExpressions;

namespace Cesagram.Ui.Spreadsheets;

/// <summary>Cells of a CSV file (RFC 4180) that people open with a spreadsheet.</summary>
public static partial class SafeCsv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\r\n\t'");

    /// <summary>A line with its end.</summary>
    public static string Line(params IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    /// <summary>
    /// What a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection), also behind a semicolon,
    /// a tab or a line end: spreadsheets of many countries part cells there.
    /// </summary>
    public static string Cell(string text)
    {
        text = FormulaStart().Replace(text, "$1'");
        return text.AsSpan().IndexOfAny(Quoted) >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    [GeneratedRegex(@"(^|[;\t\r\n])(?=\s*[=+\-@＝＋－＠])", RegexOptions.CultureInvariant)]
    private static partial Regex FormulaStart();
}
