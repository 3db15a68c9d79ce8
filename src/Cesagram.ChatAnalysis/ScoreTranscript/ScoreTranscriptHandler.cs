using Cesagram.ChatAnalysis.Commands;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.SubmitTranscript;
using Cesagram.Linguistics;
using Cesagram.Postgres;
using Cesagram.Transcripts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Cesagram.ChatAnalysis.ScoreTranscript;

/// <summary>Reads and scores a file; scores, texts and the message's end are saved in one transaction, so it is scored once or not at all.</summary>
internal sealed partial class ScoreTranscriptHandler(ChatAnalysisDbContext db, TextVault vault, TimeProvider clock, ILogger<ScoreTranscriptHandler> logger) : IMessageHandler
{
    public const string Kind = "score-transcript";

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(message.UnitId!.Value, cancellationToken);
        var id = message.Read<TranscriptReference>().TranscriptId;
        var transcript = await db.Transcripts.SingleOrDefaultAsync(t => t.Id == id, cancellationToken);
        if (transcript is { Status: TranscriptStatus.Queued })
        {
            Score(transcript, cancellationToken);
        }

        db.Complete(message);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (transcript is not null)
        {
            LogScored(logger, transcript.Id, transcript.Status, transcript.Conversations.Count);
        }
    }

    public async Task GiveUpAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(message.UnitId!.Value, cancellationToken);
        var id = message.Read<TranscriptReference>().TranscriptId;
        await db.Transcripts.Where(t => t.Id == id && t.Status == TranscriptStatus.Queued).ExecuteUpdateAsync(
            set => set
                .SetProperty(t => t.Status, TranscriptStatus.Failed)
                .SetProperty(t => t.FailureCode, "internal")
                .SetProperty(t => t.FailureDetail, "The engine failed on this file several times. The message waits among the dead letters and can be sent again."),
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private void Score(SubmittedTranscript transcript, CancellationToken cancellationToken)
    {
        using var key = vault.Unwrap(transcript.WrappedKey);
        using var file = new SealedFileStream(db, transcript.Id, key, transcript.Bytes);
        var scorer = new RiskScorer(RiskModel.Shipped);
        var scored = new List<ScoredConversation>();
        try
        {
            foreach (var read in TranscriptFile.Read(file, null, new TranscriptReadOptions(transcript.Format, DateOrders.Parse(transcript.DateOrder))))
            {
                scored.Add(Score(transcript, read, scored.Count, scorer, key, cancellationToken));
            }

            db.Conversations.AddRange(scored);
            transcript.Status = TranscriptStatus.Scored;
        }
        catch (TranscriptFormatException error)
        {
            transcript.Status = TranscriptStatus.Failed;
            transcript.FailureCode = error.Code;
            transcript.FailureDetail = error.Line is { } line ? FormattableString.Invariant($"{error.Message} (line {line})") : error.Message;
        }

        transcript.ScoredAt = clock.GetUtcNow();
    }

    private static ScoredConversation Score(SubmittedTranscript transcript, Transcript read, int ordinal, RiskScorer scorer, TextKey key, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7();
        var recorder = new ConversationRecorder(id, transcript.UnitId, key);
        var report = scorer.Score(read, transcript.Language, recorder.Add, null, cancellationToken);
        var (summary, pages) = recorder.Finish(report, read.Warnings);
        var conversation = new ScoredConversation
        {
            Id = id,
            TranscriptId = transcript.Id,
            UnitId = transcript.UnitId,
            Ordinal = ordinal,
            Band = report.Conversation.Band,
            Risk = report.Conversation.Risk,
            Missing = report.Conversation.Missing,
            FirstWarning = report.Conversation.FirstWarning,
            Language = report.Language,
            Messages = report.Source.Messages,
            ModelVersion = report.Model.Version,
            SealedSummary = summary,
        };
        conversation.Pages.AddRange(pages);
        return conversation;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Transcript {Id} is {Status} with {Count} conversations")]
    private static partial void LogScored(ILogger logger, Guid id, TranscriptStatus status, int count);
}
