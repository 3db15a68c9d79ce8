using System.Globalization;
using System.Runtime.InteropServices;

namespace Cesagram.Transcripts.Input;

/// <summary>
/// Takes the conversations of one file apart where their messages are mixed or out of order. The file is gone through once to count,
/// then as often as needed to hold no more than <see cref="MostHeld"/> messages at a time; conversations that stand whole and in order are passed on unheld.
/// </summary>
/// <param name="format">Name of the format.</param>
/// <param name="pass">All messages in file order; called anew for each passage. The log takes what cannot be read.</param>
internal sealed class Interleaved(string format, Func<ConversationLog, IEnumerable<Draft>> pass)
{
    public const int MostHeld = 250_000;
    private const int MostConversations = 1 << 20;

    private readonly Dictionary<string, Group> groups = [];
    private readonly List<Group> order = [];

    /// <summary>Title by the conversation's name in the drafts; asked after the first passage.</summary>
    public Func<string, string?> Title { get; init; } = _ => null;

    /// <summary>Id by the conversation's name in the drafts.</summary>
    public Func<string, string?> Id { get; init; } = name => name;

    /// <summary>Whether each conversation is put in the order of its times.</summary>
    public bool SortsByTime { get; init; }

    public string NoMessages { get; init; } = "There are no messages in the file.";

    public IEnumerable<Transcript> Read(TranscriptWarning? first = null)
    {
        var damage = new ConversationLog();
        if (first is not null)
        {
            damage.Warn(first.Code, first.Detail);
        }

        var isWhole = Count(damage);
        damage.End();
        if (order.Count == 0)
        {
            throw new TranscriptFormatException("no-messages", NoMessages, damage.Warnings.FirstOrDefault(warning => warning.Line is not null)?.Line);
        }

        order[0].Log.Take(damage.Warnings);
        return isWhole && !(SortsByTime && order.Exists(group => group.IsBackwards)) ? Stream() : InBatches();
    }

    /// <returns>True where no conversation is broken off by another.</returns>
    private bool Count(ConversationLog damage)
    {
        var isWhole = true;
        Group? last = null;
        foreach (var draft in pass(damage))
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, draft.Conversation, out var known);
            if (!known)
            {
                if (groups.Count > MostConversations)
                {
                    throw new TranscriptFormatException("too-large", $"The file has more than {MostConversations} conversations. If a wrong column was taken for the conversation, set the columns; else split the file.");
                }

                order.Add(group = new Group(draft.Conversation));
            }

            isWhole &= !known || group == last;
            group!.Messages++;
            if (draft.Rank is { } rank)
            {
                group.IsBackwards |= rank < group.Latest;
                group.Latest = rank;
            }

            last = group;
        }

        return isWhole;
    }

    private IEnumerable<Transcript> Stream()
    {
        using var drafts = pass(new ConversationLog()).GetEnumerator();
        var isMore = drafts.MoveNext();
        foreach (var group in order)
        {
            using var messages = Run().GetEnumerator();
            yield return Make(group, Once(messages));
            while (messages.MoveNext())
            {
            }

            IEnumerable<TranscriptMessage> Run()
            {
                var finisher = new DraftFinisher(group.Log);
                while (isMore && drafts.Current.Conversation == group.Name)
                {
                    yield return finisher.Finish(drafts.Current);
                    isMore = drafts.MoveNext();
                }
            }
        }
    }

    private static IEnumerable<TranscriptMessage> Once(IEnumerator<TranscriptMessage> messages)
    {
        while (messages.MoveNext())
        {
            yield return messages.Current;
        }
    }

    private IEnumerable<Transcript> InBatches()
    {
        for (var next = 0; next < order.Count;)
        {
            if (order[next].Messages > MostHeld)
            {
                yield return Large(order[next++]);
                continue;
            }

            var batch = new Dictionary<string, List<Draft>>();
            var start = next;
            for (var held = 0; next < order.Count && held + order[next].Messages <= MostHeld; next++)
            {
                batch.Add(order[next].Name, new List<Draft>(order[next].Messages));
                held += order[next].Messages;
            }

            foreach (var draft in pass(new ConversationLog()))
            {
                if (batch.TryGetValue(draft.Conversation, out var list))
                {
                    list.Add(draft);
                }
            }

            for (var i = start; i < next; i++)
            {
                var finisher = new DraftFinisher(order[i].Log);
                IEnumerable<Draft> drafts = batch[order[i].Name];
                yield return Make(order[i], (SortsByTime ? TimeOrder.Sort(drafts) : drafts).Select(finisher.Finish));
            }
        }
    }

    private Transcript Large(Group group)
    {
        if (SortsByTime && group.IsBackwards)
        {
            group.Log.Warn("not-sorted", string.Create(CultureInfo.InvariantCulture, $"The conversation has more than {MostHeld} messages; they are in the order of the file, not of their times."));
        }

        var finisher = new DraftFinisher(group.Log);
        return Make(group, pass(new ConversationLog()).Where(draft => draft.Conversation == group.Name).Select(finisher.Finish));
    }

    private Transcript Make(Group group, IEnumerable<TranscriptMessage> messages) => new()
    {
        Id = Id(group.Name),
        Title = Title(group.Name),
        Format = format,
        Messages = messages,
        Participants = group.Log.Participants,
        Warnings = group.Log.Warnings,
    };

    private sealed class Group(string name)
    {
        public string Name { get; } = name;

        public ConversationLog Log { get; } = new();

        public int Messages { get; set; }

        public long Latest { get; set; } = long.MinValue;

        public bool IsBackwards { get; set; }
    }
}
