namespace Cesagram.Linguistics.Text.Folding;

/// <summary>The tokeniser behind the folding of disguises; places are those of the original. One for each thread.</summary>
internal sealed class FoldingTokenizer
{
    private readonly Tokenizer tokenizer = new();
    private readonly Tokenizer probe = new();
    private readonly FoldedText folded;
    private Token[] moved = new Token[64];

    public FoldingTokenizer() => folded = new FoldedText(new WordFolder(Knows));

    /// <summary>The tokens of a text; valid until the next call.</summary>
    public ReadOnlySpan<Token> Tokenize(ReadOnlySpan<char> text)
    {
        if (!Disguise.IsPossible(text) || !folded.Fold(text))
        {
            return tokenizer.Tokenize(text);
        }

        var tokens = tokenizer.Tokenize(folded.Text);
        if (moved.Length < tokens.Length)
        {
            moved = new Token[tokens.Length * 2];
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            var from = folded.StartOf(tokens[i].Start);
            moved[i] = new Token(tokens[i].Id, from, Math.Max(1, EndOf(tokens[i].Start + tokens[i].Length) - from));
        }

        return moved.AsSpan(0, tokens.Length);
    }

    /// <summary>What was folded away at a token's end belongs to it.</summary>
    private int EndOf(int end) => folded.StartOf(end);

    private bool Knows(ReadOnlySpan<char> word)
    {
        var tokens = probe.Tokenize(word);
        return tokens.Length == 1 && tokens[0].Length == word.Length && KnownWords.Contains(tokens[0].Id);
    }
}
