namespace Cesagram.Linguistics.Text;

/// <summary>
/// Tokeniser v1, frozen. Keeps its buffers: one for each thread. Windows of simple units go by masks; words with more to them
/// rune by rune; and text that NFKC changes is normalised whole.
/// </summary>
internal sealed class Tokenizer
{
    private readonly TextWindow window = new();
    private readonly NormalizedText text = new();
    private readonly RuneScanner scanner = new();
    private readonly TokenBuffer tokens = new();

    /// <inheritdoc cref="Tokenize(ReadOnlySpan{char})"/>
    public ReadOnlySpan<Token> Tokenize(string input) => Tokenize(input.AsSpan());

    /// <summary>The tokens of a text; valid until the next call.</summary>
    public ReadOnlySpan<Token> Tokenize(ReadOnlySpan<char> input)
    {
        tokens.Clear();
        for (var at = 0; at < input.Length;)
        {
            var rest = input[at..];
            var taken = window.TakeTokens(rest, at, tokens);
            if (taken == 0)
            {
                taken = FirstWord(rest);
                if (!text.TrySet(rest[..taken], at))
                {
                    tokens.Clear();
                    text.Set(input);
                    scanner.Scan(text, tokens);
                    break;
                }

                scanner.Scan(text, tokens);
            }

            at += taken;
        }

        return tokens.Tokens;
    }

    private static int FirstWord(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }
}
