using Cesagram.ChatAnalysis.Data;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.RescoreTranscript;

/// <summary>A scoring that another takes the place of is kept: its summary, not its messages, which are in the file.</summary>
internal static class Superseding
{
    /// <summary>In the current transaction; what is hidden already stays as it is.</summary>
    public static async Task SupersedeAsync(this ChatAnalysisDbContext db, SubmittedTranscript transcript, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (id, scoredAt) = (transcript.Id, transcript.ScoredAt);
        await db.Pages.Where(page => db.Conversations.Any(c => c.Id == page.ConversationId && c.TranscriptId == id)).ExecuteDeleteAsync(cancellationToken);
        await db.Conversations.Where(c => c.TranscriptId == id).ExecuteUpdateAsync(
            set => set.SetProperty(c => c.SupersededAt, now).SetProperty(c => c.ScoredAt, c => c.ScoredAt ?? scoredAt),
            cancellationToken);
    }
}
