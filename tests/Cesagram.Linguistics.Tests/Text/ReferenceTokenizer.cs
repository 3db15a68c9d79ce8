using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Tests.Text;

/// <summary>Tokeniser v1 rune by rune, as first written: what the fast one must equal.</summary>
internal sealed class ReferenceTokenizer
{
    private static readonly uint Url = TokenHash.Of("<url>");
    private static readonly uint Email = TokenHash.Of("<email>");
    private static readonly uint[] Numbers = [.. Enumerable.Range(0, 10).Select(n => TokenHash.Of(FormattableString.Invariant($"<num{n}>")))];

    private readonly ReferenceText text = new();
    private readonly List<Token> tokens = [];
    private readonly List<Rune> word = [];
    private int nextAt;
    private int nextBlank;
    private int hostOf;
    private int hostEnd;

    /// <summary>The tokens of a text; valid until the next call.</summary>
    public ReadOnlySpan<Token> Tokenize(string input)
    {
        text.Set(input);
        tokens.Clear();
        nextAt = nextBlank = hostOf = -1;
        var chars = text.Chars;
        var at = 0;
        while (at < chars.Length)
        {
            at = Next(chars, at);
        }

        return CollectionsMarshal.AsSpan(tokens);
    }

    private int Next(ReadOnlySpan<char> chars, int at)
    {
        var rune = RuneAt(chars, at, out var length);
        if (Rune.IsWhiteSpace(rune))
        {
            return at + length;
        }

        if (IsUrl(chars, at))
        {
            return Add(Url, at, BlankFrom(chars, at));
        }

        if (EmailEnd(chars, at) is var emailEnd and > 0)
        {
            return Add(Email, at, emailEnd);
        }

        var category = Rune.GetUnicodeCategory(rune);
        return category switch
        {
            UnicodeCategory.DecimalDigitNumber => Number(chars, at),
            _ when IsLetter(category) => Word(chars, at),
            _ when IsPunctuationOrSymbol(category) => Run(chars, at, rune, length),
            _ => at + length,
        };
    }

    private int Number(ReadOnlySpan<char> chars, int start)
    {
        var hash = new TokenHash();
        var digits = 0;
        var at = start;
        while (at < chars.Length && RuneAt(chars, at, out var length) is var rune && Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
        {
            if (++digits <= 2)
            {
                hash.Add(new Rune('0' + (int)Rune.GetNumericValue(rune)));
            }

            at += length;
        }

        return Add(digits <= 2 ? hash.Id : Numbers[Math.Min(digits, 9)], start, at);
    }

    private int Word(ReadOnlySpan<char> chars, int start)
    {
        word.Clear();
        var at = start;
        while (at < chars.Length)
        {
            var rune = RuneAt(chars, at, out var length);
            var category = Rune.GetUnicodeCategory(rune);
            if (rune.Value == '\'')
            {
                // Only between letters: what follows must begin a word again.
                if (at + 1 >= chars.Length || !IsLetter(Rune.GetUnicodeCategory(RuneAt(chars, at + 1, out _))))
                {
                    break;
                }
            }
            else if (!IsLetter(category) && !IsMark(category))
            {
                break;
            }

            word.Add(rune);
            at += length;
        }

        var hash = new TokenHash();
        for (var i = 0; i < word.Count; i++)
        {
            if (i < 2 || word[i] != word[i - 1] || word[i] != word[i - 2])
            {
                hash.Add(word[i]);
            }
        }

        return Add(hash.Id, start, at);
    }

    private int Run(ReadOnlySpan<char> chars, int start, Rune rune, int length)
    {
        var hash = new TokenHash();
        var count = 0;
        var at = start;
        while (at < chars.Length && RuneAt(chars, at, out _) == rune)
        {
            if (++count <= 3)
            {
                hash.Add(rune);
            }

            at += length;
        }

        return Add(hash.Id, start, at);
    }

    private int Add(uint id, int start, int end)
    {
        var from = text.StartOf(start);
        tokens.Add(new Token(id, from, Math.Max(1, text.StartOf(end) - from)));
        return end;
    }

    private int BlankFrom(ReadOnlySpan<char> chars, int at)
    {
        if (nextBlank < at)
        {
            nextBlank = at;
            while (nextBlank < chars.Length && !char.IsWhiteSpace(chars[nextBlank]))
            {
                nextBlank++;
            }
        }

        return nextBlank;
    }

    private bool IsUrl(ReadOnlySpan<char> chars, int at)
    {
        if (chars[at] is not ('h' or 'w'))
        {
            return false;
        }

        var rest = chars[at..];
        var prefix = rest.StartsWith("http://") ? 7 : rest.StartsWith("https://") ? 8 : rest.StartsWith("www.") ? 4 : 0;
        return prefix > 0 && BlankFrom(chars, at) > at + prefix;
    }

    /// <summary>End of an e-mail address that begins here; 0 for none.</summary>
    private int EmailEnd(ReadOnlySpan<char> chars, int at)
    {
        if (nextAt < at)
        {
            var found = chars[at..].IndexOf('@');
            nextAt = found < 0 ? int.MaxValue : at + found;
        }

        var blank = nextAt == int.MaxValue ? 0 : BlankFrom(chars, at);
        if (nextAt == int.MaxValue || nextAt == at || nextAt >= blank)
        {
            return 0;
        }

        if (hostOf != nextAt)
        {
            // Asked again at every token before the same '@': long text without blanks must not cost its square.
            hostOf = nextAt;
            var host = chars[(nextAt + 1)..blank];
            var second = host.IndexOf('@');
            host = second < 0 ? host : host[..second];
            hostEnd = host.Length >= 3 && host[1..^1].Contains('.') ? nextAt + 1 + host.Length : 0;
        }

        return hostEnd;
    }

    private static Rune RuneAt(ReadOnlySpan<char> chars, int at, out int length)
    {
        if (char.IsAscii(chars[at]))
        {
            length = 1;
            return new Rune(chars[at]);
        }

        _ = Rune.DecodeFromUtf16(chars[at..], out var rune, out length);
        return rune;
    }

    private static bool IsLetter(UnicodeCategory category) => category <= UnicodeCategory.OtherLetter;

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsPunctuationOrSymbol(UnicodeCategory category) =>
        category is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol;
}
