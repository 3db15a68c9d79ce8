using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.Postgres;
using Cesagram.Transcripts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cesagram.ChatAnalysis.ScoreTranscript;

/// <summary>The conversations of a transcript as they came, from its file or from the messages that were sent one by one.</summary>
internal sealed class StoredConversations(ChatAnalysisDbContext db, IOptions<ChatAnalysisOptions> options)
{
    /// <summary>Read as they are enumerated, within the caller's transaction of the unit; a conversation's messages before the next conversation.</summary>
    public IEnumerable<Transcript> Read(SubmittedTranscript transcript, TextKey key)
    {
        if (transcript.Channel != SubmissionChannel.Live)
        {
            return TranscriptFile.Read(new SealedFileStream(db, transcript.Id, key, transcript.Bytes), null, StoredFile.Options(transcript, key, options.Value));
        }

        var live = db.LiveConversations.AsNoTracking().Single(c => c.TranscriptId == transcript.Id);
        return [new LiveTranscript(db, transcript.Id, key, live.Messages, inOrder: live.Late == 0).Read(transcript.Language, _ => { })];
    }
}
