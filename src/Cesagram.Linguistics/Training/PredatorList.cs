namespace Cesagram.Linguistics.Training;

/// <summary>
/// Ids of a corpus' known offenders, as PAN-2012 hands them out beside its XML: one author id a line, of ASCII letters, digits,
/// hyphens, underscores and dots. Blank lines, and what stands behind a <c>#</c>, do not count; an id given twice counts once.
/// </summary>
public sealed class PredatorList
{
    private const int LongestId = 200;

    private readonly HashSet<string> ids;

    private PredatorList(HashSet<string> ids) => this.ids = ids;

    /// <summary>How many ids, 1 or more.</summary>
    public int Count => ids.Count;

    /// <summary>Reads a list to its end; the stream is not closed.</summary>
    /// <param name="stream">UTF-8 text, read from where it stands.</param>
    /// <param name="name">For messages to people.</param>
    /// <exception cref="InvalidDataException">A line is no id, or there is none at all; the message names the line and never quotes it.</exception>
    public static PredatorList Read(Stream stream, string name)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var id = line.Split('#', 2)[0].Trim();
            if (id.Length > LongestId || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
            {
                throw new InvalidDataException(
                    FormattableString.Invariant($"{name}, line {number}: no author id. A line is one id of letters and digits, as in the XML's author elements; correct or remove it."));
            }

            if (id.Length > 0)
            {
                ids.Add(id);
            }
        }

        return ids.Count > 0
            ? new PredatorList(ids)
            : throw new InvalidDataException($"{name}: the list of predators is empty. Put one author id on each line.");
    }

    /// <summary>Whether an author is listed; ids are compared letter by letter.</summary>
    public bool Contains(string author) => ids.Contains(author);
}
