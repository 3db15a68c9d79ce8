using System.Globalization;

namespace Cesagram.Transcripts.WhatsApp;

/// <summary>The single steps: numbers, separators, blanks.</summary>
internal ref partial struct WhatsAppHeaderScanner
{
    private char Next => Position < line.Length ? line[Position] : '\0';

    private bool TryNumber(out int value, out int digits)
    {
        SkipBlanks();
        (value, digits) = (0, 0);
        for (; char.IsDigit(Next) && digits < 5; digits++, Position++)
        {
            value = (value * 10) + (char.IsAsciiDigit(Next) ? Next - '0' : CharUnicodeInfo.GetDecimalDigitValue(Next));
        }

        return digits > 0;
    }

    private bool TrySeparator(out char separator)
    {
        SkipBlanks();
        separator = Next;
        return separator is '/' or '.' or '-' or '年' or '月' or '년' or '월' && Take(separator);
    }

    private bool TryTimeSeparator()
    {
        SkipBlanks();
        if (Next is ':' or '.' or '：' or '時' or '时' or '分' or '시' or '분' || (Next is 'h' or 'H' && !WhatsAppWordings.IsLetter(Peek(1))))
        {
            return Take(Next) && char.IsDigit(AfterBlanks());
        }

        // "17 h 02 min 31 s"
        return line[Position..].StartsWith("min", StringComparison.Ordinal) && (Position += 3) > 0 && char.IsDigit(AfterBlanks());
    }

    private char Peek(int ahead) => Position + ahead < line.Length ? line[Position + ahead] : '\0';

    private char AfterBlanks()
    {
        SkipBlanks();
        return Next;
    }

    private bool Take(char c)
    {
        if (Next != c || Position >= line.Length)
        {
            return false;
        }

        Position++;
        return true;
    }

    private bool TakeBlank() => Position < line.Length && IsBlank(Next) && ++Position > 0;

    private void SkipBlanks()
    {
        while (Position < line.Length && IsBlank(Next))
        {
            Position++;
        }
    }

    private void SkipMarks()
    {
        while (Position < line.Length && WhatsAppHeader.IsMark(Next))
        {
            Position++;
        }
    }

    private static bool IsBlank(char c) => c == ' ' || (c > '\u007F' && (char.IsWhiteSpace(c) || WhatsAppHeader.IsMark(c)));
}
