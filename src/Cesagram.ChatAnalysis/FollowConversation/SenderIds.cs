using Cesagram.Postgres;

namespace Cesagram.ChatAnalysis.FollowConversation;

/// <summary>What stands in the database for the ids that a sender gives, and for what was sent: found by them and never read from them.</summary>
internal sealed class SenderIds : IDisposable
{
    /// <summary>Of a message, whose ids need to differ within one conversation only.</summary>
    private const int MessageLength = 16;

    private readonly BlindIndex index;

    public SenderIds(TextVault vault, ReadOnlySpan<byte> wrappedKey)
    {
        using var key = vault.Unwrap(wrappedKey);
        index = new BlindIndex(key);
    }

    public byte[] OfConversation(string id) => index.HashOf($"conversation\0{id}");

    public byte[] OfMessage(Guid transcript, string id) => index.HashOf($"message id\0{transcript}\0{id}")[..MessageLength];

    /// <summary>Of all that was sent: tells a repetition from a conflict.</summary>
    public byte[] OfContent(StoredLiveMessage message) => index.HashOf($"message\0{message.Canonical}")[..MessageLength];

    public void Dispose() => index.Dispose();
}
