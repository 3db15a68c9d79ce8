namespace Cesagram.Linguistics.Text;

/// <summary>Ids of one message's tokens after another; grows and never shrinks.</summary>
internal sealed class TokenIds
{
    private uint[] ids = new uint[64];

    /// <returns>Good until the next call.</returns>
    public ReadOnlySpan<uint> Of(ReadOnlySpan<Token> tokens)
    {
        if (ids.Length < tokens.Length)
        {
            ids = new uint[tokens.Length * 2];
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            ids[i] = tokens[i].Id;
        }

        return ids.AsSpan(0, tokens.Length);
    }
}
