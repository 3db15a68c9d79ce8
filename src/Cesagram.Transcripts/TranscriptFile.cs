namespace Cesagram.Transcripts;

/// <summary>Order of the numbers in the dates of a text export.</summary>
public enum DateOrder
{
    /// <summary>31/12/2024</summary>
    DayMonthYear,
    /// <summary>12/31/2024</summary>
    MonthDayYear,
    /// <summary>2024/12/31</summary>
    YearMonthDay,
}

/// <summary>How to read a file; every value may be left to the reader.</summary>
/// <param name="Format">One of <see cref="TranscriptFile.Formats"/>; null: told from the content. Of a zip, the format of those members that cannot be told apart.</param>
/// <param name="DateOrder">Null: told from the whole file, else a warning says that it is ambiguous.</param>
public sealed record TranscriptReadOptions(string? Format = null, DateOrder? DateOrder = null)
{
    /// <summary>Most bytes that a zip may unpack to, all its members together; 4 GiB if left out.</summary>
    public long MostUnpackedBytes { get; init; } = 4L << 30;

    /// <summary>Which columns of a CSV hold what; null: guessed from their names and content.</summary>
    public TranscriptColumns? Columns { get; init; }

    /// <summary>Keys of the conversations to read, as <see cref="TranscriptFile.List"/> gives them; null or none: all.</summary>
    public IReadOnlyCollection<string>? Conversations { get; init; }
}

/// <summary>A conversation that a file holds.</summary>
/// <param name="Key">What to choose it by, unique in the file.</param>
/// <param name="Id">Id in the file, where the format has one.</param>
/// <param name="Title">Title of the chat, where the format has one.</param>
/// <param name="Format">One of <see cref="TranscriptFile.Formats"/>.</param>
/// <param name="Messages">How many entries, notices too.</param>
/// <param name="Participants">Senders in order of first appearance.</param>
/// <param name="Warnings">What the reader says of it.</param>
public sealed record ConversationEntry(
    string Key, string? Id, string? Title, string Format, int Messages, IReadOnlyList<Participant> Participants, IReadOnlyList<TranscriptWarning> Warnings)
{
    /// <summary>The head of the table, where it is one; else null.</summary>
    public TranscriptTable? Table { get; init; }
}

/// <summary>A file that cannot be read at all; the message says what to do, and never quotes a message.</summary>
/// <param name="code">Stable kebab-case code: <c>empty</c>, <c>binary</c>, <c>unknown-format</c>, <c>ambiguous-format</c>, <c>columns-unclear</c>,
/// <c>zip-bomb</c>, <c>encrypted</c>, <c>too-deep</c>, <c>too-large</c>, <c>no-messages</c>, <c>unknown-conversation</c>, ...</param>
/// <param name="message">One or two English sentences.</param>
/// <param name="line">1-based line where known.</param>
public sealed class TranscriptFormatException(string code, string message, long? line = null) : Exception(message)
{
    /// <summary>Stable code.</summary>
    public string Code { get; } = code;

    /// <summary>1-based line (or entry), where known.</summary>
    public long? Line { get; } = line;

    /// <summary>With <c>ambiguous-format</c>: the formats that fit alike; else none.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>With <c>columns-unclear</c>: the head of the table, where columns were found.</summary>
    public TranscriptTable? Table { get; init; }
}

/// <summary>Opens chat exports.</summary>
public static partial class TranscriptFile
{
    /// <summary>Names of the formats that can be read.</summary>
    public static IReadOnlyList<string> Formats { get; } =
    [
        "whatsapp", "telegram", "discord", "messenger", "instagram", "signal", "slack", "sms", "rsmf", "case", "csv", "plain", "pan12", "jsonl",
    ];
}
