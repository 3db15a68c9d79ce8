using System.Globalization;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.EraseCase;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cesagram.ChatAnalysis.KeepCases;

/// <summary>Opens cases and changes their facts.</summary>
internal sealed class Cases(ChatAnalysisDbContext db, TextVault vault, CaseRules rules, TimeProvider clock)
{
    /// <summary>Opens a case; who opens it works on it.</summary>
    /// <param name="unit">Whose case it is.</param>
    /// <param name="form">Its facts; a reference is made where it has none.</param>
    /// <param name="by">User name of who opens it, or <c>api:</c> and a program, or <c>system</c>: these work on nothing.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns><see cref="CaseAnswer.Done"/> with its id, or <see cref="CaseAnswer.Refused"/>.</returns>
    public async Task<CaseAnswer> OpenAsync(Guid unit, CaseForm form, string by, CancellationToken cancellationToken)
    {
        if (await rules.CheckAsync(form, null, cancellationToken) is { Count: > 0 } problems)
        {
            return new CaseAnswer.Refused(problems);
        }

        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var (key, wrapped) = vault.NewKey();
        using (key)
        {
            await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
            var opened = new Case
            {
                Id = id,
                UnitId = unit,
                Reference = string.IsNullOrWhiteSpace(form.Reference) ? await NextReferenceAsync(unit, now, cancellationToken) : form.Reference.Trim().ToUpperInvariant(),
                SealedTitle = SealedCase.Title(key, id, form.Title!.Trim()),
                WrappedKey = wrapped,
                LegalBasis = form.LegalBasis!,
                Purpose = form.Purpose!,
                Status = Codes.Parse<CaseStatus>(form.Status)!.Value,
                Priority = Codes.Parse<CasePriority>(form.Priority)!.Value,
                RetainUntil = CaseRules.Day(form.RetainUntil)!.Value,
                MissingPerson = form.MissingPerson,
                CreatedAt = now,
                CreatedBy = by,
                ChangedAt = now,
                ChangedBy = by,
                Revision = 1,
            };
            db.Cases.Add(opened);
            if (by != AuditEvent.System && !by.StartsWith("api:", StringComparison.Ordinal))
            {
                db.CaseAssignees.Add(new CaseAssignee { CaseId = id, UnitId = unit, UserName = by, AddedAt = now, AddedBy = by });
            }

            EnqueueErasure(opened, now);
            try
            {
                await db.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateException error) when (error.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
            {
                db.ChangeTracker.Clear();
                return CaseAnswer.Because("Reference", "Error.ReferenceTaken");
            }

            await db.RecordAuditAsync(CaseEvents.Opened(opened), clock, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return new CaseAnswer.Done(id);
        }
    }

    /// <param name="unit">Whose case it is.</param>
    /// <param name="id">Which case.</param>
    /// <param name="form">All its facts as they shall be; the reference stays.</param>
    /// <param name="revision">The revision that was read: where there is a newer one, nothing is changed.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<CaseAnswer> ChangeAsync(Guid unit, Guid id, CaseForm form, int revision, string by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        // Locked: of two who save at once the second waits, and then finds the first one's revision.
        if (await db.LockCaseAsync(id, cancellationToken) is not { ErasedAt: null } found)
        {
            return new CaseAnswer.NotThere();
        }

        if (found.Revision != revision)
        {
            return new CaseAnswer.Changed(found.ChangedBy, found.ChangedAt, found.Revision);
        }

        if (await rules.CheckAsync(form, found, cancellationToken) is { Count: > 0 } problems)
        {
            return new CaseAnswer.Refused(problems);
        }

        using var key = vault.Unwrap(found.WrappedKey);
        var details = Apply(found, form, key);
        var now = clock.GetUtcNow();
        (found.ChangedAt, found.ChangedBy, found.Revision) = (now, by, found.Revision + 1);
        if (details.ContainsKey("until"))
        {
            EnqueueErasure(found, now);
        }

        await db.SaveChangesAsync(cancellationToken);
        await db.RecordAuditAsync(CaseEvents.Changed(found, by, details), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new CaseAnswer.Done(id);
    }

    /// <summary>Changes what differs, and says what that was: values where they are codes, else only the field.</summary>
    private static Dictionary<string, string> Apply(Case one, CaseForm form, TextKey key)
    {
        var details = new Dictionary<string, string>();
        var (status, priority, until) = (Codes.Parse<CaseStatus>(form.Status)!.Value, Codes.Parse<CasePriority>(form.Priority)!.Value, CaseRules.Day(form.RetainUntil)!.Value);
        if (one.Status != status)
        {
            details["status"] = Codes.Of(status);
        }

        if (one.Priority != priority)
        {
            details["priority"] = Codes.Of(priority);
        }

        if (one.RetainUntil != until)
        {
            details["until"] = until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        if (one.LegalBasis != form.LegalBasis)
        {
            details["legalBasis"] = form.LegalBasis!;
        }

        if (one.Purpose != form.Purpose)
        {
            details["purpose"] = form.Purpose!;
        }

        (one.Status, one.Priority, one.RetainUntil, one.LegalBasis, one.Purpose, one.MissingPerson) = (status, priority, until, form.LegalBasis!, form.Purpose!, form.MissingPerson);
        one.SealedTitle = SealedCase.Title(key, one.Id, form.Title!.Trim());
        return details;
    }

    private void EnqueueErasure(Case one, DateTimeOffset now) => db.Enqueue(
        EraseCaseHandler.Kind, new CaseReference(one.Id), now, delay: one.RetainUntil.AddDays(1).ToDateTime(TimeOnly.MinValue) - now.UtcDateTime, unit: one.UnitId);

    /// <summary>The year and the next number in it; two who open at once get two numbers.</summary>
    private async Task<string> NextReferenceAsync(Guid unit, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({"case-reference:" + unit}, 0))", cancellationToken);
        var year = now.UtcDateTime.ToString("yyyy-", CultureInfo.InvariantCulture);
        var used = await db.Cases.Where(c => c.Reference.StartsWith(year)).Select(c => c.Reference).ToListAsync(cancellationToken);
        var last = used.Select(reference => int.TryParse(reference.AsSpan(year.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty().Max();
        return year + (last + 1).ToString("0000", CultureInfo.InvariantCulture);
    }
}
