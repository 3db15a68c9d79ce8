using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.WorkWarnings;

/// <summary>The warning of a conversation, for who reads its report.</summary>
/// <param name="Id">Of the warning.</param>
/// <param name="IsOpen">Not decided.</param>
/// <param name="HidesScore">The unit hides the figures from this reader until he has decided.</param>
internal sealed record ReportedWarning(Guid Id, bool IsOpen, bool HidesScore);

/// <summary>From whom the figures are hidden where a unit wants people to judge what they read first.</summary>
internal sealed class HiddenScores(ChatAnalysisDbContext db, AuditReader audit)
{
    /// <summary>Events by which somebody has seen the figures in another way.</summary>
    private static readonly string[] Seen = ["report-exported", "bundle-exported"];

    /// <summary>Those that a reader has not decided, where the unit hides the figures of them.</summary>
    public static async Task<IQueryable<Warning>> FromAsync(ChatAnalysisDbContext db, Guid unit, string reader, CancellationToken cancellationToken) =>
        await db.Settings.AnyAsync(s => s.UnitId == unit && s.HideScore, cancellationToken)
            ? db.Warnings.Where(w => w.Status != WarningStatus.Decided && w.Decisions.All(d => d.By != reader))
            : db.Warnings.Where(w => false);

    /// <returns>Null where the conversation has no warning.</returns>
    public async Task<ReportedWarning?> OfAsync(Guid unit, Guid transcript, int ordinal, string reader, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var hidden = await FromAsync(db, unit, reader, cancellationToken);
        return await db.Warnings.Where(w => w.TranscriptId == transcript && w.Ordinal == ordinal)
            .Select(w => new ReportedWarning(w.Id, w.Status != WarningStatus.Decided, hidden.Any(h => h.Id == w.Id)))
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Some transcripts, with those conversations marked whose figures are hidden from a reader.</summary>
    public async Task<IReadOnlyList<TranscriptView>> MarkAsync(Guid unit, IReadOnlyList<TranscriptView> transcripts, string reader, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var hidden = await FromAsync(db, unit, reader, cancellationToken);
        var ids = transcripts.Select(t => t.Id).ToList();
        var found = (await hidden.Where(w => ids.Contains(w.TranscriptId)).Select(w => new { w.TranscriptId, w.Ordinal }).ToListAsync(cancellationToken))
            .Select(one => (one.TranscriptId, one.Ordinal)).ToHashSet();
        return [.. transcripts.Select(t => t with { Conversations = [.. t.Conversations.Select(c => c with { IsHidden = found.Contains((t.Id, c.Ordinal)) })] })];
    }

    /// <summary>Whether a reader took the report out, which has the figures in it.</summary>
    public async Task<bool> WereSeenAsync(Guid unit, Guid transcript, string reader, CancellationToken cancellationToken) =>
        (await audit.ListAsync(unit, new AuditChoice { Subject = TranscriptEvents.Subject(transcript), Actors = [reader] }, 0, 200, cancellationToken)).Rows.Any(row => Seen.Contains(row.Name));
}
