using System.Security.Cryptography;
using System.Text.Json;
using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Cesagram.Transcripts;

namespace Cesagram.ChatAnalysis.ChooseReading;

/// <summary>How a person wants a file read, beyond its format and order of dates; may name people, so it lies sealed.</summary>
/// <param name="Columns">Of a CSV; null: as guessed.</param>
/// <param name="Conversations">Keys; null: all.</param>
internal sealed record StoredChoices(TranscriptColumns? Columns, IReadOnlyList<string>? Conversations)
{
    private const string Place = "choices";

    public static StoredChoices Open(TextKey key, SubmittedTranscript transcript) =>
        transcript.SealedChoices is { } closed ? JsonSerializer.Deserialize<StoredChoices>(key.Open(closed, Place))! : new StoredChoices(null, null);

    /// <summary>Null where nothing was chosen.</summary>
    public byte[]? Seal(TextKey key) =>
        Columns is null && Conversations is null ? null : key.Seal(JsonSerializer.SerializeToUtf8Bytes(this), Place);
}

/// <summary>A conversation that may be chosen.</summary>
/// <param name="Key">What to choose it by.</param>
/// <param name="Title">Title of the chat, where the format has one.</param>
/// <param name="Format">One of the formats that can be read.</param>
/// <param name="Messages">How many entries.</param>
/// <param name="Participants">How many people write.</param>
internal sealed record ListedConversation(string Key, string? Title, string Format, int Messages, int Participants);

/// <summary>What a file leaves open before it can be scored; sealed, as it shows names and words of the file.</summary>
/// <param name="Code"><c>columns-unclear</c>, <c>ambiguous-format</c>, <c>unknown-conversation</c> or <c>choose-conversations</c>.</param>
/// <param name="Detail">One or two English sentences.</param>
/// <param name="Formats">Formats that fit alike; else none.</param>
/// <param name="Table">Head of a CSV; else null.</param>
/// <param name="Conversations">What to choose among; else none.</param>
/// <param name="More">How many further conversations the file has.</param>
/// <param name="Notes">What the reader says of the file.</param>
internal sealed record StoredQuestion(
    string Code, string Detail, IReadOnlyList<string> Formats, TranscriptTable? Table, IReadOnlyList<ListedConversation> Conversations, int More, IReadOnlyList<TranscriptWarning> Notes)
{
    public const string ChooseConversations = "choose-conversations";
    public const string ColumnsUnclear = "columns-unclear";
    public const string AmbiguousFormat = "ambiguous-format";
    public const string UnknownConversation = "unknown-conversation";

    private const string Place = "question";

    public static StoredQuestion Open(TextKey key, byte[] closed) => JsonSerializer.Deserialize<StoredQuestion>(key.Open(closed, Place))!;

    public byte[] Seal(TextKey key) => key.Seal(JsonSerializer.SerializeToUtf8Bytes(this), Place);

    /// <summary>Tells one question from the next, so that nobody answers another than was read.</summary>
    public static string Mark(byte[] closed) => Convert.ToHexStringLower(SHA256.HashData(closed).AsSpan(0, 8));
}
