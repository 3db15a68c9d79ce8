using System.Buffers;
using System.Globalization;
using System.Text;
using Cesagram.Transcripts.Csv;

namespace Cesagram.Transcripts.Writing;

/// <summary>One table for all conversations, RFC 4180 in UTF-8 with its mark, so that spreadsheets read the letters right.</summary>
internal static class CsvWriter
{
    private const string End = "\r\n";
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n;\t|");

    public static void Write(IEnumerable<Transcript> transcripts, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(true), leaveOpen: true) { NewLine = End };
        writer.WriteLine(string.Join(',', CsvGuess.OwnHeader));
        var names = new ConversationNames();
        foreach (var transcript in transcripts)
        {
            var name = Cell(Formulas.Guard(names.Of(transcript)));
            foreach (var message in transcript.Messages)
            {
                writer.Write(name);
                writer.Write(',');
                writer.Write(message.Index.ToString(CultureInfo.InvariantCulture));
                writer.Write(',');
                writer.Write(message.Author is { } author ? Cell(Formulas.Guard(author)) : "");
                writer.Write(',');
                writer.Write(message.Sent is { } sent ? TimeText.Of(sent) : "");
                writer.Write(',');
                writer.Write(KindNames.Of(message.Kind));
                writer.Write(',');
                writer.WriteLine(Cell(Formulas.Guard(message.Text)));
            }
        }
    }

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny(Quoted) || text is [' ', ..] or [.., ' '] ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
