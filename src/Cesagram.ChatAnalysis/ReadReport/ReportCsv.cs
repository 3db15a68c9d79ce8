using System.Globalization;
using Cesagram.Linguistics;
using Cesagram.Ui.Spreadsheets;

namespace Cesagram.ChatAnalysis.ReadReport;

/// <summary>A report as CSV (RFC 4180).</summary>
internal static class ReportCsv
{
    public const string Header = "conversation,index,author,time,risk,running_risk,stages";

    public static async Task WriteAsync(IAsyncEnumerable<ReportPart> parts, StreamWriter writer)
    {
        await writer.WriteLineAsync(Header);
        await foreach (var part in parts)
        {
            foreach (var message in part.Messages)
            {
                await writer.WriteLineAsync(Line(part.Conversation, message));
            }
        }
    }

    public static string Line(int conversation, MessageReport message) => string.Join(',',
        conversation.ToString(CultureInfo.InvariantCulture),
        message.Index.ToString(CultureInfo.InvariantCulture),
        SafeCsv.Cell(message.Author ?? ""),
        SafeCsv.Cell(message.Time ?? ""),
        message.Risk.ToString(CultureInfo.InvariantCulture),
        message.RunningRisk.ToString(CultureInfo.InvariantCulture),
        SafeCsv.Cell(string.Join(' ', message.Stages)));
}
