using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Made;

/// <summary>Conversations as a reader would hand them on.</summary>
internal static class MadeChat
{
    /// <summary>Lines of <c>name: text</c>.</summary>
    public static Transcript Of(params string[] lines) =>
        Of(lines.Select(line => (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim())));

    public static Transcript Of(IEnumerable<(string Author, string Text)> messages) =>
        Of(messages.Select((message, i) => new TranscriptMessage(i, message.Author, null, message.Text, MessageKind.Text)));

    public static Transcript Of(IEnumerable<TranscriptMessage> messages)
    {
        var people = new List<Participant>();
        return new Transcript { Format = "made", Messages = Counted(messages, people), Participants = people, Warnings = [] };
    }

    private static IEnumerable<TranscriptMessage> Counted(IEnumerable<TranscriptMessage> messages, List<Participant> people)
    {
        foreach (var message in messages)
        {
            if (message.Author is { } name)
            {
                var place = people.FindIndex(person => person.Name == name);
                if (place < 0)
                {
                    people.Add(new Participant(name, 1));
                }
                else
                {
                    people[place] = people[place] with { Messages = people[place].Messages + 1 };
                }
            }

            yield return message;
        }
    }
}
