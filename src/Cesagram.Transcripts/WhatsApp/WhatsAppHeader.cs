using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Cesagram.Transcripts.WhatsApp;

/// <summary>
/// The part of a line before the sender: date and time in the layout of the phone's region.
/// <c>[27/03/22, 21:41:35] </c> on iOS, <c>27/03/2022, 21:41 - </c> on Android.
/// </summary>
internal readonly partial record struct WhatsAppHeader(int First, int Second, int Third, int FirstDigits, int Hour, int Minute, int Seconds, bool HasSeconds, bool IsMarked, int Length)
{
    private const int LongestHeader = 64;

    private static readonly string[] AfternoonMarks =
        ["pm", "μμ", "popiet", "po pietų", "nachm", "nachmittags", "nm", "em", "ip", "du", "下午", "오후", "午後", "م", "अपराह्न", "ch", "ös", "odp", "pom", "πμμ"];

    private static readonly string[] MorningMarks =
        ["am", "πμ", "priešpiet", "prieš pietus", "vorm", "vormittags", "vm", "fm", "ap", "de", "上午", "오전", "午前", "ص", "पूर्वाह्न", "sa", "öö", "dop"];

    [GeneratedRegex(
        @"^(?<open>\[)?\s?(?<a>\d{1,4})[./-]\s?(?<b>\d{1,2})[./-]\s?(?<c>\d{1,4})\.?,?\s+(?:(?<before>[^\d\s\]:-]{1,12})\s?)?(?<h>\d{1,2})[:.](?<m>\d{2})(?:[:.](?<s>\d{2}))?(?:\s?(?<after>[^\d\]:\-–]{1,14}?))?(?:(?<close>\])\s?|\s[-–]\s|:\s)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    /// <summary>Reads the header at the start of a line; false for a line that only goes on with the message above.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out WhatsAppHeader header)
    {
        header = default;
        var marks = 0;
        while (marks < line.Length && IsMark(line[marks]))
        {
            marks++;
        }

        var rest = line[marks..];
        if (rest.IsEmpty || !(rest[0] == '[' || char.IsDigit(rest[0])))
        {
            return false;
        }

        var start = Plain(rest[..Math.Min(rest.Length, LongestHeader)]);
        var match = Pattern().Match(start);
        if (!match.Success || match.Groups["open"].Success != match.Groups["close"].Success)
        {
            return false;
        }

        var hour = Number(match, "h");
        if (!TryPartOfDay(match, ref hour) || hour > 23 || Number(match, "m") > 59)
        {
            return false;
        }

        header = new WhatsAppHeader(
            Number(match, "a"), Number(match, "b"), Number(match, "c"), match.Groups["a"].Length,
            hour, Number(match, "m"), match.Groups["s"].Success ? Number(match, "s") : 0, match.Groups["s"].Success,
            marks > 0, marks + match.Length);
        return header.Second is > 0 and <= 31 && header.First > 0 && header.Seconds <= 59;
    }

    public static bool OccursIn(ReadOnlySpan<char> text)
    {
        var lines = 0;
        foreach (var line in text.EnumerateLines())
        {
            if (TryRead(line, out _))
            {
                return true;
            }

            if (++lines > 200)
            {
                break;
            }
        }

        return false;
    }

    public static bool IsMark(char c) => c is '\u200E' or '\u200F' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool TryPartOfDay(Match match, ref int hour)
    {
        var group = match.Groups["after"].Success ? match.Groups["after"] : match.Groups["before"];
        if (!group.Success)
        {
            return true;
        }

        var mark = group.Value.Replace(".", "", StringComparison.Ordinal).Trim().ToLowerInvariant();
        var tight = mark.Replace(" ", "", StringComparison.Ordinal);
        var isAfternoon = AfternoonMarks.Contains(mark) || AfternoonMarks.Contains(tight);
        if (!isAfternoon && !MorningMarks.Contains(mark) && !MorningMarks.Contains(tight))
        {
            return false;
        }

        hour = hour > 12 ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
        return true;
    }

    /// <summary>All digits to ASCII, all blanks to one kind, direction marks away from the front part.</summary>
    private static string Plain(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            result.Append(
                char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c))
                : char.IsWhiteSpace(c) ? ' '
                : c == '،' ? ','
                : IsMark(c) ? '\u0001'
                : c);
        }

        // A mark may stand between the parts; keep the length, so that what follows can be found again.
        return result.Replace("\u0001", " ").ToString();
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
