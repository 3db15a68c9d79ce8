using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Cesagram.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.FollowConversation;

/// <summary>The stored messages of a live conversation as a transcript, in the order of their times, some hundred in memory at a time.</summary>
internal sealed class LiveTranscript(ChatAnalysisDbContext db, Guid transcript, TextKey key, int count, bool inOrder)
{
    private const int RowsAtOnce = 500;

    private readonly Dictionary<string, int> places = [];
    private readonly List<Participant> participants = [];

    /// <param name="language">ISO 639-1 where it is known.</param>
    /// <param name="each">Called for each message as it is read.</param>
    public Transcript Read(string? language, Action<StoredLiveMessage> each) => new()
    {
        Format = "live",
        Language = language,
        Messages = Messages(each),
        Participants = participants,
        Warnings = [],
    };

    private IEnumerable<TranscriptMessage> Messages(Action<StoredLiveMessage> each)
    {
        var index = 0;
        foreach (var positions in Order().Chunk(RowsAtOnce))
        {
            var rows = db.LiveMessages.AsNoTracking().Where(m => m.TranscriptId == transcript && positions.Contains(m.Position)).ToDictionary(m => m.Position);
            foreach (var position in positions)
            {
                var message = StoredLiveMessage.Open(key, rows[position]);
                Count(message);
                each(message);
                yield return message.At(index++);
            }
        }
    }

    private IEnumerable<int> Order() => inOrder
        ? Enumerable.Range(0, count)
        : db.LiveMessages.Where(m => m.TranscriptId == transcript && m.Position < count).OrderBy(m => m.At).ThenBy(m => m.Position).Select(m => m.Position).ToList();

    private void Count(StoredLiveMessage message)
    {
        if (message.Author is not { } author || message.Kind == MessageKind.System)
        {
            return;
        }

        if (places.TryAdd(author, participants.Count))
        {
            participants.Add(new Participant(author, 1));
        }
        else
        {
            participants[places[author]] = new Participant(author, participants[places[author]].Messages + 1);
        }
    }
}
