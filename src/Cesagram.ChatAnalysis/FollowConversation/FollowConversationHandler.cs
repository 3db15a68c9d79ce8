using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.RaiseWarning;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Cesagram.ChatAnalysis.FollowConversation;

/// <summary>
/// Reads the messages of a conversation that its running state has not read yet, and raises a warning where it has to. State, warning and the
/// message's end are saved in one transaction, so each message is read once or not at all.
/// </summary>
internal sealed partial class FollowConversationHandler(
    ChatAnalysisDbContext db, TextVault vault, WarningDesk desk, LiveReports reports, TimeProvider clock, ILogger<FollowConversationHandler> logger) : IMessageHandler
{
    public const string Kind = "follow-conversation";

    /// <summary>In one transaction; what is left is queued again, so that the sender is not kept waiting for the row.</summary>
    private const int MostAtOnce = 5000;
    private const int RowsAtOnce = 500;

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        // What fails here fails as a whole: a savepoint before each save would be two more ways to the database.
        db.Database.AutoSavepointsEnabled = false;
        await using var transaction = await db.BeginUnitTransactionAsync(message.UnitId!.Value, cancellationToken);
        var id = message.Read<TranscriptReference>().TranscriptId;
        // Of many entries of a busy conversation the first reads all, and the others find nothing left.
        if (await db.HoldAsync(id, cancellationToken) is { } live && live.Followed < live.Messages)
        {
            var kept = await db.Transcripts.AsNoTracking().Where(t => t.Id == id)
                .Select(t => new { t.WrappedKey, Source = db.Sources.FirstOrDefault(s => s.Id == live.SourceId)! }).SingleAsync(cancellationToken);
            if (kept.WrappedKey.Length > 0)
            {
                using var key = vault.Unwrap(kept.WrappedKey);
                await FollowAsync(live, kept.Source, key, cancellationToken);
            }
        }

        db.Complete(message);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task FollowAsync(LiveConversation live, ConversationSource source, TextKey key, CancellationToken cancellationToken)
    {
        var thresholds = WarningThresholds.Of(source);
        var state = new LiveState(thresholds.Risk);
        if (!state.Restore(live, key))
        {
            LogBegunAgain(logger, live.TranscriptId);
            live.Followed = 0;
        }

        var (from, raisedAt) = (live.Followed, (int?)null);
        while (live.Followed < live.Messages && live.Followed - from < MostAtOnce)
        {
            var next = live.Followed;
            foreach (var row in await db.LiveMessages.AsNoTracking()
                .Where(m => m.TranscriptId == live.TranscriptId && m.Position >= next && m.Position < next + RowsAtOnce)
                .OrderBy(m => m.Position)
                .ToListAsync(cancellationToken))
            {
                var read = state.Add(StoredLiveMessage.Open(key, row));
                var isNew = read is { } one && (one.RaisesWarning || one.Missing >= thresholds.Missing);
                raisedAt ??= isNew ? row.Position : null;
                live.Followed++;
            }
        }

        state.Save(live, key);
        var told = await desk.ConsiderAsync(
            new Finding(
                live.UnitId, live.TranscriptId, 0, live.Band, live.Risk, live.Missing, LiveState.Approach(live.RecentStages),
                raisedAt ?? live.Followed - 1, live.Followed, source.Language ?? "", thresholds),
            cancellationToken);
        if (live.Followed < live.Messages)
        {
            db.Enqueue(Kind, new TranscriptReference(live.TranscriptId), clock.GetUtcNow(), key: live.TranscriptId.ToString(), unit: live.UnitId);
        }

        reports.Plan(live, told);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Conversation {Id} is followed from its beginning: its state is of another model")]
    private static partial void LogBegunAgain(ILogger logger, Guid id);
}
