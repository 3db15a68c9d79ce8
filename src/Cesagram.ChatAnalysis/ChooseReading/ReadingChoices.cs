using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.ChatAnalysis.RescoreTranscript;
using Cesagram.ChatAnalysis.ScoreTranscript;
using Cesagram.ChatAnalysis.SubmitTranscript;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.ChooseReading;

/// <param name="Question">What the file asks.</param>
/// <param name="Mark">Which question it is; an answer names it.</param>
/// <param name="FileName">Of the file.</param>
internal sealed record OpenQuestion(StoredQuestion Question, string Mark, string FileName);

internal abstract record ChoiceResult
{
    /// <summary>It waits to be read as chosen.</summary>
    public sealed record Queued : ChoiceResult;

    /// <summary>The unit has no such transcript.</summary>
    public sealed record NotThere : ChoiceResult;

    /// <summary>It asks nothing, or something else by now.</summary>
    public sealed record NotAsked : ChoiceResult;

    public sealed record Refused(IReadOnlyList<SubmissionError> Errors) : ChoiceResult;
}

/// <summary>Shows what a file asks, takes the answer and has the file read by it. The file stays as it came.</summary>
internal sealed class ReadingChoices(ChatAnalysisDbContext db, TextVault vault, TimeProvider clock)
{
    /// <summary>Reads the question and records who did: it shows names and words of the file.</summary>
    /// <returns>Null where the unit has no such transcript, or it asks nothing.</returns>
    public async Task<OpenQuestion?> FindAsync(Guid unit, Guid id, string by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var transcript = await db.Transcripts.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id && t.Status == TranscriptStatus.Asks, cancellationToken);
        if (transcript is null)
        {
            return null;
        }

        await db.RecordAuditAsync(TranscriptEvents.Read(unit, id, by), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        using var key = vault.Unwrap(transcript.WrappedKey);
        return new OpenQuestion(
            StoredQuestion.Open(key, transcript.SealedQuestion!), StoredQuestion.Mark(transcript.SealedQuestion!), key.OpenText(transcript.SealedFileName, "file name"));
    }

    /// <param name="unit">Only within it.</param>
    /// <param name="id">Which transcript.</param>
    /// <param name="by">Who, for custody.</param>
    /// <param name="mark">The question that is answered; null: the present one.</param>
    /// <param name="choose">Makes the answer from the question.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<ChoiceResult> ChooseAsync(Guid unit, Guid id, string by, string? mark, Func<StoredQuestion, ReadingChoice> choose, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await LockAsync(id, cancellationToken) is not { } transcript)
        {
            return new ChoiceResult.NotThere();
        }

        if (transcript.Status != TranscriptStatus.Asks || (mark is not null && mark != StoredQuestion.Mark(transcript.SealedQuestion!)))
        {
            return new ChoiceResult.NotAsked();
        }

        using var key = vault.Unwrap(transcript.WrappedKey);
        var question = StoredQuestion.Open(key, transcript.SealedQuestion!);
        var choice = choose(question);
        if (choice.Check(question) is { Count: > 0 } errors)
        {
            return new ChoiceResult.Refused(errors);
        }

        Apply(transcript, key, question, choice);
        await QueueAsync(transcript, cancellationToken);
        await db.RecordAuditAsync(TranscriptEvents.ReadingChosen(unit, id, by, question, choice), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new ChoiceResult.Queued();
    }

    /// <summary>Has a file that was scored ask anew which columns or conversations are read; its report goes.</summary>
    /// <returns>False where the unit has no such transcript, or it is not scored.</returns>
    public async Task<bool> ReopenAsync(Guid unit, Guid id, string by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await LockAsync(id, cancellationToken) is not { Status: TranscriptStatus.Scored, Channel: not SubmissionChannel.Live } transcript)
        {
            return false;
        }

        await db.SupersedeAsync(transcript, clock.GetUtcNow(), cancellationToken);
        using var key = vault.Unwrap(transcript.WrappedKey);
        transcript.SealedChoices = (StoredChoices.Open(key, transcript) with { Conversations = null }).Seal(key);
        transcript.AskFirst = AskFirst.Always;
        await QueueAsync(transcript, cancellationToken);
        await db.RecordAuditAsync(TranscriptEvents.ReadingReopened(unit, id, by), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static void Apply(SubmittedTranscript transcript, TextKey key, StoredQuestion question, ReadingChoice choice)
    {
        var before = StoredChoices.Open(key, transcript);
        var after = new StoredChoices(
            choice.Columns ?? before.Columns,
            choice.All || (!choice.HasConversations && question.Code == StoredQuestion.UnknownConversation) ? null
                : choice.HasConversations ? choice.Conversations : before.Conversations);
        transcript.SealedChoices = after.Seal(key);
        transcript.Format = choice.Format ?? transcript.Format;
        transcript.DateOrder = choice.DateOrder ?? transcript.DateOrder;
        // Who sets columns only is shown what conversations there are by them.
        transcript.AskFirst = choice.HasConversations ? null : question.Conversations.Count > 0 ? AskFirst.Always : transcript.AskFirst;
    }

    private async Task QueueAsync(SubmittedTranscript transcript, CancellationToken cancellationToken)
    {
        transcript.Status = TranscriptStatus.Queued;
        transcript.SealedQuestion = null;
        transcript.ScoredAt = null;
        transcript.RescoringSince = null;
        db.Enqueue(ScoreTranscriptHandler.Kind, new TranscriptReference(transcript.Id), clock.GetUtcNow(), key: transcript.Id.ToString(), unit: transcript.UnitId);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Locked, so that two who answer at once do not both win.</summary>
    private Task<SubmittedTranscript?> LockAsync(Guid id, CancellationToken cancellationToken) =>
        db.Transcripts.FromSql($"select * from chat_analysis.transcripts where \"Id\" = {id} for update").SingleOrDefaultAsync(cancellationToken);
}
