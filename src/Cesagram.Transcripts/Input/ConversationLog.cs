using System.Globalization;

namespace Cesagram.Transcripts.Input;

/// <summary>What grows while a conversation is read: participants and warnings.</summary>
internal sealed class ConversationLog
{
    private const int MostLines = 100;

    private readonly Dictionary<string, int> places = [];
    private readonly List<Participant> participants = [];
    private readonly List<TranscriptWarning> warnings = [];
    private int unreadable;

    public IReadOnlyList<Participant> Participants => participants;

    public IReadOnlyList<TranscriptWarning> Warnings => warnings;

    public void Warn(string code, string detail, long? line = null) => warnings.Add(new TranscriptWarning(code, detail, line));

    /// <summary>Each unreadable place is named, up to a hundred; the rest is counted.</summary>
    public void WarnUnreadable(string detail, long line)
    {
        unreadable++;
        if (unreadable <= MostLines)
        {
            Warn("unreadable", detail, line);
        }
    }

    public void End()
    {
        if (unreadable > MostLines)
        {
            Warn("unreadable-more", string.Create(CultureInfo.InvariantCulture, $"{unreadable - MostLines} more places could not be read."));
        }
    }

    /// <summary>Counts a message for its sender and returns the one copy of the name.</summary>
    public string? Count(string? author, MessageKind kind)
    {
        if (author is null)
        {
            return null;
        }

        if (kind is MessageKind.System or MessageKind.Call)
        {
            return places.TryGetValue(author, out var known) ? participants[known].Name : author;
        }

        if (!places.TryGetValue(author, out var place))
        {
            place = places[author] = participants.Count;
            participants.Add(new Participant(author, 0));
        }

        participants[place] = participants[place] with { Messages = participants[place].Messages + 1 };
        return participants[place].Name;
    }
}
