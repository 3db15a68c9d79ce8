using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.HandOverCase;

/// <summary>Records what of a case goes to somebody outside the platform. What goes is frozen with the record; the transcripts are as they came.</summary>
internal sealed class HandOvers(ChatAnalysisDbContext db, TextVault vault, NamelessReason nameless, TimeProvider clock)
{
    public const int LongestRecipient = 300;

    /// <returns><see cref="CaseAnswer.Done"/> with the hand-over's id.</returns>
    public async Task<CaseAnswer> MakeAsync(Guid unit, Guid id, HandOverForm form, string by, CancellationToken cancellationToken)
    {
        var grounds = await db.Grounds.AsNoTracking().Where(g => g.Kind == ProcessingGroundKind.LegalBasis && !g.Retired).Select(g => g.Code).ToListAsync(cancellationToken);
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.LockCaseAsync(id, cancellationToken) is not { ErasedAt: null } one)
        {
            return new CaseAnswer.NotThere();
        }

        var chosen = form.Transcripts.Distinct().ToList();
        var there = await db.CaseTranscripts.CountAsync(
            t => t.CaseId == id && chosen.Contains(t.TranscriptId) && db.Transcripts.Any(s => s.Id == t.TranscriptId && s.Status == TranscriptStatus.Scored), cancellationToken);
        var problems = Check(form, grounds, there == chosen.Count);
        if (await nameless.CheckAsync(one, form.Reason, cancellationToken) is CaseAnswer.Refused refused)
        {
            problems.AddRange(refused.Problems);
        }

        if (problems.Count > 0)
        {
            return new CaseAnswer.Refused(problems);
        }

        using var key = vault.Unwrap(one.WrappedKey);
        var now = clock.GetUtcNow();
        var made = Guid.CreateVersion7(now);
        var handOver = new CaseHandOver
        {
            Id = made,
            CaseId = id,
            UnitId = unit,
            Profession = Codes.Parse<Profession>(form.Profession)!.Value,
            LegalBasis = form.LegalBasis!,
            Notes = Codes.Parse<SharedNotes>(form.Notes)!.Value,
            People = form.People,
            Transcripts = chosen,
            At = now,
            By = by,
            Sealed = (await ContentAsync(one, key, form, cancellationToken)).Seal(key, made),
        };
        db.CaseHandOvers.Add(handOver);
        if (form.SetStatus && one.Status != CaseStatus.HandedOver)
        {
            one.Status = CaseStatus.HandedOver;
            one.Revision++;
        }

        one.Touch(by, now);
        await db.SaveChangesAsync(cancellationToken);
        await db.RecordAuditAsync(CaseEvents.HandedOver(one, handOver, form.Reason!.Trim()), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new CaseAnswer.Done(made);
    }

    private static List<CaseProblem> Check(HandOverForm form, List<string> grounds, bool areThere)
    {
        var problems = new List<CaseProblem>();
        void Require(bool isSo, string field, string key, params object[] arguments)
        {
            if (!isSo)
            {
                problems.Add(new CaseProblem(field, key, arguments));
            }
        }

        Require(Codes.Parse<Profession>(form.Profession) is not null, "Profession", "Error.Profession");
        Require(!string.IsNullOrWhiteSpace(form.Recipient) && form.Recipient.Length <= LongestRecipient, "Recipient", "Error.Recipient", LongestRecipient);
        Require(form.LegalBasis is { } basis && grounds.Contains(basis), "LegalBasis", "Error.LegalBasis");
        Require(Codes.Parse<SharedNotes>(form.Notes) is not null, "Notes", "Error.SharedNotes");
        Require(areThere, "Transcripts", "Error.SharedTranscripts");
        Require(form.Transcripts.Count > 0 || form.People || form.Notes != Codes.Of(SharedNotes.None), "", "Error.NothingShared");
        return problems;
    }

    private async Task<HandOverContent> ContentAsync(Case one, TextKey key, HandOverForm form, CancellationToken cancellationToken)
    {
        var notes = await db.CaseNotes.AsNoTracking().Where(n => n.CaseId == one.Id).OrderBy(n => n.At).ThenBy(n => n.Id).ToListAsync(cancellationToken);
        var people = await db.CasePeople.AsNoTracking().Where(p => p.CaseId == one.Id).OrderBy(p => p.AddedAt).ToListAsync(cancellationToken);
        var shared = Codes.Parse<SharedNotes>(form.Notes)!.Value;
        return new HandOverContent(
            form.Recipient!.Trim(), form.Reason!.Trim(),
            [.. notes.Where(n => shared == SharedNotes.All || (shared == SharedNotes.Facts && n.Kind == NoteKind.Fact)).Select(n => new SharedNote(Codes.Of(n.Kind), SealedCase.Note(key, n), n.At, n.By))],
            form.People ? [.. people.OrderBy(p => p.Category).Select(p => Person(key, p))] : []);
    }

    private static SharedPerson Person(TextKey key, CasePerson person)
    {
        var details = SealedCase.Person(key, person);
        return new SharedPerson(Codes.Of(person.Category), details.Name, details.Aliases, details.Identifiers);
    }
}
