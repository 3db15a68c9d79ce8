using System.Globalization;
using Cesagram.Transcripts.WhatsApp;

namespace Cesagram.Transcripts.Input;

/// <summary>Goes through a written time from left to right: numbers, month names, halves of the day, a zone.</summary>
internal ref struct WrittenTimeScanner(ReadOnlySpan<char> text)
{
    private const int LongestWord = 24;

    private readonly ReadOnlySpan<char> text = text;
    private int position;
    private int parts;
    private int first, second, third, firstDigits, secondDigits, thirdDigits;
    private char separator;
    private int month, monthAt;
    private int hour, minute, seconds, fraction;
    private bool hasClock, hasSeconds, hasFraction;
    private bool? isAfternoon;
    private TimeSpan? offset;

    public bool TryRead(out WrittenTime time)
    {
        time = default;
        while (position < text.Length)
        {
            var c = text[position];
            if (char.IsDigit(c))
            {
                if (!TryNumber())
                {
                    return false;
                }
            }
            else if (hasClock && offset is null && (c is '+' or '-' or '−' || (c is 'Z' or 'z' && IsLastWord(1))))
            {
                if (!TryOffset())
                {
                    return false;
                }
            }
            else if (WhatsAppWordings.IsLetter(c))
            {
                if (!TryWord())
                {
                    return false;
                }
            }
            else if (c is '/' or '-' or '.' or ',' or ':' or '،' or '(' or ')' or '\'' or '年' or '月' or '日' || char.IsWhiteSpace(c) || WhatsAppHeader.IsMark(c))
            {
                position++;
            }
            else
            {
                return false;
            }
        }

        return Finish(out time);
    }

    private bool TryNumber()
    {
        var start = position;
        var value = ReadDigits(out var digits);
        if (digits > 4)
        {
            return false;
        }

        if (!hasClock && digits <= 2 && value <= 24 && IsClockAhead())
        {
            return TryClock(value);
        }

        separator = parts == 1 && start > 0 ? text[start - 1] : separator;
        (first, second, third) = parts switch { 0 => (value, second, third), 1 => (first, value, third), _ => (first, second, value) };
        (firstDigits, secondDigits, thirdDigits) = parts switch { 0 => (digits, secondDigits, thirdDigits), 1 => (firstDigits, digits, thirdDigits), _ => (firstDigits, secondDigits, digits) };
        return ++parts <= 3;
    }

    /// <summary>Behind the hour stands a colon, or "h", or a dot once the date is complete.</summary>
    private readonly bool IsClockAhead()
    {
        var mark = position < text.Length ? text[position] : '\0';
        var isMark = mark is ':' or '：' || (mark is 'h' or 'H' && parts != 1) || (mark == '.' && (parts == 3 || (parts == 2 && month > 0)));
        return isMark && position + 2 < text.Length && char.IsDigit(text[position + 1]) && char.IsDigit(text[position + 2]);
    }

    private bool TryClock(int value)
    {
        hasClock = true;
        hour = value;
        position++;
        minute = ReadDigits(out _);
        if (position + 2 < text.Length && text[position] is ':' or '.' or '：' && char.IsDigit(text[position + 1]))
        {
            position++;
            seconds = ReadDigits(out var digits);
            hasSeconds = digits == 2;
            if (position + 1 < text.Length && text[position] is '.' or ',' && char.IsDigit(text[position + 1]))
            {
                position++;
                ReadFraction();
            }
        }

        return minute <= 59 && seconds <= 60;
    }

    private void ReadFraction()
    {
        hasFraction = true;
        var unit = (int)TimeSpan.TicksPerSecond;
        for (; position < text.Length && char.IsDigit(text[position]); position++)
        {
            unit /= 10;
            fraction += CharUnicodeInfo.GetDecimalDigitValue(text[position]) * unit;
        }
    }

    private int ReadDigits(out int digits)
    {
        var value = 0;
        for (digits = 0; position < text.Length && char.IsDigit(text[position]) && digits < 6; digits++, position++)
        {
            value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[position]);
        }

        return value;
    }

    private bool TryOffset()
    {
        if (text[position] is 'Z' or 'z')
        {
            position++;
            offset = TimeSpan.Zero;
            return true;
        }

        var isNegative = text[position++] is '-' or '−';
        var hours = ReadDigits(out var digits);
        var minutes = 0;
        if (digits == 4)
        {
            (hours, minutes) = (hours / 100, hours % 100);
        }
        else if (position < text.Length && text[position] == ':')
        {
            position++;
            minutes = ReadDigits(out _);
        }

        var span = new TimeSpan(hours, minutes, 0);
        offset = isNegative ? -span : span;
        return digits is 2 or 4 or 1 && hours <= 14 && minutes <= 59;
    }

    private readonly bool IsLastWord(int length) => position + length >= text.Length || !WhatsAppWordings.IsLetter(text[position + length]);

    private bool TryWord()
    {
        Span<char> word = stackalloc char[LongestWord];
        var letters = 0;
        var start = position;
        // "p.m." is one word, "Jan." too.
        for (; position < text.Length && (WhatsAppWordings.IsLetter(text[position]) || (text[position] == '.' && letters > 0)); position++)
        {
            if (text[position] != '.')
            {
                if (letters == LongestWord)
                {
                    return false;
                }

                word[letters++] = char.ToLowerInvariant(text[position]);
            }
        }

        word = word[..letters];
        if (word is "t" || (word is "utc" or "gmt" && hasClock))
        {
            offset = word is "t" ? offset : TimeSpan.Zero;
            return true;
        }

        // "2024 m. gruodžio 31 d."
        if (word is "m" or "d" && parts is 1 or 2 && !hasClock)
        {
            return true;
        }

        if (month == 0 && MonthNames.Of(word) is > 0 and var named)
        {
            (month, monthAt) = (named, parts);
            return true;
        }

        return WhatsAppDayPart.TryRead(word, text[start..position], ref isAfternoon) || IsWeekday(word);
    }

    /// <summary>Words before the date say nothing but the day of the week.</summary>
    private readonly bool IsWeekday(ReadOnlySpan<char> word) => parts == 0 && month == 0 && !hasClock && word.Length <= LongestWord;

    private readonly bool Finish(out WrittenTime time)
    {
        time = default;
        var (a, b, c, aDigits, cDigits) = (first, second, third, firstDigits, thirdDigits);
        if (month > 0)
        {
            // Day and year in whatever order: the year is the one of four digits, else the last.
            if (parts != 2)
            {
                return false;
            }

            var yearIsFirst = firstDigits == 4 || (monthAt == 1 && firstDigits > 2);
            var year = yearIsFirst ? first : second;
            (a, b, c, aDigits, cDigits) = (year < 100 ? year + 2000 : year, month, yearIsFirst ? second : first, 4, 2);
        }
        else if (parts is not (0 or 3) || (parts == 3 && (secondDigits > 2 || (firstDigits > 2 && thirdDigits > 2) || separator is not ('/' or '-' or '.' or ' ' or '年'))))
        {
            return false;
        }

        if (isAfternoon is false && hour > 12)
        {
            return false;
        }

        var hasDate = parts > 0;
        var clock = isAfternoon is { } afternoon ? (hour % 12) + (afternoon ? 12 : 0) : hour == 24 ? 0 : hour;
        if (!(hasDate || hasClock) || clock > 23 || (hasDate && (a == 0 || b is < 1 or > 31 || c == 0)))
        {
            return false;
        }

        time = new WrittenTime
        {
            Numbers = new WhatsAppHeader(a, b, c, aDigits, cDigits, separator, clock, minute, Math.Min(seconds, 59), hasSeconds, false, false, 0),
            HasDate = hasDate,
            HasClock = hasClock,
            Fraction = fraction,
            HasFraction = hasFraction,
            Offset = offset,
        };
        return true;
    }
}
