namespace Cesagram.Transcripts;

/// <summary>The head of a CSV, for a person who is to say which column holds what.</summary>
/// <param name="Columns">Names as in the first row, cut to 80 characters; numbers from 1 where it has none.</param>
/// <param name="Rows">The first rows of messages, each cell cut to 40 characters.</param>
/// <param name="Guess">What could be told, as numbers from 1; null for what could not.</param>
public sealed record TranscriptTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, TranscriptColumns Guess)
{
    /// <summary>How to name a column in <see cref="TranscriptColumns"/>: its number, or its name where another column is called by that number.</summary>
    /// <param name="number">From 1 to as many as there are.</param>
    public string NameOf(int number)
    {
        var written = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Columns.Any(name => name.Trim() == written) ? Columns[number - 1].Trim() : written;
    }
}
