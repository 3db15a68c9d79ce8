using Cesagram.Transcripts.Writing;

namespace Cesagram.Transcripts;

/// <summary>
/// Writes conversations so that they can be read again with the same index, author, time (with its precision and offset), text and kind.
/// Everything is passed on message by message; the stream is not closed.
/// </summary>
public static class TranscriptWriter
{
    /// <summary>
    /// <c>jsonl</c>: the common format, a conversation a line. <c>csv</c>: RFC 4180 with the columns conversation, index, author, time, kind and text; cells that a
    /// spreadsheet would run as a formula get an apostrophe in front. <c>case</c>: CASE/UCO JSON-LD.
    /// </summary>
    public static IReadOnlyList<string> Formats { get; } = ["jsonl", "csv", "case"];

    /// <param name="transcripts">Enumerated once, each with its messages before the next.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static void Write(IEnumerable<Transcript> transcripts, Stream output, string format)
    {
        ArgumentNullException.ThrowIfNull(transcripts);
        ArgumentNullException.ThrowIfNull(output);
        switch (format)
        {
            case "jsonl":
                JsonLinesWriter.Write(transcripts, output);
                break;
            case "csv":
                CsvWriter.Write(transcripts, output);
                break;
            case "case":
                CaseWriter.Write(transcripts, output);
                break;
            default:
                throw new ArgumentException($"There is no format '{format}'; the formats are {string.Join(", ", Formats)}.", nameof(format));
        }
    }
}
