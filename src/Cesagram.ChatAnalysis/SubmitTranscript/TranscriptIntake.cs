using System.Security.Cryptography;
using Cesagram.ChatAnalysis.ChooseReading;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.EraseTranscript;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.ChatAnalysis.ScoreTranscript;
using Cesagram.Postgres;
using Cesagram.Transcripts;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Cesagram.ChatAnalysis.SubmitTranscript;

/// <summary>Takes a file in: sealed piece by piece as it arrives, hashed, and queued with its message in one transaction.</summary>
internal sealed class TranscriptIntake(
    ChatAnalysisDbContext db, TextVault vault, SubmissionRules rules, RepeatedSubmissions repeats, CaseTranscripts cases, TimeProvider clock, IOptions<ChatAnalysisOptions> options)
{
    public static readonly TimeSpan LongestUpload = TimeSpan.FromHours(1);

    public async Task<IntakeResult> ReceiveAsync(Submission submission, Stream content, CancellationToken cancellationToken)
    {
        var errors = await rules.CheckAsync(submission, cancellationToken);
        if (errors.Count > 0)
        {
            return new IntakeResult.Refused(errors);
        }

        if (submission.Case is { } wanted && !await cases.MayAddToAsync(submission.UnitId, wanted, cancellationToken))
        {
            return new IntakeResult.Refused([new SubmissionError("case", "Error.Case")]);
        }

        if (await repeats.FindAsync(submission, cancellationToken) is { } earlier)
        {
            return await RepeatedSubmissions.CompareAsync(earlier, submission, content, cancellationToken);
        }

        var (key, wrapped) = vault.NewKey();
        using (key)
        {
            if (await OpenAsync(submission, key, wrapped, cancellationToken) is not { } transcript)
            {
                return new IntakeResult.Underway();
            }

            try
            {
                return await FinishAsync(transcript, submission, await StoreAsync(transcript, key, content, cancellationToken), cancellationToken);
            }
            catch
            {
                await DiscardAsync(transcript.UnitId, transcript.Id, CancellationToken.None);
                throw;
            }
        }
    }

    /// <summary>Removes an upload that did not come to its end.</summary>
    public async Task DiscardAsync(Guid unit, Guid id, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        await db.Transcripts.Where(t => t.Id == id && t.Status == TranscriptStatus.Receiving).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <returns>Null where another request with the same idempotency key came first.</returns>
    private async Task<SubmittedTranscript?> OpenAsync(Submission submission, TextKey key, byte[] wrapped, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var transcript = new SubmittedTranscript
        {
            Id = id,
            UnitId = submission.UnitId,
            SubmittedBy = submission.SubmittedBy,
            Channel = submission.Channel,
            SubmittedAt = now,
            LegalBasis = submission.LegalBasis!,
            Purpose = submission.Purpose!,
            RetainUntil = DateOnly.FromDateTime(now.UtcDateTime).AddDays(submission.RetentionDays!.Value),
            SealedFileName = key.SealText(submission.FileName, "file name"),
            WrappedKey = wrapped,
            Format = submission.Format,
            Language = submission.Language,
            DateOrder = submission.DateOrder,
            AskFirst = submission.Choose && submission.Conversations.Count == 0 ? AskFirst.IfMany : null,
            SealedChoices = new StoredChoices(
                submission.Columns is { } columns ? TranscriptColumns.Parse(columns) : null,
                submission.Conversations.Count > 0 ? submission.Conversations : null).Seal(key),
            IdempotencyKey = submission.IdempotencyKey,
            Status = TranscriptStatus.Receiving,
        };
        await using var transaction = await db.BeginUnitTransactionAsync(submission.UnitId, cancellationToken);
        db.Transcripts.Add(transcript);
        db.Enqueue(DiscardUploadHandler.Kind, new TranscriptReference(id), now, delay: LongestUpload, unit: submission.UnitId);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException error) when (error.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear();
            return null;
        }

        await transaction.CommitAsync(cancellationToken);
        return transcript;
    }

    private async Task<(byte[] Hash, long Bytes)> StoreAsync(SubmittedTranscript transcript, TextKey key, Stream content, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[TranscriptChunk.Size];
        var total = 0L;
        for (var ordinal = 0; ; ordinal++)
        {
            var length = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
            if (length == 0)
            {
                return (hash.GetHashAndReset(), total);
            }

            total += length;
            if (total > options.Value.LargestFile)
            {
                throw new BadHttpRequestException(
                    $"The file is larger than {options.Value.LargestFileMegabytes} MB. Export the chat without media, or split it.", StatusCodes.Status413PayloadTooLarge);
            }

            hash.AppendData(buffer, 0, length);
            await using var transaction = await db.BeginUnitTransactionAsync(transcript.UnitId, cancellationToken);
            var chunk = new TranscriptChunk { TranscriptId = transcript.Id, UnitId = transcript.UnitId, Ordinal = ordinal, Sealed = key.Seal(buffer.AsSpan(0, length), $"chunk {ordinal}") };
            db.Chunks.Add(chunk);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            db.Entry(chunk).State = EntityState.Detached;
        }
    }

    private async Task<IntakeResult> FinishAsync(SubmittedTranscript transcript, Submission submission, (byte[] Hash, long Bytes) content, CancellationToken cancellationToken)
    {
        if (content.Bytes == 0)
        {
            await DiscardAsync(transcript.UnitId, transcript.Id, cancellationToken);
            return new IntakeResult.Refused([new SubmissionError("file", "Error.Empty")]);
        }

        await using var transaction = await db.BeginUnitTransactionAsync(transcript.UnitId, cancellationToken);
        if (!submission.Again)
        {
            var existing = await db.Transcripts
                .Where(t => t.Sha256 == content.Hash && t.Status != TranscriptStatus.Receiving)
                .OrderBy(t => t.SubmittedAt)
                .Select(t => (Guid?)t.Id)
                .FirstOrDefaultAsync(cancellationToken);
            if (existing is { } id)
            {
                await transaction.DisposeAsync();
                await DiscardAsync(transcript.UnitId, transcript.Id, cancellationToken);
                var inCase = submission.Case is { } one && await cases.AddAsync(submission.UnitId, one, id, submission.SubmittedBy, cancellationToken);
                return new IntakeResult.Duplicate(id, inCase);
            }
        }

        transcript.Sha256 = content.Hash;
        transcript.Bytes = content.Bytes;
        transcript.Status = TranscriptStatus.Queued;
        db.Enqueue(ScoreTranscriptHandler.Kind, new TranscriptReference(transcript.Id), clock.GetUtcNow(), key: transcript.Id.ToString(), unit: transcript.UnitId);
        db.Enqueue(
            EraseTranscriptHandler.Kind, new TranscriptReference(transcript.Id), clock.GetUtcNow(),
            delay: transcript.RetainUntil.AddDays(1).ToDateTime(TimeOnly.MinValue) - clock.GetUtcNow().UtcDateTime, unit: transcript.UnitId);
        await db.SaveChangesAsync(cancellationToken);
        if (submission.Case is { } into)
        {
            // Where the case was erased while the file came in, the file is kept without it.
            await cases.AddHereAsync(into, transcript.Id, transcript.SubmittedBy, cancellationToken);
        }

        await db.RecordAuditAsync(
            TranscriptEvents.Submitted(transcript.UnitId, transcript.Id, transcript.SubmittedBy, transcript.LegalBasis, transcript.Purpose), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new IntakeResult.Accepted(transcript.Id);
    }
}
