using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cesagram.ChatAnalysis.KeepSources;

/// <summary>What a supervisor says of a source.</summary>
internal sealed record SourceChange(
    string Title, string LegalBasis, string Purpose, int RetentionDays, string? Language, double WarnAt, double UrgentAt, double MissingAt, bool Enabled);

/// <summary>Makes and changes the sources of a unit; each change stands in the audit trail.</summary>
internal sealed class SourceKeeper(ChatAnalysisDbContext db, TextVault vault, TimeProvider clock)
{
    public async Task<IReadOnlyList<ConversationSource>> ListAsync(Guid unit, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        return await db.Sources.AsNoTracking().OrderBy(s => s.Title).ThenBy(s => s.Code).ToListAsync(cancellationToken);
    }

    public async Task<ConversationSource?> FindAsync(Guid unit, string code, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        return await db.Sources.AsNoTracking().SingleOrDefaultAsync(s => s.Code == code, cancellationToken);
    }

    /// <returns>False where the unit has a source with this code already.</returns>
    public async Task<bool> MakeAsync(Guid unit, string code, SourceChange change, string by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var (key, wrapped) = vault.NewKey();
        key.Dispose();
        var source = new ConversationSource
        {
            Id = Guid.CreateVersion7(),
            UnitId = unit,
            Code = code,
            Title = change.Title,
            LegalBasis = change.LegalBasis,
            Purpose = change.Purpose,
            WrappedKey = wrapped,
            CreatedBy = by,
            CreatedAt = clock.GetUtcNow(),
        };
        Take(source, change);
        db.Sources.Add(source);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException error) when (error.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear();
            return false;
        }

        await db.RecordAuditAsync(SourceEvents.Made(source, by), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <returns>False where it was changed since <paramref name="revision"/>, or is not there.</returns>
    public async Task<bool> ChangeAsync(Guid unit, string code, int revision, SourceChange change, string by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.Sources.SingleOrDefaultAsync(s => s.Code == code && s.Revision == revision, cancellationToken) is not { } source)
        {
            return false;
        }

        Take(source, change);
        source.Revision++;
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }

        await db.RecordAuditAsync(SourceEvents.Changed(source, by), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Finds the transcript of a live conversation by the id that its sender gave it, in any of the unit's sources.</summary>
    public async Task<IReadOnlyList<Guid>> FindConversationAsync(Guid unit, string conversation, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var found = new List<Guid>();
        foreach (var source in await db.Sources.AsNoTracking().Select(s => new { s.Id, s.WrappedKey }).ToListAsync(cancellationToken))
        {
            using var ids = new SenderIds(vault, source.WrappedKey);
            var external = ids.OfConversation(conversation);
            found.AddRange(await db.LiveConversations.Where(c => c.SourceId == source.Id && c.ExternalKey == external).Select(c => c.TranscriptId).ToListAsync(cancellationToken));
        }

        return found;
    }

    private static void Take(ConversationSource source, SourceChange change)
    {
        source.Title = change.Title;
        source.LegalBasis = change.LegalBasis;
        source.Purpose = change.Purpose;
        source.RetentionDays = change.RetentionDays;
        source.Language = change.Language;
        source.WarnAt = change.WarnAt;
        source.UrgentAt = change.UrgentAt;
        source.MissingAt = change.MissingAt;
        source.Enabled = change.Enabled;
    }
}
