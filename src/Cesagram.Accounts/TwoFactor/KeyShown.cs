namespace Cesagram.Accounts.TwoFactor;

/// <summary>A key for an authenticator, in each of the ways in which it can take it.</summary>
/// <param name="Text">In groups of four, to type.</param>
/// <param name="Address">For an app on the same device.</param>
internal sealed record KeyShown(QrDrawing Qr, string Text, string Address)
{
    public static KeyShown Of(string name, byte[] key)
    {
        var text = Base32.Encode(key);
        return new KeyShown(QrDrawing.Of(name, text), string.Join(' ', text.Chunk(4).Select(group => new string(group))), QrDrawing.Address(name, text));
    }
}
