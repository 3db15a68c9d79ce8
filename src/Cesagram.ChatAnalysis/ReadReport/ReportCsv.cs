using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Cesagram.Linguistics;

namespace Cesagram.ChatAnalysis.ReadReport;

/// <summary>A report as CSV (RFC 4180).</summary>
internal static partial class ReportCsv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\r\n\t'");

    public const string Header = "conversation,index,author,time,risk,running_risk,stages";

    public static string Line(int conversation, MessageReport message) => string.Join(',',
        conversation.ToString(CultureInfo.InvariantCulture),
        message.Index.ToString(CultureInfo.InvariantCulture),
        Cell(message.Author ?? ""),
        Cell(message.Time ?? ""),
        message.Risk.ToString(CultureInfo.InvariantCulture),
        message.RunningRisk.ToString(CultureInfo.InvariantCulture),
        Cell(string.Join(' ', message.Stages)));

    /// <summary>
    /// What a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection), also behind a semicolon,
    /// a tab or a line end: spreadsheets of many countries part cells there.
    /// </summary>
    internal static string Cell(string text)
    {
        text = FormulaStart().Replace(text, "$1'");
        return text.AsSpan().IndexOfAny(Quoted) >= 0
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }

    [GeneratedRegex(@"(^|[;\t\r\n])(?=\s*[=+\-@＝＋－＠])", RegexOptions.CultureInvariant)]
    private static partial Regex FormulaStart();
}
