using System.CommandLine;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.RescoreTranscript;
using Cesagram.ChatAnalysis.ScoreTranscript;
using Cesagram.Linguistics;
using Cesagram.Transcripts;

namespace Cesagram.ChatAnalysis.Commands;

/// <summary><c>score FILE</c>: reads an export and prints a report; needs no database.</summary>
internal static class ScoreCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = $"A chat export, or a zip of such: {string.Join(", ", TranscriptFile.Formats)}." };
        var json = new Option<bool>("--json") { Description = "Print JSON, one object a conversation and line." };
        var format = FormatOption();
        var language = new Option<string?>("--lang") { Description = "Language of the conversation (en, fr, nl, el, it, lt); told from the text if left out.", HelpName = "L" };
        language.AcceptOnlyFromAmong("en", "fr", "nl", "el", "it", "lt");
        var dateOrder = DateOrderOption();
        var columns = ColumnsOption();
        var conversations = ConversationOption();
        var list = new Option<bool>("--list") { Description = "Print the conversations of the file instead: key, format, messages, participants and title, with tabs between." };
        var model = new Option<FileInfo?>("--model") { Description = "Another model file than the one that ships.", HelpName = "FILE" };
        var command = new Command("score", "Read a chat export and print an explained risk report.") { file, json, format, language, dateOrder, columns, conversations, list, model };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(InputErrors.Report(() =>
        {
            using var stream = InputErrors.OpenRead(parsed.GetValue(file)!);
            var options = new TranscriptReadOptions(parsed.GetValue(format), DateOrders.Parse(parsed.GetValue(dateOrder)))
            {
                Columns = parsed.GetValue(columns) is { } named ? TranscriptColumns.Parse(named) : null,
                Conversations = parsed.GetValue(conversations),
            };
            using var output = Console.OpenStandardOutput();
            using var writer = new StreamWriter(output) { NewLine = "\n" };
            if (parsed.GetValue(list))
            {
                List(writer, TranscriptFile.List(stream, parsed.GetValue(file)!.Name, options));
                return;
            }

            var used = LoadModel(parsed.GetValue(model));
            var scorer = new RiskScorer(used);
            using var progress = new TerminalProgress("messages");
            foreach (var transcript in TranscriptFile.Read(stream, parsed.GetValue(file)!.Name, options))
            {
                using var inputs = new InputsHash();
                var messages = new List<MessageReport>();
                var report = scorer.Score(
                    transcript, parsed.GetValue(language), (message, said) => { inputs.Add(message, said.Time); messages.Add(said); }, progress, cancellationToken) with { Messages = messages };
                if (parsed.GetValue(json))
                {
                    writer.WriteLine(new ReportScoring(BandThresholds.Of(used.BandsFrom), inputs.Finish()).Line(report));
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

    private static void List(StreamWriter writer, IEnumerable<ConversationEntry> entries)
    {
        foreach (var entry in entries)
        {
            writer.WriteLine(FormattableString.Invariant($"{entry.Key}\t{entry.Format}\t{entry.Messages}\t{entry.Participants.Count}\t{entry.Title}"));
        }
    }

    internal static Option<string?> FormatOption()
    {
        var format = new Option<string?>("--format") { Description = "Format of the file; told from its content if left out.", HelpName = "F" };
        format.AcceptOnlyFromAmong([.. TranscriptFile.Formats]);
        return format;
    }

    internal static Option<string?> ColumnsOption() =>
        new("--columns") { Description = "Columns of a CSV, such as author:Sender;time:Date;text:Message; guessed if left out.", HelpName = "COLUMNS" };

    internal static Option<string[]> ConversationOption() =>
        new("--conversation") { Description = "Key of a conversation to read, as 'score --list' prints it; may be given more than once. All if left out.", HelpName = "KEY" };

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
