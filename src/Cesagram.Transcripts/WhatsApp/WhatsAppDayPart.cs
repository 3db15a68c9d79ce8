namespace Cesagram.Transcripts.WhatsApp;

/// <summary>The words around a time: the half of the day in any language, or a short word between date and time.</summary>
internal static class WhatsAppDayPart
{
    public const int Longest = 24;

    private const int LettersOfAnyWord = 3;

    /// <summary>Dots, quotes and apostrophes stand inside of marks; commas between date and time.</summary>
    public static bool MayHold(char c) => c is ',' or '،' or '、' or '.' or '\'' or '’' or '"' or '״' or '׳' or '\u200B' or '\u200C';

    /// <param name="letters">All letters, lower-case.</param>
    /// <param name="written">As it stands in the line.</param>
    /// <param name="isAfternoon">Set where the words say so.</param>
    public static bool TryRead(ReadOnlySpan<char> letters, ReadOnlySpan<char> written, ref bool? isAfternoon)
    {
        if (letters.IsEmpty)
        {
            return true;
        }

        if (WhatsAppWordings.IsAfternoon(letters) is { } half)
        {
            isAfternoon = half;
            return true;
        }

        // A filler may stand before the mark: "la 9:05 p.m." has none, "u 9:05" one, "г., 9:05 сл.об." both apart.
        var last = written.TrimEnd(" ,.\u00A0\u202F").LastIndexOfAny(" ,\u00A0\u202F");
        if (last > 0 && letters.Length > LettersOfAnyWord)
        {
            Span<char> part = stackalloc char[Longest];
            var length = 0;
            foreach (var c in written[last..])
            {
                if (WhatsAppWordings.IsLetter(c))
                {
                    part[length++] = char.ToLowerInvariant(c);
                }
            }

            if (WhatsAppWordings.IsAfternoon(part[..length]) is { } behind && letters.Length - length <= LettersOfAnyWord)
            {
                isAfternoon = behind;
                return true;
            }
        }

        return letters.Length <= LettersOfAnyWord || letters is "alas" or "godz";
    }
}
