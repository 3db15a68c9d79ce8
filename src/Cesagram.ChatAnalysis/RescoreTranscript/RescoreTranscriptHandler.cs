using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.ChatAnalysis.RaiseWarning;
using Cesagram.ChatAnalysis.ScoreTranscript;
using Cesagram.Linguistics;
using Cesagram.Postgres;
using Cesagram.Transcripts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Cesagram.ChatAnalysis.RescoreTranscript;

/// <summary>
/// Scores a file anew beside what was found before. The new scorings are hidden while they are made and take the place of the old ones at the end, all in one
/// transaction: who reads meanwhile, or after a host was killed, sees the old ones. A kind of its own, so that many of them keep no new file waiting.
/// </summary>
internal sealed partial class RescoreTranscriptHandler(ChatAnalysisDbContext db, TextVault vault, StoredConversations conversations, SettingsKeeper settings, WarningDesk desk, TimeProvider clock, ILogger<RescoreTranscriptHandler> logger) : IMessageHandler
{
    public const string Kind = "rescore-transcript";

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var unit = message.UnitId!.Value;
        var id = message.Read<TranscriptReference>().TranscriptId;
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var transcript = await db.Transcripts.SingleOrDefaultAsync(t => t.Id == id && t.Status == TranscriptStatus.Scored && t.RescoringSince != null, cancellationToken);
        var ended = transcript is null ? null : await RescoreAsync(transcript, cancellationToken);
        db.Complete(message);
        await db.SaveChangesAsync(cancellationToken);
        if (ended is not null)
        {
            await db.RecordAuditAsync(ended, clock, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    public async Task GiveUpAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var unit = message.UnitId!.Value;
        var id = message.Read<TranscriptReference>().TranscriptId;
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var waited = await db.Transcripts.Where(t => t.Id == id && t.RescoringSince != null)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.RescoringSince, (DateTimeOffset?)null), cancellationToken);
        if (waited > 0)
        {
            await db.RecordAuditAsync(TranscriptEvents.RescoringFailed(unit, id, "internal"), clock, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }

    private async Task<AuditEvent> RescoreAsync(SubmittedTranscript transcript, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var made = new List<Guid>();
        AuditEvent ended;
        using var key = vault.Unwrap(transcript.WrappedKey);
        try
        {
            var scoring = new ConversationScoring(db, transcript, key, now, await settings.ThresholdsAsync(transcript, cancellationToken)) { HiddenAt = now };
            var found = new List<Finding>();
            foreach (var read in conversations.Read(transcript, key))
            {
                var (id, finding) = await scoring.ScoreAsync(read, made.Count, cancellationToken);
                made.Add(id);
                found.Add(finding);
            }

            var before = await db.Conversations.Where(c => c.TranscriptId == transcript.Id).OrderBy(c => c.Ordinal).Select(c => c.ModelVersion).FirstOrDefaultAsync(cancellationToken);
            await db.SupersedeAsync(transcript, now, cancellationToken);
            await Made().ExecuteUpdateAsync(set => set.SetProperty(c => c.SupersededAt, (DateTimeOffset?)null), cancellationToken);
            transcript.ScoredAt = now;
            foreach (var finding in found)
            {
                await desk.ConsiderAsync(finding, cancellationToken);
            }

            ended = TranscriptEvents.Rescored(transcript.UnitId, transcript.Id, before ?? "", RiskModel.Shipped.Info.Version);
        }
        catch (TranscriptFormatException error)
        {
            // What could be read once cannot be by this version: what was found then stays.
            await Made().ExecuteDeleteAsync(cancellationToken);
            ended = TranscriptEvents.RescoringFailed(transcript.UnitId, transcript.Id, error.Code);
        }

        transcript.RescoringSince = null;
        LogEnded(logger, transcript.Id, ended.Name, made.Count);
        return ended;

        IQueryable<ScoredConversation> Made() => db.Conversations.IgnoreQueryFilters().Where(c => made.Contains(c.Id));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Transcript {Id}: {Event}, {Count} conversations")]
    private static partial void LogEnded(ILogger logger, Guid id, string @event, int count);
}
