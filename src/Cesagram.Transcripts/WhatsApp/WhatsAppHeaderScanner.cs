namespace Cesagram.Transcripts.WhatsApp;

/// <summary>Goes through the date and time at the start of a line. Any script's digits; direction marks and kinds of blanks don't matter.</summary>
internal ref partial struct WhatsAppHeaderScanner(ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> line = line;
    private bool? isAfternoon;

    public int First, Second, Third, FirstDigits, ThirdDigits, Hour, Minute, Seconds, Position;
    public char Separator;
    public bool HasSeconds, IsBracketed;

    public bool TryRead()
    {
        SkipBlanks();
        IsBracketed = Take('[');
        SkipBlanks();
        var start = Position;
        if (TryDate())
        {
            if (!TryWords(false, false) || !TryTime())
            {
                return false;
            }
        }
        else
        {
            // Text copied from WhatsApp Web has the time first: [21:41, 27/03/2022].
            Position = start;
            if (!IsBracketed || !TryWords(true, false) || !TryTime() || !Take(',') || !TryDate())
            {
                return false;
            }
        }

        return TryEnd() && TryHalfOfDay() && First > 0 && Second is > 0 and <= 31;
    }

    private bool TryDate()
    {
        if (!TryNumber(out First, out FirstDigits) || FirstDigits > 4 || !TrySeparator(out Separator)
            || !TryNumber(out Second, out var digits) || digits > 2 || !TrySeparator(out var second)
            || (second != Separator && Separator < '\u1000')
            || !TryNumber(out Third, out ThirdDigits) || ThirdDigits > (FirstDigits > 2 ? 2 : 4))
        {
            return false;
        }

        // "2024. 12. 31." and the last sign of 2024年12月31日
        _ = Take('.') || (Next is '日' or '일' && Take(Next));
        return true;
    }

    private bool TryTime()
    {
        if (!TryNumber(out Hour, out var digits) || digits > 2 || !TryTimeSeparator() || !TryNumber(out Minute, out digits) || digits != 2)
        {
            return false;
        }

        var back = Position;
        HasSeconds = TryTimeSeparator() && TryNumber(out Seconds, out digits) && digits == 2;
        if (!HasSeconds)
        {
            Position = back;
            Seconds = 0;
        }

        return Minute <= 59 && Seconds <= 60 && TryWords(true, true);
    }

    /// <summary>"à", "klo", "г.,", "下午", "p. m.": halves of the day, and short words that say nothing.</summary>
    private bool TryWords(bool mayBeEmpty, bool isBehindTime)
    {
        Span<char> word = stackalloc char[WhatsAppDayPart.Longest];
        var start = Position;
        var letters = 0;
        while (Position < line.Length && !char.IsDigit(Next) && Next is not ('[' or ']' or '-' or '–' or '—' or ':') && !(isBehindTime && Next is ',' or '،'))
        {
            if (Position - start >= WhatsAppDayPart.Longest)
            {
                return false;
            }

            if (WhatsAppWordings.IsLetter(Next))
            {
                word[letters++] = char.ToLowerInvariant(Next);
            }
            else if (!IsBlank(Next) && !WhatsAppDayPart.MayHold(Next))
            {
                return false;
            }

            Position++;
        }

        return (mayBeEmpty || Position > start) && WhatsAppDayPart.TryRead(word[..letters], line[start..Position], ref isAfternoon);
    }

    private bool TryEnd()
    {
        if (IsBracketed)
        {
            SkipMarks();
            return Take(']') && (TakeBlank() || true);
        }

        SkipBlanks();
        if (Next == ':')
        {
            // Exports of old: "27/03/2016, 21:41:35: Anna: hello"
            Position++;
            return TakeBlank();
        }

        return IsBlank(line[Position - 1]) && Next is '-' or '–' or '—' && Take(Next) && (TakeBlank() || Position == line.Length);
    }

    private bool TryHalfOfDay()
    {
        Hour = isAfternoon is { } afternoon && Hour <= 12 ? (Hour % 12) + (afternoon ? 12 : 0) : Hour == 24 ? 0 : Hour;
        Seconds = Math.Min(Seconds, 59);
        return Hour <= 23;
    }
}
