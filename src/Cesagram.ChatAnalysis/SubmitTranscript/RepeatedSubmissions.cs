using System.Security.Cryptography;
using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.SubmitTranscript;

/// <summary>What an Idempotency-Key means when it comes again: the same request is answered as before, anything else is refused.</summary>
internal sealed class RepeatedSubmissions(ChatAnalysisDbContext db)
{
    public async Task<SubmittedTranscript?> FindAsync(Submission submission, CancellationToken cancellationToken)
    {
        if (submission.IdempotencyKey is null)
        {
            return null;
        }

        await using var transaction = await db.BeginUnitTransactionAsync(submission.UnitId, cancellationToken);
        return await db.Transcripts.AsNoTracking()
            .FirstOrDefaultAsync(t => t.SubmittedBy == submission.SubmittedBy && t.IdempotencyKey == submission.IdempotencyKey, cancellationToken);
    }

    /// <summary>Reads the content through, without keeping it, to know whether it is the same.</summary>
    public static async Task<IntakeResult> CompareAsync(SubmittedTranscript earlier, Submission submission, Stream content, CancellationToken cancellationToken)
    {
        if (earlier.Status == TranscriptStatus.Receiving)
        {
            return new IntakeResult.Underway();
        }

        var hash = await SHA256.HashDataAsync(content, cancellationToken);
        return HasSameFields(earlier, submission) && hash.AsSpan().SequenceEqual(earlier.Sha256)
            ? new IntakeResult.Repeated(earlier.Id)
            : new IntakeResult.KeyReused(earlier.Id);
    }

    /// <summary>Without what a person may have chosen since: order of dates, columns, conversations, and the format where it was left open.</summary>
    private static bool HasSameFields(SubmittedTranscript earlier, Submission submission) =>
        earlier.LegalBasis == submission.LegalBasis
        && earlier.Purpose == submission.Purpose
        && (earlier.Format == submission.Format || submission.Format is null)
        && earlier.Language == submission.Language
        && earlier.RetainUntil.DayNumber - DateOnly.FromDateTime(earlier.SubmittedAt.UtcDateTime).DayNumber == submission.RetentionDays;
}
