namespace Cesagram.Transcripts.Input;

/// <summary>A message on its way out of a file in which conversations are mixed or stand back to front.</summary>
/// <param name="Conversation">Which conversation it is of.</param>
/// <param name="Message">All but its index; author as written.</param>
internal readonly record struct Draft(string Conversation, TranscriptMessage Message)
{
    /// <summary>Id in the file, for answers to it.</summary>
    public string? Id { get; init; }

    /// <summary>Id of the message it answers.</summary>
    public string? Answers { get; init; }

    /// <summary>Place in the conversation, where the file says it.</summary>
    public long? Place { get; init; }

    /// <summary>What to sort by: the place, else the instant or wall clock, whichever the file has; null where unknown.</summary>
    public long? Rank => Place ?? (Message.Sent is { } sent ? sent.Local.Ticks - (sent.Offset?.Ticks ?? 0) : null);
}

/// <summary>Gives drafts their index, their author's one name and the index of what they answer.</summary>
internal sealed class DraftFinisher(ConversationLog log)
{
    private readonly MessageIndex ids = new();
    private int index;

    public TranscriptMessage Finish(Draft draft)
    {
        var message = draft.Message with
        {
            Index = index,
            Author = log.Count(draft.Message.Author, draft.Message.Kind),
            ReplyTo = ids.Find(draft.Answers),
        };
        ids.Add(draft.Id, index++);
        return message;
    }
}
