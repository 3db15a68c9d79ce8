using Cesagram.ChatAnalysis.ChooseReading;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.RaiseWarning;
using Cesagram.ChatAnalysis.SubmitTranscript;
using Cesagram.Postgres;
using Cesagram.Transcripts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Cesagram.ChatAnalysis.ScoreTranscript;

/// <summary>Reads and scores a file; scores, texts and the message's end are saved in one transaction, so it is scored once or not at all.</summary>
internal sealed partial class ScoreTranscriptHandler(
    ChatAnalysisDbContext db, TextVault vault, WarningDesk desk, SettingsKeeper settings, TimeProvider clock,
    IOptions<ChatAnalysisOptions> options, ILogger<ScoreTranscriptHandler> logger) : IMessageHandler
{
    public const string Kind = "score-transcript";
    public const string FailurePlace = "failure";

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(message.UnitId!.Value, cancellationToken);
        var id = message.Read<TranscriptReference>().TranscriptId;
        var transcript = await db.Transcripts.SingleOrDefaultAsync(t => t.Id == id, cancellationToken);
        if (transcript is { Status: TranscriptStatus.Queued })
        {
            await ScoreAsync(transcript, cancellationToken);
        }

        db.Complete(message);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
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

    private async Task ScoreAsync(SubmittedTranscript transcript, CancellationToken cancellationToken)
    {
        using var key = vault.Unwrap(transcript.WrappedKey);
        using var file = new SealedFileStream(db, transcript.Id, key, transcript.Bytes);
        var known = StoredFile.Options(transcript, key, options.Value);
        var found = new List<Finding>();
        try
        {
            if (AskFirst(transcript, file, known) is { } asked)
            {
                Ask(transcript, key, asked);
                return;
            }

            var thresholds = await settings.ThresholdsAsync(transcript, cancellationToken);
            var scoring = new ConversationScoring(db, transcript, key, clock.GetUtcNow(), thresholds);
            foreach (var read in TranscriptFile.Read(file, null, known))
            {
                found.Add((await scoring.ScoreAsync(read, found.Count, cancellationToken)).Finding);
            }

            transcript.Status = TranscriptStatus.Scored;
        }
        catch (TranscriptFormatException error)
        {
            found.Clear();
            await db.Conversations.Where(c => c.TranscriptId == transcript.Id).ExecuteDeleteAsync(cancellationToken);
            if (FileQuestion.Of(error, file, known) is { } asked)
            {
                Ask(transcript, key, asked);
                return;
            }

            transcript.Status = TranscriptStatus.Failed;
            transcript.FailureCode = error.Code;
            transcript.SealedFailure = key.SealText(error.Line is { } line ? FormattableString.Invariant($"{error.Message} (line {line})") : error.Message, FailurePlace);
        }

        transcript.ScoredAt = clock.GetUtcNow();
        foreach (var finding in found)
        {
            await desk.ConsiderAsync(finding, cancellationToken);
        }

        LogScored(logger, transcript.Id, transcript.Status, found.Count);
    }

    private static StoredQuestion? AskFirst(SubmittedTranscript transcript, Stream file, TranscriptReadOptions known) =>
        transcript.AskFirst is { } when && FileQuestion.List(file, known with { Conversations = null }) is var listed
        && (when == Data.AskFirst.Always || listed.Conversations.Count > 1) ? listed : null;

    private void Ask(SubmittedTranscript transcript, TextKey key, StoredQuestion question)
    {
        transcript.Status = TranscriptStatus.Asks;
        transcript.SealedQuestion = question.Seal(key);
        LogScored(logger, transcript.Id, transcript.Status, 0);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Transcript {Id} is {Status} with {Count} conversations")]
    private static partial void LogScored(ILogger logger, Guid id, TranscriptStatus status, int count);
}
