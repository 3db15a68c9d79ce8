using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.SearchCases;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.KeepCases;

/// <summary>A person as typed; of what there may be several, one stands on a line.</summary>
internal sealed class PersonForm
{
    public const int MostLines = 50;
    public const int LongestLine = 200;

    public string? Category { get; set; }

    public string? Name { get; set; }

    public string? Aliases { get; set; }

    public string? Phones { get; set; }

    public string? Accounts { get; set; }

    public string? Emails { get; set; }

    public string? Others { get; set; }

    public PersonDetails Details => new(
        Lines(Name) is [var name, ..] ? name : null,
        Lines(Aliases),
        [
            .. Lines(Phones).Select(value => new PersonIdentifier("phone", value)), .. Lines(Accounts).Select(value => new PersonIdentifier("account", value)),
            .. Lines(Emails).Select(value => new PersonIdentifier("email", value)), .. Lines(Others).Select(value => new PersonIdentifier("other", value)),
        ]);

    public static PersonForm Of(PersonCategory category, PersonDetails details)
    {
        string Each(string kind) => string.Join('\n', details.Identifiers.Where(one => one.Kind == kind).Select(one => one.Value));
        return new PersonForm
        {
            Category = Codes.Of(category), Name = details.Name, Aliases = string.Join('\n', details.Aliases),
            Phones = Each("phone"), Accounts = Each("account"), Emails = Each("email"), Others = Each("other"),
        };
    }

    private static List<string> Lines(string? text) => [.. (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
}

/// <summary>Keeps the people of a case, and finds them again.</summary>
internal sealed class CasePeople(ChatAnalysisDbContext db, TextVault vault, CaseIndex index, TimeProvider clock)
{
    /// <param name="unit">Whose case it is.</param>
    /// <param name="id">Which case.</param>
    /// <param name="person">Who is changed; null: a new person.</param>
    /// <param name="form">All of it.</param>
    /// <param name="revision">The revision of this person that was read.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<CaseAnswer> SaveAsync(Guid unit, Guid id, Guid? person, PersonForm form, int revision, string by, CancellationToken cancellationToken)
    {
        if (Check(form) is { Count: > 0 } problems)
        {
            return new CaseAnswer.Refused(problems);
        }

        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.LockCaseAsync(id, cancellationToken) is not { ErasedAt: null } one)
        {
            return new CaseAnswer.NotThere();
        }

        var known = person is null ? null : await db.CasePeople.SingleOrDefaultAsync(p => p.Id == person && p.CaseId == id, cancellationToken);
        if (person is not null && known is null)
        {
            return new CaseAnswer.NotThere();
        }

        if (known is not null && known.Revision != revision)
        {
            return new CaseAnswer.Changed(one.ChangedBy, one.ChangedAt, known.Revision);
        }

        using var key = vault.Unwrap(one.WrappedKey);
        var now = clock.GetUtcNow();
        var (category, details) = (Codes.Parse<PersonCategory>(form.Category)!.Value, form.Details);
        var saved = known ?? new CasePerson { Id = Guid.CreateVersion7(now), CaseId = id, UnitId = unit, Sealed = [], AddedAt = now, AddedBy = by };
        (saved.Category, saved.Sealed, saved.Revision) = (category, SealedCase.Person(key, saved.Id, details), saved.Revision + 1);
        if (known is null)
        {
            db.CasePeople.Add(saved);
        }

        one.Touch(by, now);
        await index.StoreAsync(saved, details, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await db.RecordAuditAsync(known is null ? CaseEvents.PersonAdded(one, by, category) : CaseEvents.PersonChanged(one, by, category), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new CaseAnswer.Done(saved.Id);
    }

    /// <summary>Takes a person out of the case and out of the index; not while the case is held.</summary>
    public async Task<CaseAnswer> RemoveAsync(Guid unit, Guid id, Guid person, string by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.LockCaseAsync(id, cancellationToken) is not { ErasedAt: null } one)
        {
            return new CaseAnswer.NotThere();
        }

        if (one.HeldAt is not null)
        {
            return CaseAnswer.Because("", "Error.Held");
        }

        if (await db.CasePeople.SingleOrDefaultAsync(p => p.Id == person && p.CaseId == id, cancellationToken) is { } found)
        {
            db.CasePeople.Remove(found);
            one.Touch(by, clock.GetUtcNow());
            await db.SaveChangesAsync(cancellationToken);
            await db.RecordAuditAsync(CaseEvents.PersonRemoved(one, by, found.Category), clock, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return new CaseAnswer.Done(id);
    }

    private static List<CaseProblem> Check(PersonForm form)
    {
        var problems = new List<CaseProblem>();
        if (Codes.Parse<PersonCategory>(form.Category) is null)
        {
            problems.Add(new CaseProblem("Category", "Error.Category"));
        }

        var details = form.Details;
        var lines = details.Aliases.Concat(details.Identifiers.Select(one => one.Value)).Append(details.Name ?? "").ToList();
        if (details.ShortName is null)
        {
            problems.Add(new CaseProblem("Name", "Error.PersonEmpty"));
        }

        if (lines.Count > PersonForm.MostLines || lines.Exists(line => line.Length > PersonForm.LongestLine))
        {
            problems.Add(new CaseProblem("Name", "Error.PersonLong", PersonForm.MostLines, PersonForm.LongestLine));
        }

        if (details.Identifiers.FirstOrDefault(one => one.Kind == "phone" && BlindTerms.OfPhone(one.Value).Count == 0) is { } wrong)
        {
            problems.Add(new CaseProblem("Phones", "Error.Phone", wrong.Value));
        }

        return problems;
    }
}
