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
/// <param name="Format">One of <see cref="TranscriptFile.Formats"/>; null: told from the content.</param>
/// <param name="DateOrder">Null: told from the whole file, else a warning says that it is ambiguous.</param>
public sealed record TranscriptReadOptions(string? Format = null, DateOrder? DateOrder = null)
{
    /// <summary>Most bytes that a zip may unpack to; 4 GiB if left out.</summary>
    public long MostUnpackedBytes { get; init; } = 4L << 30;
}

/// <summary>A file that cannot be read at all; the message says what to do, and never quotes a message.</summary>
/// <param name="code">Stable kebab-case code: <c>empty</c>, <c>binary</c>, <c>unknown-format</c>, <c>zip-bomb</c>, <c>too-deep</c>, <c>no-messages</c>, ...</param>
/// <param name="message">One or two English sentences.</param>
/// <param name="line">1-based line where known.</param>
public sealed class TranscriptFormatException(string code, string message, long? line = null) : Exception(message)
{
    /// <summary>Stable code.</summary>
    public string Code { get; } = code;

    /// <summary>1-based line (or entry), where known.</summary>
    public long? Line { get; } = line;
}

/// <summary>Opens chat exports.</summary>
public static partial class TranscriptFile
{
    /// <summary>Names of the formats that can be read.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["whatsapp", "telegram", "discord", "pan12", "jsonl"];
}
