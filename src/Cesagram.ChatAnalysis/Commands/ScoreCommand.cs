using System.CommandLine;
using Cesagram.Linguistics;
using Cesagram.Transcripts;

namespace Cesagram.ChatAnalysis.Commands;

/// <summary><c>score FILE</c>: reads an export and prints a report; needs no database.</summary>
internal static class ScoreCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A chat export: WhatsApp text or zip, Telegram or Discord JSON, PAN-2012 XML, JSON lines." };
        var json = new Option<bool>("--json") { Description = "Print JSON, one object a conversation and line." };
        var format = FormatOption();
        var language = new Option<string?>("--lang") { Description = "Language of the conversation (en, fr, nl, el, it, lt); told from the text if left out.", HelpName = "L" };
        language.AcceptOnlyFromAmong("en", "fr", "nl", "el", "it", "lt");
        var dateOrder = DateOrderOption();
        var model = new Option<FileInfo?>("--model") { Description = "Another model file than the one that ships.", HelpName = "FILE" };
        var command = new Command("score", "Read a chat export and print an explained risk report.") { file, json, format, language, dateOrder, model };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(InputErrors.Report(() =>
        {
            using var stream = InputErrors.OpenRead(parsed.GetValue(file)!);
            var scorer = new RiskScorer(LoadModel(parsed.GetValue(model)));
            var options = new TranscriptReadOptions(parsed.GetValue(format), DateOrders.Parse(parsed.GetValue(dateOrder)));
            using var output = Console.OpenStandardOutput();
            using var writer = new StreamWriter(output) { NewLine = "\n" };
            using var progress = new TerminalProgress("messages");
            foreach (var transcript in TranscriptFile.Read(stream, parsed.GetValue(file)!.Name, options))
            {
                var report = scorer.Score(transcript, parsed.GetValue(language), progress, cancellationToken);
                if (parsed.GetValue(json))
                {
                    writer.WriteLine(RiskReportJson.Serialize(report));
                }
                else
                {
                    progress.Clear();
                    RiskReportText.Write(writer, report);
                }
            }
        })));
        return command;
    }

    internal static Option<string?> FormatOption()
    {
        var format = new Option<string?>("--format") { Description = "Format of the file; told from its content if left out.", HelpName = "F" };
        format.AcceptOnlyFromAmong([.. TranscriptFile.Formats]);
        return format;
    }

    internal static Option<string?> DateOrderOption()
    {
        var order = new Option<string?>("--date-order") { Description = "Order of the numbers in dates (dmy, mdy, ymd), where the file alone cannot tell.", HelpName = "ORDER" };
        order.AcceptOnlyFromAmong("dmy", "mdy", "ymd");
        return order;
    }

    internal static RiskModel LoadModel(FileInfo? file)
    {
        if (file is null)
        {
            return RiskModel.Shipped;
        }

        using var stream = InputErrors.OpenRead(file);
        return RiskModel.Load(stream);
    }
}
