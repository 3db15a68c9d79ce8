using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Cesagram.Transcripts.WhatsApp;

/// <summary>What the app itself writes into a chat, in the languages of wordings.tsv.</summary>
internal static class WhatsAppWordings
{
    private const int LongestWording = 80;
    private const int LettersAroundAPart = 8;
    private const int LettersOfABeginning = 8;

    private static readonly SearchValues<char> OfSentences = SearchValues.Create(",?!،;:");

    private static readonly ILookup<string, string> All = Load();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Deleted = Set("deleted");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Media = Set("media");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ViewOnce = Set("view-once");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Attached = Set("attached");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Call = Set("call");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Morning = Set("am");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Afternoon = Set("pm");
    private static readonly string[] DeletedParts = [.. All["deleted-part"]];
    private static readonly SearchValues<string> AnyPart = SearchValues.Create(DeletedParts, StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> AnyAsciiPart = SearchValues.Create([.. DeletedParts.Where(part => Ascii.IsValid(part))], StringComparison.OrdinalIgnoreCase);
    private static readonly string[] Calls = [.. All["call"]];
    private static readonly string[] Edited = [.. All["edited"]];
    private static readonly string[] Secured = [.. All["secured"]];
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SecuredBeginnings = Set(Secured.Select(wording => wording[..LettersOfABeginning]));

    public static bool IsDeleted(ReadOnlySpan<char> text)
    {
        text = WithoutStop(text);
        return text.Length <= LongestWording && (Deleted.Contains(text) || HasDeletedPart(text));
    }

    public static bool IsMedia(ReadOnlySpan<char> text) => text.Length <= LongestWording && Media.Contains(WithoutStop(text));

    public static bool IsViewOnce(ReadOnlySpan<char> text) => text.Length <= LongestWording && ViewOnce.Contains(WithoutStop(text));

    public static bool IsAttached(ReadOnlySpan<char> text) => Attached.Contains(text.Trim());

    public static bool IsCall(ReadOnlySpan<char> text) => text.Length <= LongestWording && Call.Contains(WithoutStop(text));

    /// <summary>The app adds how long a call was, or what to tap.</summary>
    public static bool BeginsLikeCall(ReadOnlySpan<char> text) => BeginsWithAny(text, Calls);

    public static bool BeginsLikeSecured(ReadOnlySpan<char> text) =>
        text.Length >= LettersOfABeginning && SecuredBeginnings.Contains(text[..LettersOfABeginning]) && BeginsWithAny(text, Secured);

    public static bool HasEdited(ReadOnlySpan<char> text)
    {
        foreach (var stem in text.Length <= LongestWording ? Edited : [])
        {
            if (text.Contains(stem, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True after noon, false before, null for a word that is no half of the day.</summary>
    /// <param name="letters">Only the letters of the mark, lower-case.</param>
    public static bool? IsAfternoon(ReadOnlySpan<char> letters) => Afternoon.Contains(letters) ? true : Morning.Contains(letters) ? false : null;

    /// <summary>Marks are written with and without dots and blanks, in large and small letters: the letters count.</summary>
    public static bool IsLetter(char c) => char.IsLetter(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool HasDeletedPart(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Ascii.IsValid(text) ? AnyAsciiPart : AnyPart) || text.ContainsAny(OfSentences))
        {
            return false;
        }

        foreach (var part in DeletedParts)
        {
            if (text.Length <= part.Length + LettersAroundAPart && text.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsWithAny(ReadOnlySpan<char> text, string[] wordings)
    {
        foreach (var wording in wordings)
        {
            if (text.StartsWith(wording, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> WithoutStop(ReadOnlySpan<char> text) => text.Trim(" .。।\u00A0\u200E\u200F");

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string kind) => Set(All[kind]);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IEnumerable<string> wordings) =>
        wordings.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static ILookup<string, string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Cesagram.Transcripts.WhatsApp.wordings.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .ToLookup(row => row[1], row => row[1] is "am" or "pm" ? string.Concat(row[2].Where(IsLetter)).ToLowerInvariant() : row[2].TrimEnd('.'));
    }
}
