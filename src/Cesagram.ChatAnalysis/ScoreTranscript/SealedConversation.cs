using System.IO.Compression;
using System.Text.Json;
using Cesagram.ChatAnalysis.Data;
using Cesagram.Linguistics;
using Cesagram.Postgres;
using Cesagram.Transcripts;
using Cesagram.Ui.Charts;

namespace Cesagram.ChatAnalysis.ScoreTranscript;

/// <summary>What is stored of one message: the text and what the engine says of it.</summary>
internal sealed record StoredMessage(string Kind, string Text, bool Edited, MessageReport Report);

/// <summary>What is stored of a conversation besides its messages.</summary>
/// <param name="Report">Without messages.</param>
/// <param name="Curve">Running risk, thinned to what a chart can show.</param>
/// <param name="Marked">Indexes of the messages that show a stage.</param>
/// <param name="Stages">How many messages show each stage, by its name.</param>
/// <param name="Strongest">Indexes of the messages that added most, the strongest first.</param>
/// <param name="Warnings">What the reader of the file has to say.</param>
/// <param name="BandsFrom">Where the model's bands began when it was scored.</param>
internal sealed record StoredSummary(
    RiskReport Report, IReadOnlyList<ChartPoint> Curve, IReadOnlyList<int> Marked, IReadOnlyDictionary<string, int> Stages,
    IReadOnlyList<int> Strongest, IReadOnlyList<TranscriptWarning> Warnings, IReadOnlyDictionary<string, double> BandsFrom);

/// <summary>How summaries and messages lie in the database: JSON, compressed, sealed.</summary>
internal static class SealedConversation
{
    public static byte[] Seal(TextKey key, Guid conversation, StoredSummary summary) =>
        Close(key, summary, $"summary {conversation}");

    public static StoredSummary Open(TextKey key, ScoredConversation conversation) =>
        Open<StoredSummary>(key, conversation.SealedSummary, $"summary {conversation.Id}");

    public static byte[] SealPage(TextKey key, Guid conversation, int ordinal, IReadOnlyList<StoredMessage> messages) =>
        Close(key, messages, $"page {conversation} {ordinal}");

    public static IReadOnlyList<StoredMessage> OpenPage(TextKey key, ConversationPage page) =>
        Open<List<StoredMessage>>(key, page.Sealed, $"page {page.ConversationId} {page.Ordinal}");

    private static byte[] Close<T>(TextKey key, T value, string place)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(gzip, value);
        }

        return key.Seal(packed.GetBuffer().AsSpan(0, (int)packed.Length), place);
    }

    private static T Open<T>(TextKey key, byte[] closed, string place)
    {
        using var packed = new MemoryStream(key.Open(closed, place));
        using var gzip = new GZipStream(packed, CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(gzip)!;
    }
}
