using System.Globalization;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Csv;

/// <summary>Decides which column holds what: as set, else by the names in the first row, else by what is in them; asks where that does not decide.</summary>
internal sealed class CsvGuess(char separator, List<string[]> rows, TranscriptColumns? set)
{
    public static readonly string[] OwnHeader = ["conversation", "index", "author", "time", "kind", "text"];

    private const int PreviewRows = 3;
    private const int LongestCell = 40;
    private const int LongestName = 80;

    private readonly string[] header = rows[0];
    private readonly List<string[]> body = rows.Count > 1 ? rows.GetRange(1, rows.Count - 1) : [];

    public CsvLayout Tell(int skip)
    {
        var isNamed = IsNamed();
        var (author, text) = (Find(CsvRole.Author, set?.Author, isNamed), Find(CsvRole.Text, set?.Text, isNamed));
        var (time, date) = (Find(CsvRole.Time, set?.Time, isNamed), Find(CsvRole.Date, set?.Date, isNamed));
        var conversation = Find(CsvRole.Conversation, set?.Conversation, isNamed);
        string? guessed = null;
        if (author < 0 || text < 0)
        {
            var content = new CsvContent(isNamed ? body : rows, [author, text, time, date, conversation]);
            time = time < 0 && date < 0 ? content.Time : time;
            (author, text) = content.Tell(author, text, time) ?? throw Unclear("Which columns hold the sender and the text cannot be told");
            guessed = string.Create(CultureInfo.InvariantCulture, $"The columns were told from what is in them: sender {Name(author, isNamed)}, text {Name(text, isNamed)}{(time < 0 ? "" : $", time {Name(time, isNamed)}")}. Set the columns if that is wrong.");
        }

        // One column with both is a time; only two are date and time of day.
        (time, date) = time < 0 ? (date, -1) : (time, date);
        return new CsvLayout(separator, skip + (isNamed ? 1 : 0), header.Length, author, time, date, text, conversation, isNamed ? Place(CsvRole.Kind) : -1)
        {
            GuessedFrom = guessed,
            Table = Table(isNamed, author, time, date, text, conversation),
            IsOwn = header.SequenceEqual(OwnHeader),
        };
    }

    private int Find(CsvRole role, string? name, bool isNamed)
    {
        if (name is not null)
        {
            return name.Length == 0 ? -1 : PlaceOf(name) ?? throw Unclear($"There is no column '{name}'");
        }

        if (!isNamed)
        {
            return -1;
        }

        var place = Place(role);
        return role == CsvRole.Text && place >= 0 && HasRival(place) ? throw Unclear("More than one column may hold the text") : place;
    }

    private int? PlaceOf(string name)
    {
        var at = Array.FindIndex(header, column => string.Equals(NameForm.Of(column.Trim()), NameForm.Of(name), StringComparison.OrdinalIgnoreCase));
        return at >= 0 ? at
            : int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= header.Length ? number - 1
            : null;
    }

    private bool IsNamed() => Array.Exists(header, CsvHeaders.IsKnown) || IsSetByName() || !LooksLikeData();

    private bool IsSetByName() =>
        set is not null && new[] { set.Author, set.Time, set.Date, set.Text, set.Conversation }.Any(name => name is { Length: > 0 } && Array.Exists(header, column => string.Equals(column.Trim(), name, StringComparison.OrdinalIgnoreCase)));

    private int Place(CsvRole role) =>
        header.Select((name, place) => (Rank: CsvHeaders.Rank(name, role), Place: place)).Where(one => one.Rank is not null).OrderBy(one => one.Rank).Select(one => one.Place).DefaultIfEmpty(-1).First();

    /// <summary>Two columns of messages, both filled: "message" and "content" may be the text and its translation.</summary>
    private bool HasRival(int place) =>
        Enumerable.Range(0, header.Length).Any(other => other != place && CsvHeaders.Rank(header[other], CsvRole.Text) is < 8
            && body.Count(row => row.Length > other && row[other].Length > 0 && row[other] != row[Math.Min(place, row.Length - 1)]) * 2 > body.Count);

    /// <summary>The first row is one like the others: it has a time where they have one.</summary>
    private bool LooksLikeData() =>
        Enumerable.Range(0, header.Length).Any(place => WrittenTime.TryRead(header[place], out _)) || header.Any(cell => cell.Length > 60 || cell.Length == 0);

    private string Name(int place, bool isNamed) => isNamed && header[place].Length is > 0 and <= 40 ? $"'{header[place]}'" : (place + 1).ToString(CultureInfo.InvariantCulture);

    private TranscriptFormatException Unclear(string what)
    {
        var names = LooksLikeData() && !Array.Exists(header, CsvHeaders.IsKnown)
            ? string.Create(CultureInfo.InvariantCulture, $"1 to {header.Length}, without names")
            : string.Join(", ", header.Select(name => name.Length <= 40 ? name : name[..40] + "…"));
        return new TranscriptFormatException("columns-unclear", $"{what}. The columns found are: {names}. Set them by name or number, such as author:Sender;time:Date;text:Message.") { Table = Partly() };
    }

    /// <summary>What can be told where not all can.</summary>
    private TranscriptTable Partly()
    {
        var isNamed = IsNamed();
        var (author, text) = (PlaceIf(CsvRole.Author, set?.Author, isNamed), PlaceIf(CsvRole.Text, set?.Text, isNamed));
        var (time, date) = (PlaceIf(CsvRole.Time, set?.Time, isNamed), PlaceIf(CsvRole.Date, set?.Date, isNamed));
        var conversation = PlaceIf(CsvRole.Conversation, set?.Conversation, isNamed);
        var content = new CsvContent(isNamed ? body : rows, [author, text, time, date, conversation]);
        time = time < 0 && date < 0 ? content.Time : time;
        (author, text) = content.Partly(author, text, time);
        return Table(isNamed, author, time, date, text, conversation);
    }

    private int PlaceIf(CsvRole role, string? name, bool isNamed) =>
        name is { Length: > 0 } && PlaceOf(name) is { } place ? place : name is null && isNamed ? Place(role) : -1;

    private TranscriptTable Table(bool isNamed, int author, int time, int date, int text, int conversation)
    {
        static string? Number(int place) => place < 0 ? null : (place + 1).ToString(CultureInfo.InvariantCulture);
        static string Cut(string cell, int most) => cell.Length <= most ? cell : cell[..most] + "…";
        return new TranscriptTable(
            [.. header.Select((name, place) => isNamed && name.Trim().Length > 0 ? Cut(name.Trim(), LongestName) : Number(place)!)],
            [.. (isNamed ? body : rows).Take(PreviewRows).Select(row => (IReadOnlyList<string>)[.. row.Take(header.Length).Select(cell => Cut(cell, LongestCell))])],
            new TranscriptColumns { Author = Number(author), Time = Number(time), Date = Number(date), Text = Number(text), Conversation = Number(conversation) });
    }
}
