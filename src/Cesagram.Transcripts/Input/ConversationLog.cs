using System.Collections;
using System.Globalization;

namespace Cesagram.Transcripts.Input;

/// <summary>What grows while a conversation is read: participants and warnings.</summary>
internal sealed class ConversationLog
{
    private const int MostLines = 100;
    private const int MostNames = 1 << 20;

    private readonly Dictionary<string, Sender> senders = [];
    private readonly Dictionary<string, Sender> byForm = [];
    private readonly Dictionary<string, Sender>.AlternateLookup<ReadOnlySpan<char>> byLetters;
    private readonly People people = new();
    private readonly List<TranscriptWarning> warnings = [];
    private int unreadable;

    public ConversationLog() => byLetters = senders.GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlyList<Participant> Participants => people;

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

    /// <summary>What was noted while the file was looked at, before it was known whose messages come first.</summary>
    public void Take(IEnumerable<TranscriptWarning> earlier) => warnings.InsertRange(0, earlier);

    public void End()
    {
        if (unreadable > MostLines)
        {
            Warn("unreadable-more", string.Create(CultureInfo.InvariantCulture, $"{unreadable - MostLines} more places could not be read."));
        }
    }

    /// <summary>The one copy of a name.</summary>
    public string Name(ReadOnlySpan<char> name) => byLetters.TryGetValue(name, out var sender) ? sender.Name : Add(name.ToString()).Name;

    /// <summary>Counts a message for its sender and returns the one copy of the name.</summary>
    public string? Count(string? author, MessageKind kind)
    {
        if (author is null)
        {
            return null;
        }

        var sender = senders.TryGetValue(author, out var known) ? known : Add(author);
        if (kind is not (MessageKind.System or MessageKind.Call) && sender.Messages++ == 0 && people.Count < MostNames)
        {
            people.Senders.Add(sender);
        }

        return sender.Name;
    }

    /// <summary>Names that differ only in how Unicode writes them are one person, shown as first seen.</summary>
    private Sender Add(string name)
    {
        var form = NameForm.Of(name);
        if (!byForm.TryGetValue(form, out var sender))
        {
            sender = new Sender(name);
        }

        if (senders.Count < MostNames)
        {
            byForm[form] = sender;
            senders.Add(name, sender);
        }

        return sender;
    }

    private sealed class Sender(string name)
    {
        public string Name { get; } = name;

        public int Messages { get; set; }
    }

    private sealed class People : IReadOnlyList<Participant>
    {
        public List<Sender> Senders { get; } = [];

        public int Count => Senders.Count;

        public Participant this[int index] => new(Senders[index].Name, Senders[index].Messages);

        public IEnumerator<Participant> GetEnumerator() => Senders.Select(sender => new Participant(sender.Name, sender.Messages)).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
