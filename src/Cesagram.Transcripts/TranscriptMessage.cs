namespace Cesagram.Transcripts;

/// <summary>What an entry of a chat export is.</summary>
public enum MessageKind
{
    /// <summary>Something a person wrote.</summary>
    Text,
    /// <summary>A notice of the app: encryption, joined, left, renamed.</summary>
    System,
    /// <summary>A picture, video, voice note, sticker, file or contact card, attached or left out.</summary>
    Media,
    /// <summary>A shared place.</summary>
    Location,
    /// <summary>The placeholder of a message that was deleted, or never arrived.</summary>
    Deleted,
    /// <summary>A call, taken or missed.</summary>
    Call,
    /// <summary>A picture or video that could be seen once.</summary>
    ViewOnce,
}

/// <summary>How fine a time in an export is.</summary>
public enum TimePrecision
{
    /// <summary>Only the time of day, no date (PAN-2012).</summary>
    TimeOfDay,
    /// <summary>To the minute.</summary>
    Minute,
    /// <summary>To the second.</summary>
    Second,
    /// <summary>To the millisecond or finer.</summary>
    Millisecond,
    /// <summary>Only the day; the time of day is midnight and means nothing.</summary>
    Day,
}

/// <summary>When a message was sent, with no more claimed than the export says.</summary>
/// <param name="Local">Wall-clock time as the export shows it; the date is 0001-01-01 when only the time of day is known.</param>
/// <param name="Offset">Offset from UTC where the export gives an instant or a zone; null where the zone is unknown.</param>
/// <param name="Precision">How fine <paramref name="Local"/> is.</param>
public readonly record struct SentTime(DateTime Local, TimeSpan? Offset, TimePrecision Precision);

/// <summary>A reaction to a message.</summary>
/// <param name="Emoji">The emoji or its name.</param>
/// <param name="Count">How many reacted so, at least 1.</param>
/// <param name="By">Who, as far as the export says; may be empty.</param>
public sealed record Reaction(string Emoji, int Count, IReadOnlyList<string> By);

/// <summary>One entry of a conversation.</summary>
/// <param name="Index">0-based, over all entries of the conversation, notices too.</param>
/// <param name="Author">Display name as the export has it; null for a notice without a sender.</param>
/// <param name="Sent">When; null where the export does not say or the time could not be read.</param>
/// <param name="Text">The text as written, without the app's own marks around it; empty where there is none.</param>
/// <param name="Kind">What it is.</param>
public sealed record TranscriptMessage(int Index, string? Author, SentTime? Sent, string Text, MessageKind Kind)
{
    /// <summary>True where the export marks the message as edited.</summary>
    public bool Edited { get; init; }

    /// <summary>Reactions; empty where the format has none.</summary>
    public IReadOnlyList<Reaction> Reactions { get; init; } = [];

    /// <summary>Index of the message this one answers, where the export links them and it came before; else null.</summary>
    public int? ReplyTo { get; init; }
}
