using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Csv;

/// <summary>What columns look like from inside: times, a few names again and again, or texts that differ.</summary>
internal sealed class CsvContent
{
    private readonly List<string[]> rows;
    private readonly List<int> free;

    public CsvContent(List<string[]> rows, int[] taken)
    {
        this.rows = rows;
        var width = rows.Count == 0 ? 0 : rows[0].Length;
        free = [.. Enumerable.Range(0, width).Where(place => !taken.Contains(place))];
        Time = free.FindAll(place => Share(place, cell => WrittenTime.TryRead(cell, out _)) > 0.8) is [var only] ? only : -1;
    }

    /// <summary>The one column of times; -1 where there is none, or more than one.</summary>
    public int Time { get; }

    /// <summary>Completes what is missing (-1); null where that is not clear.</summary>
    public (int Author, int Text)? Tell(int author, int text, int time) =>
        Partly(author, text, time) is (>= 0, >= 0) both ? both : null;

    /// <summary>Completes of what is missing (-1) what is clear.</summary>
    public (int Author, int Text) Partly(int author, int text, int time)
    {
        var left = free.FindAll(place => place != time && place != author && place != text && Share(place, cell => WrittenTime.TryRead(cell, out _)) < 0.5);
        if (text < 0)
        {
            var texts = left.FindAll(IsText);
            text = texts.Count == 1 ? texts[0] : -1;
        }

        if (author < 0)
        {
            var authors = left.FindAll(place => place != text && IsAuthor(place));
            author = authors.Count == 1 ? authors[0] : -1;
        }

        return (author, text);
    }

    private bool IsText(int place) =>
        Share(place, cell => cell.Contains(' ', StringComparison.Ordinal)) > 0.5 && Cells(place).Distinct().Count() * 2 > rows.Count && Cells(place).Average(cell => cell.Length) > 8;

    /// <summary>Names come again; numbers, yes and no are none.</summary>
    private bool IsAuthor(int place)
    {
        var names = Cells(place).Where(cell => cell.Length > 0).ToList();
        var distinct = names.Distinct().Count();
        return names.Count > 3 && distinct >= 2 && distinct * 2 <= names.Count && names.Average(name => name.Length) < 40 && names.Count(name => char.IsLetter(name, 0) || name[0] == '+') * 10 > names.Count * 9;
    }

    private double Share(int place, Func<string, bool> test)
    {
        var cells = Cells(place).Where(cell => cell.Length > 0).ToList();
        return cells.Count == 0 ? 0 : cells.Count(test) / (double)cells.Count;
    }

    private IEnumerable<string> Cells(int place) => rows.Where(row => row.Length > place).Select(row => row[place]);
}
