using System.Globalization;
using Cesagram.Linguistics;

namespace Cesagram.ChatAnalysis.Commands;

/// <summary>The report as plain text: what a person needs first stands first, and no message text is repeated.</summary>
internal static class RiskReportText
{
    private const string Blocks = " ▁▂▃▄▅▆▇█";
    private const int CurveWidth = 60;

    public static void Write(TextWriter to, RiskReport report)
    {
        var conversation = report.Conversation;
        Line(to, $"{Band(conversation.Band)}   risk {conversation.Risk:0.00}   signs of going missing {conversation.Missing:0.00} (experimental)");
        to.WriteLine(conversation.FirstWarning is { } index
            ? string.Create(CultureInfo.InvariantCulture, $"First warning at message {index}.")
            : "No message reached the warning threshold.");
        foreach (var reason in conversation.Reasons)
        {
            Line(to, $"Mind: {reason}.");
        }

        to.WriteLine();
        Line(to, $"{report.Source.Messages} entries, {report.Source.Participants} participants, {report.Source.Format}, language {report.Language}");
        foreach (var warning in report.Source.Warnings)
        {
            Line(to, $"Reader: {warning}");
        }

        to.WriteLine();
        foreach (var participant in report.Participants)
        {
            Line(to, $"  {Clean(participant.Name),-28} {participant.Messages,7} messages   risk {participant.Risk:0.00}   {participant.Role}");
        }

        WriteCurve(to, report.Messages);
        WriteStages(to, report.Messages);
        to.WriteLine();
        Line(to, $"Model {report.Model.Version}. A score is a reason to read, never a finding: a person decides.");
        to.WriteLine();
    }

    private static void WriteCurve(TextWriter to, IReadOnlyList<MessageReport> messages)
    {
        if (messages.Count < 2)
        {
            return;
        }

        var width = Math.Min(CurveWidth, messages.Count);
        var curve = string.Create(width, messages, static (cells, all) =>
        {
            for (var cell = 0; cell < cells.Length; cell++)
            {
                var from = (int)((long)cell * all.Count / cells.Length);
                var to = Math.Max(from + 1, (int)((long)(cell + 1) * all.Count / cells.Length));
                var highest = 0.0;
                for (var i = from; i < to; i++)
                {
                    highest = Math.Max(highest, all[i].RunningRisk);
                }

                cells[cell] = Blocks[(int)Math.Clamp(Math.Round(highest * (Blocks.Length - 1)), 0, Blocks.Length - 1)];
            }
        });
        to.WriteLine();
        Line(to, $"  risk over the conversation  |{curve}|");
    }

    private static void WriteStages(TextWriter to, IReadOnlyList<MessageReport> messages)
    {
        var stages = messages
            .SelectMany(message => message.Stages.Select(stage => (stage, message.Index)))
            .GroupBy(found => found.stage)
            .OrderBy(group => group.First().Index)
            .ToList();
        if (stages.Count == 0)
        {
            return;
        }

        to.WriteLine();
        foreach (var stage in stages)
        {
            var shown = string.Join(", ", stage.Take(12).Select(found => found.Index.ToString(CultureInfo.InvariantCulture)));
            Line(to, $"  {stage.Key,-16} messages {shown}{(stage.Count() > 12 ? string.Create(CultureInfo.InvariantCulture, $" and {stage.Count() - 12} more") : "")}");
        }
    }

    private static string Band(string band) => band.ToUpperInvariant().Replace('-', ' ');

    /// <summary>Control and direction characters in a name must not reach the terminal.</summary>
    private static string Clean(string name) =>
        string.Concat(name.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format));

    private static void Line(TextWriter to, FormattableString line) => to.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
