using System.Globalization;
using System.Text.Json;
using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Cesagram.Transcripts;

namespace Cesagram.ChatAnalysis.FollowConversation;

/// <summary>How a live message lies in the database.</summary>
internal sealed record StoredLiveMessage(string Id, string? Author, string Text, DateTimeOffset? SentAt, MessageKind Kind)
{
    public static StoredLiveMessage Of(MessageBody body) => new(body.Id!, body.Author, body.Text ?? "", body.SentAt, MessageRules.Kind(body.Kind)!.Value);

    /// <summary>What was sent, so that equal messages have equal texts here.</summary>
    public string Canonical => JsonSerializer.Serialize(new[]
    {
        Author, Text, SentAt?.UtcTicks.ToString(CultureInfo.InvariantCulture), Kind.ToString(),
    });

    public byte[] Seal(TextKey key, byte[] messageKey) => key.Seal(JsonSerializer.SerializeToUtf8Bytes(this), Place(messageKey));

    public static StoredLiveMessage Open(TextKey key, LiveMessage message) =>
        JsonSerializer.Deserialize<StoredLiveMessage>(key.Open(message.Sealed, Place(message.MessageKey)))!;

    public TranscriptMessage At(int index) => new(
        index, Author, SentAt is { } sent ? new SentTime(sent.DateTime, sent.Offset, TimePrecision.Millisecond) : null, Text, Kind);

    private static string Place(byte[] messageKey) => $"live message {Convert.ToHexStringLower(messageKey)}";
}
