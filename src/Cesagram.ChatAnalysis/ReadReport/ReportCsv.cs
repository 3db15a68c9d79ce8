using System.Globalization;
using Cesagram.Linguistics;

namespace Cesagram.ChatAnalysis.ReadReport;

/// <summary>A report as CSV (RFC 4180).</summary>
internal static class ReportCsv
{
    public const string Header = "conversation,index,author,time,risk,running_risk,stages";

    public static string Line(int conversation, MessageReport message) => string.Join(',',
        conversation.ToString(CultureInfo.InvariantCulture),
        message.Index.ToString(CultureInfo.InvariantCulture),
        Cell(message.Author ?? ""),
        Cell(message.Time ?? ""),
        message.Risk.ToString(CultureInfo.InvariantCulture),
        message.RunningRisk.ToString(CultureInfo.InvariantCulture),
        Cell(string.Join(' ', message.Stages)));

    /// <summary>What a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection).</summary>
    internal static string Cell(string text)
    {
        if (text.TrimStart() is ['=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠', ..])
        {
            text = "'" + text;
        }

        return text.AsSpan().IndexOfAny(",\"\r\n") >= 0 || text.StartsWith('\'')
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }
}
