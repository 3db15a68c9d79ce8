namespace Cesagram.Transcripts.WhatsApp;

/// <summary>
/// The part of a line before the sender: date and time in the layout of the phone's region.
/// <c>[27/03/22, 21:41:35] </c> on iOS, <c>27/03/2022, 21:41 - </c> on Android.
/// </summary>
/// <param name="First">First number of the date; its order is told from the whole file.</param>
/// <param name="Second">Second number of the date.</param>
/// <param name="Third">Third number of the date.</param>
/// <param name="FirstDigits">How many digits the first has: three or four are a year.</param>
/// <param name="ThirdDigits">How many digits the third has.</param>
/// <param name="Separator">What stands between the numbers.</param>
/// <param name="Hour">0 to 23.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Seconds">0 where there are none.</param>
/// <param name="HasSeconds">The time has seconds.</param>
/// <param name="IsBracketed">As iOS writes it.</param>
/// <param name="IsMarked">iOS puts a direction mark before the line of an attachment.</param>
/// <param name="Length">Where the sender begins.</param>
internal readonly record struct WhatsAppHeader(
    int First, int Second, int Third, int FirstDigits, int ThirdDigits, char Separator, int Hour, int Minute, int Seconds,
    bool HasSeconds, bool IsBracketed, bool IsMarked, int Length)
{
    /// <summary>Reads the header at the start of a line; false for a line that only goes on with the message above.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out WhatsAppHeader header)
    {
        header = default;
        if (line.IsEmpty || (!IsMark(line[0]) && line[0] != '[' && line[0] != ' ' && !char.IsDigit(line[0])))
        {
            return false;
        }

        var scan = new WhatsAppHeaderScanner(line);
        if (!scan.TryRead())
        {
            return false;
        }

        header = new WhatsAppHeader(
            scan.First, scan.Second, scan.Third, scan.FirstDigits, scan.ThirdDigits, scan.Separator, scan.Hour, scan.Minute, scan.Seconds,
            scan.HasSeconds, scan.IsBracketed, line[0] == '\u200E', scan.Position);
        return true;
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

    public static bool IsMark(char c) =>
        c is '\u200E' or '\u200F' or '\u061C' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
