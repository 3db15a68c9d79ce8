namespace Cesagram.Linguistics.Text;

/// <summary>Tokens of one text after another; grows and never shrinks.</summary>
internal sealed class TokenBuffer
{
    private Token[] tokens = new Token[TextWindow.Size * 2];
    private int count;

    public ReadOnlySpan<Token> Tokens => tokens.AsSpan(0, count);

    public void Clear() => count = 0;

    public void Add(Token token)
    {
        Reserve(1)[0] = token;
        count++;
    }

    /// <summary>Room for more tokens behind the last; <see cref="Take"/> says how many were written.</summary>
    public Span<Token> Reserve(int more)
    {
        if (tokens.Length - count < more)
        {
            Array.Resize(ref tokens, Math.Max(tokens.Length * 2, count + more));
        }

        return tokens.AsSpan(count);
    }

    public void Take(int more) => count += more;
}
