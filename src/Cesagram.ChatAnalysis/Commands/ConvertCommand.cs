using System.CommandLine;
using Cesagram.Transcripts;

namespace Cesagram.ChatAnalysis.Commands;

/// <summary><c>convert FILE --to FORMAT</c>: reads an export and writes it in a form of this platform; needs no database.</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = $"A chat export, or a zip of such: {string.Join(", ", TranscriptFile.Formats)}." };
        var to = new Option<string>("--to") { Description = "Form to write: jsonl, csv or case (CASE/UCO JSON-LD).", Required = true, HelpName = "FORMAT" };
        to.AcceptOnlyFromAmong([.. TranscriptWriter.Formats]);
        var format = ScoreCommand.FormatOption();
        var dateOrder = ScoreCommand.DateOrderOption();
        var columns = ScoreCommand.ColumnsOption();
        var conversations = ScoreCommand.ConversationOption();
        var output = new Option<FileInfo?>("--output") { Description = "File to write, which must not be there yet; standard output if left out.", HelpName = "FILE" };
        var command = new Command("convert", "Read a chat export and write its messages as JSON lines, CSV or CASE/UCO.") { file, to, format, dateOrder, columns, conversations, output };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(InputErrors.Report(() =>
        {
            using var input = InputErrors.OpenRead(parsed.GetValue(file)!);
            var options = new TranscriptReadOptions(parsed.GetValue(format), DateOrders.Parse(parsed.GetValue(dateOrder)))
            {
                Columns = parsed.GetValue(columns) is { } named ? TranscriptColumns.Parse(named) : null,
                Conversations = parsed.GetValue(conversations),
            };
            var read = WithNotes(TranscriptFile.Read(input, parsed.GetValue(file)!.Name, options), cancellationToken);
            Write(parsed.GetValue(output), stream => TranscriptWriter.Write(read, stream, parsed.GetValue(to)!));
        })));
        return command;
    }

    /// <summary>What the reader has to say of each conversation goes to standard error.</summary>
    private static IEnumerable<Transcript> WithNotes(IEnumerable<Transcript> transcripts, CancellationToken cancellationToken)
    {
        foreach (var transcript in transcripts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return transcript;
            foreach (var warning in transcript.Warnings)
            {
                Console.Error.WriteLine($"cesagram: {warning.Detail}{(warning.Line is { } line ? $" (line {line})" : "")}");
            }
        }
    }

    private static void Write(FileInfo? file, Action<Stream> write)
    {
        if (file is null)
        {
            using var standard = Console.OpenStandardOutput();
            write(standard);
            return;
        }

        using var made = Create(file);
        try
        {
            write(made);
        }
        catch
        {
            made.Dispose();
            // Half a conversation must not look whole.
            file.Delete();
            throw;
        }
    }

    private static FileStream Create(FileInfo file)
    {
        try
        {
            return new FileStream(file.FullName, FileMode.CreateNew, FileAccess.Write);
        }
        catch (IOException) when (File.Exists(file.FullName) || Directory.Exists(file.FullName))
        {
            throw new IOException($"{file} is there already; name another file.");
        }
    }
}
