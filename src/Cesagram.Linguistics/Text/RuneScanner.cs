using System.Text;

namespace Cesagram.Linguistics.Text;

/// <summary>Step 5 of tokeniser v1, rune by rune on normalised text: every rule, also links and addresses.</summary>
internal sealed class RuneScanner
{
    private const int MostSigns = 3;

    private readonly AddressRules addresses = new();

    /// <summary>Adds the tokens of a text.</summary>
    public void Scan(NormalizedText text, TokenBuffer tokens)
    {
        var chars = text.Chars;
        addresses.Reset();
        for (var at = 0; at < chars.Length;)
        {
            var kind = KindAt(chars, at, out var rune, out var length);
            var end = at + length;
            uint? id = null;
            if (kind == CharKind.Blank)
            {
            }
            else if (addresses.TryMatch(chars, at, ref end, out var address))
            {
                id = address;
            }
            else
            {
                id = kind switch
                {
                    CharKind.Digit => Number(chars, at, out end),
                    CharKind.Letter => Word(chars, at, out end),
                    CharKind.Sign => Run(chars, at, rune, length, out end),
                    _ => null,
                };
            }

            if (id is { } found)
            {
                var from = text.StartOf(at);
                tokens.Add(new Token(found, from, Math.Max(1, text.StartOf(end) - from)));
            }

            at = end;
        }
    }

    private static uint Number(ReadOnlySpan<char> chars, int start, out int end)
    {
        var hash = new TokenHash();
        var digits = 0;
        for (end = start; end < chars.Length && KindAt(chars, end, out var rune, out var length) == CharKind.Digit; end += length)
        {
            if (++digits <= 2)
            {
                hash.Add(new Rune('0' + (int)Rune.GetNumericValue(rune)));
            }
        }

        return digits <= 2 ? hash.Id : WindowRuns.Number(digits);
    }

    private static uint Word(ReadOnlySpan<char> chars, int start, out int end)
    {
        var hash = new TokenHash();
        var last = -1;
        var secondLast = -1;
        var length = 0;
        for (end = start; end < chars.Length; end += length)
        {
            if (KindAt(chars, end, out var rune, out length) is not (CharKind.Letter or CharKind.Mark))
            {
                // Only between letters: what follows must begin a word again.
                if (rune.Value != '\'' || end + 1 >= chars.Length || KindAt(chars, end + 1, out _, out _) != CharKind.Letter)
                {
                    break;
                }
            }

            if (rune.Value != last || rune.Value != secondLast)
            {
                hash.Add(rune);
            }

            secondLast = last;
            last = rune.Value;
        }

        return hash.Id;
    }

    private static uint Run(ReadOnlySpan<char> chars, int start, Rune rune, int length, out int end)
    {
        var hash = new TokenHash();
        var count = 0;
        for (end = start; end < chars.Length && KindAt(chars, end, out var next, out _) == CharKind.Sign && next == rune; end += length)
        {
            if (++count <= MostSigns)
            {
                hash.Add(rune);
            }
        }

        return hash.Id;
    }

    private static CharKind KindAt(ReadOnlySpan<char> chars, int at, out Rune rune, out int length)
    {
        var unit = chars[at];
        if (!char.IsSurrogate(unit))
        {
            rune = new Rune(unit);
            length = 1;
        }
        else
        {
            _ = Rune.DecodeFromUtf16(chars[at..], out rune, out length);
        }

        return CharTable.Of(rune.Value).Kind;
    }
}
