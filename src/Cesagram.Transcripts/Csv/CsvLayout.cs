using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Csv;

/// <summary>Where a CSV has what: told from the first rows.</summary>
/// <param name="Separator">Between fields.</param>
/// <param name="Skip">Rows before the first message.</param>
/// <param name="Width">Fields of a row.</param>
/// <param name="Author">Place of the column; -1 where there is none. So the others.</param>
/// <param name="Time">Of the time, or the time of day.</param>
/// <param name="Date">Of the day, where it stands apart.</param>
/// <param name="Text">Of what was written.</param>
/// <param name="Conversation">Of what tells conversations apart.</param>
/// <param name="Kind">Of the kind of message, as this platform writes it.</param>
internal sealed record CsvLayout(char Separator, int Skip, int Width, int Author, int Time, int Date, int Text, int Conversation, int Kind)
{
    private const int Sample = 200;
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <summary>Columns were told from what is in them, not from their names.</summary>
    public string? GuessedFrom { get; init; }

    /// <summary>For people who would set the columns.</summary>
    public TranscriptTable? Table { get; init; }

    /// <summary>Written by this platform: marks before formulas are taken off again.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Rows of the start of a file for the separator under which they are most alike; empty where none makes columns.</summary>
    public static (char Separator, List<string[]> Rows) Look(ReadOnlySpan<char> start)
    {
        var named = start.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && start.Length > 4 ? start[4] : (char?)null;
        var text = start.ToString();
        var best = (Separator: ',', Rows: new List<string[]>(), Score: 0.0);
        foreach (var separator in named is { } one ? [one] : Separators)
        {
            var rows = Rows(text, separator);
            var width = rows.Count == 0 ? 0 : rows[named is null ? 0 : Math.Min(1, rows.Count - 1)].Length;
            var score = width < 2 ? 0 : rows.Count(row => row.Length == width) / (double)rows.Count;
            score = score < 0.6 && named is null ? 0 : score + (width * 0.001);
            best = score > best.Score ? (separator, rows, score) : best;
        }

        return (best.Separator, best.Rows);
    }

    private static List<string[]> Rows(string text, char separator)
    {
        var reader = new CsvRows(new StringReader(text), separator);
        var rows = new List<string[]>();
        while (rows.Count < Sample && reader.Read())
        {
            if (reader.IsBroken)
            {
                continue;
            }

            var row = new string[reader.Count];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = reader[i].ToString();
            }

            reader.Width = rows.Count == 0 ? row.Length : reader.Width;
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Whether the first row names columns for sender and text: then it is a CSV and nothing else.</summary>
    public static bool HasKnownHeader(ReadOnlySpan<char> start) =>
        Look(start) is (_, [var first, ..]) && Array.Exists(first, name => CsvHeaders.Rank(name, CsvRole.Text) is not null)
        && Array.Exists(first, name => CsvHeaders.Rank(name, CsvRole.Author) is not null);

    /// <summary>1 where all rows have the same three columns or more, less where most have; 0 where it is no table.</summary>
    public static double Evenness(ReadOnlySpan<char> start)
    {
        var (separator, rows) = Look(start);
        var width = rows.Count == 0 ? 0 : rows[0].Length;
        var share = rows.Count < 3 || width < (separator == ',' ? 3 : 2) ? 0 : rows.Count(row => row.Length == width) / (double)rows.Count;
        return share < 0.8 ? 0 : share;
    }

    public static CsvLayout Tell(ReadOnlySpan<char> start, TranscriptColumns? set)
    {
        var (separator, rows) = Look(start);
        var skip = 0;
        if (rows.Count > 1 && start.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            rows.RemoveAt(0);
            skip++;
        }

        return rows.Count == 0
            ? throw new TranscriptFormatException("columns-unclear", "No columns were found: the rows are not divided alike by a comma, semicolon, tab or bar. Save the table as CSV again.")
            : new CsvGuess(separator, rows, set).Tell(skip);
    }
}
