using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;

namespace Cesagram.ChatAnalysis.KeepCases;

/// <summary>Notes are added; what was wrong is put right by another.</summary>
internal sealed class CaseNotes(ChatAnalysisDbContext db, TextVault vault, TimeProvider clock)
{
    public const int Longest = 20_000;

    /// <param name="unit">Whose case it is.</param>
    /// <param name="id">Which case.</param>
    /// <param name="kind">fact or assessment.</param>
    /// <param name="text">At most <see cref="Longest"/> characters.</param>
    /// <param name="by">The author.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<CaseAnswer> AddAsync(Guid unit, Guid id, string? kind, string? text, string by, CancellationToken cancellationToken)
    {
        var problems = new List<CaseProblem>();
        if (Codes.Parse<NoteKind>(kind) is null)
        {
            problems.Add(new CaseProblem("Kind", "Error.NoteKind"));
        }

        if (string.IsNullOrWhiteSpace(text) || text.Length > Longest)
        {
            problems.Add(new CaseProblem("Text", "Error.NoteText", Longest));
        }

        if (problems.Count > 0)
        {
            return new CaseAnswer.Refused(problems);
        }

        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.LockCaseAsync(id, cancellationToken) is not { ErasedAt: null } one)
        {
            return new CaseAnswer.NotThere();
        }

        using var key = vault.Unwrap(one.WrappedKey);
        var now = clock.GetUtcNow();
        var note = Guid.CreateVersion7(now);
        db.CaseNotes.Add(new CaseNote { Id = note, CaseId = id, UnitId = unit, Kind = Codes.Parse<NoteKind>(kind)!.Value, SealedText = SealedCase.Note(key, note, text!.Trim()), At = now, By = by });
        one.Touch(by, now);
        await db.SaveChangesAsync(cancellationToken);
        await db.RecordAuditAsync(CaseEvents.NoteAdded(one, by, Codes.Parse<NoteKind>(kind)!.Value), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new CaseAnswer.Done(id);
    }
}
