namespace Cesagram.Transcripts;

/// <summary>Something a reader wants known about a file: never a word of a message.</summary>
/// <param name="Code">Stable and machine-readable, kebab-case, such as <c>ambiguous-date-order</c>.</param>
/// <param name="Detail">One English sentence for people, with what to do about it.</param>
/// <param name="Line">1-based line (text formats) or entry (JSON, XML) it is about; null for the whole file.</param>
public sealed record TranscriptWarning(string Code, string Detail, long? Line = null)
{
    /// <summary>Path of the member of a zip that it is about; null for the file itself.</summary>
    public string? Member { get; init; }
}

/// <summary>A sender of at least one message that is no notice.</summary>
/// <param name="Name">As the export has it.</param>
/// <param name="Messages">How many messages so far.</param>
public sealed record Participant(string Name, int Messages);

/// <summary>Labels that a corpus file carries with a conversation; all null in a real export.</summary>
/// <param name="Label"><c>grooming</c>, <c>groomer</c>, <c>target</c> or <c>ordinary</c>.</param>
/// <param name="Groomers">Names of the offenders.</param>
/// <param name="Stages">Stage names by message index.</param>
/// <param name="Missing">Whether it carries signs of going missing.</param>
/// <param name="FirstWarning">Index of the message at which a careful reader would first warn.</param>
/// <param name="Source">The corpus.</param>
public sealed record TranscriptLabels(
    string? Label,
    IReadOnlyList<string> Groomers,
    IReadOnlyDictionary<int, IReadOnlyList<string>>? Stages,
    bool? Missing,
    int? FirstWarning,
    string? Source);

/// <summary>
/// One conversation: a header and, behind it, its messages one by one.
/// <see cref="Messages"/> can be enumerated once; <see cref="Participants"/>, <see cref="Warnings"/> grow while it is.
/// </summary>
public sealed class Transcript
{
    /// <summary>Names the conversation among those of its file, for <see cref="TranscriptReadOptions.Conversations"/>; set by <see cref="TranscriptFile"/>.</summary>
    public string Key { get; internal set; } = "";

    /// <summary>Id in the file, where the format has one; else null.</summary>
    public string? Id { get; init; }

    /// <summary>Title of the chat, where the format has one.</summary>
    public string? Title { get; init; }

    /// <summary>One of <see cref="TranscriptFile.Formats"/>: <c>whatsapp</c>, <c>telegram</c>, <c>discord</c>, <c>messenger</c>, <c>instagram</c>,
    /// <c>signal</c>, <c>slack</c>, <c>sms</c>, <c>rsmf</c>, <c>case</c>, <c>csv</c>, <c>plain</c>, <c>pan12</c> or <c>jsonl</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Language the file states, as ISO 639-1; else null.</summary>
    public string? Language { get; init; }

    /// <summary>Labels of a corpus; else null.</summary>
    public TranscriptLabels? Labels { get; init; }

    /// <summary>Messages in file order; in the order of time where the format puts the newest first or mixes conversations. Enumerate once.</summary>
    public required IEnumerable<TranscriptMessage> Messages { get; init; }

    /// <summary>Senders seen so far, in order of first appearance.</summary>
    public required IReadOnlyList<Participant> Participants { get; init; }

    /// <summary>Warnings so far; complete once <see cref="Messages"/> is read.</summary>
    public required IReadOnlyList<TranscriptWarning> Warnings { get; init; }

    /// <summary>The head of the table, where it is one; else null.</summary>
    public TranscriptTable? Table { get; internal set; }

    /// <summary>The same conversation with what is to be known of its file in front of its own warnings.</summary>
    internal Transcript Behind(IReadOnlyList<TranscriptWarning> first) => first.Count == 0 ? this : new Transcript
    {
        Key = Key,
        Table = Table,
        Id = Id,
        Title = Title,
        Format = Format,
        Language = Language,
        Labels = Labels,
        Messages = Messages,
        Participants = Participants,
        Warnings = new Input.JoinedWarnings(first, Warnings),
    };
}
