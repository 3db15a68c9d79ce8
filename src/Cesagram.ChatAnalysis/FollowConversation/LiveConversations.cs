using Cesagram.ChatAnalysis.Data;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.FollowConversation;

/// <summary>Live conversations, one at a time.</summary>
internal static class LiveConversations
{
    /// <summary>Holds a conversation for this transaction; null where there is none.</summary>
    public static Task<LiveConversation?> HoldAsync(this ChatAnalysisDbContext db, Guid transcript, CancellationToken cancellationToken) =>
        db.LiveConversations.FromSql($"select * from chat_analysis.live_conversations where \"TranscriptId\" = {transcript} for update").SingleOrDefaultAsync(cancellationToken);

    /// <inheritdoc cref="HoldAsync(ChatAnalysisDbContext, Guid, CancellationToken)"/>
    public static Task<LiveConversation?> HoldAsync(this ChatAnalysisDbContext db, Guid source, byte[] externalKey, CancellationToken cancellationToken) =>
        db.LiveConversations.FromSql(
            $"select * from chat_analysis.live_conversations where \"SourceId\" = {source} and \"ExternalKey\" = {externalKey} for update").SingleOrDefaultAsync(cancellationToken);
}
