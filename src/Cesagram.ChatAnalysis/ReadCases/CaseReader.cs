using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.HandOverCase;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.ReadCases;

/// <summary>Which cases; what is null leaves it open.</summary>
internal sealed record CaseChoice(CaseStatus? Status = null, CasePriority? Priority = null, string? Assignee = null)
{
    /// <summary>Only these.</summary>
    public IReadOnlyList<Guid>? Ids { get; init; }

    /// <summary>The erased ones instead of the others.</summary>
    public bool Erased { get; init; }
}

/// <summary>Cases of one unit; what belongs to another is not there.</summary>
internal sealed class CaseReader(ChatAnalysisDbContext db, TextVault vault, TimeProvider clock)
{
    /// <summary>A page of them, changed last first.</summary>
    public async Task<(IReadOnlyList<CaseSummary> Cases, int Total)> ListAsync(Guid unit, CaseChoice choice, int skip, int take, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var chosen = db.Cases.AsNoTracking().Where(c => choice.Erased ? c.ErasedAt != null : c.ErasedAt == null);
        chosen = choice.Status is { } status ? chosen.Where(c => c.Status == status) : chosen;
        chosen = choice.Priority is { } priority ? chosen.Where(c => c.Priority == priority) : chosen;
        chosen = choice.Assignee is { } assignee ? chosen.Where(c => c.Assignees.Any(a => a.UserName == assignee)) : chosen;
        chosen = choice.Ids is { } ids ? chosen.Where(c => ids.Contains(c.Id)) : chosen;
        var total = await chosen.CountAsync(cancellationToken);
        var page = await chosen.Include(c => c.Assignees).OrderByDescending(c => c.ChangedAt).ThenByDescending(c => c.Id).Skip(skip).Take(take).ToListAsync(cancellationToken);
        return (await SummariesAsync(page, cancellationToken), total);
    }

    /// <summary>The next ones of a walk over all, the newest first.</summary>
    /// <param name="unit">Whose cases.</param>
    /// <param name="status">Only with this one; null: all.</param>
    /// <param name="after">Behind this one; null: from the beginning.</param>
    /// <param name="take">How many.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<IReadOnlyList<CaseSummary>> WalkAsync(Guid unit, CaseStatus? status, CaseCursor? after, int take, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var chosen = db.Cases.AsNoTracking();
        chosen = status is { } only ? chosen.Where(c => c.Status == only && c.ErasedAt == null) : chosen;
        if (after is { } last)
        {
            chosen = chosen.Where(c => EF.Functions.LessThan(ValueTuple.Create(c.CreatedAt, c.Id), ValueTuple.Create(last.CreatedAt, last.Id)));
        }

        var page = await chosen.Include(c => c.Assignees).OrderByDescending(c => c.CreatedAt).ThenByDescending(c => c.Id).Take(take).ToListAsync(cancellationToken);
        return await SummariesAsync(page, cancellationToken);
    }

    /// <summary>User names that somebody of the unit may want to choose from: who works on a case that is not erased.</summary>
    public async Task<IReadOnlyList<string>> AssigneesAsync(Guid unit, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        return await db.CaseAssignees.Where(a => db.Cases.Any(c => c.Id == a.CaseId && c.ErasedAt == null)).Select(a => a.UserName).Distinct().OrderBy(name => name).Take(500).ToListAsync(cancellationToken);
    }

    /// <summary>Finds one and, where a name is given, records who looked.</summary>
    /// <returns>Null where the unit has none with this id.</returns>
    public async Task<CaseDetails?> FindAsync(Guid unit, Guid id, string? by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.Cases.AsNoTracking().Include(c => c.Assignees).SingleOrDefaultAsync(c => c.Id == id, cancellationToken) is not { } found)
        {
            return null;
        }

        using var key = found.ErasedAt is null ? vault.Unwrap(found.WrappedKey) : null;
        var details = await DetailsAsync(found, key, cancellationToken);
        if (by is not null && key is not null)
        {
            await db.RecordAuditAsync(CaseEvents.Read(found, by), clock, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return details;
    }

    private async Task<IReadOnlyList<CaseSummary>> SummariesAsync(List<Case> cases, CancellationToken cancellationToken)
    {
        var ids = cases.ConvertAll(c => c.Id);
        var counts = await db.CaseTranscripts.Where(t => ids.Contains(t.CaseId)).GroupBy(t => t.CaseId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(c => c.Key, c => c.Count, cancellationToken);
        return cases.ConvertAll(one =>
        {
            using var key = one.ErasedAt is null ? vault.Unwrap(one.WrappedKey) : null;
            return new CaseSummary
            {
                Id = one.Id, Reference = one.Reference, Title = key is null ? null : SealedCase.Title(key, one), Status = Codes.Of(one.Status), Priority = Codes.Of(one.Priority),
                MissingPerson = one.MissingPerson, LegalBasis = one.LegalBasis, Purpose = one.Purpose, RetainUntil = one.RetainUntil, CreatedAt = one.CreatedAt, CreatedBy = one.CreatedBy,
                ChangedAt = one.ChangedAt, ChangedBy = one.ChangedBy, Assignees = Names(one), TranscriptCount = counts.GetValueOrDefault(one.Id), HeldAt = one.HeldAt, ErasedAt = one.ErasedAt,
            };
        });
    }

    private async Task<CaseDetails> DetailsAsync(Case one, TextKey? key, CancellationToken cancellationToken)
    {
        var transcripts = await db.CaseTranscripts.AsNoTracking().Where(t => t.CaseId == one.Id).OrderBy(t => t.AddedAt).ThenBy(t => t.TranscriptId).Select(t => t.TranscriptId).ToListAsync(cancellationToken);
        var notes = await db.CaseNotes.AsNoTracking().Where(n => n.CaseId == one.Id).OrderBy(n => n.At).ThenBy(n => n.Id).ToListAsync(cancellationToken);
        var people = await db.CasePeople.AsNoTracking().Where(p => p.CaseId == one.Id).OrderBy(p => p.AddedAt).ToListAsync(cancellationToken);
        var handOvers = await db.CaseHandOvers.AsNoTracking().Where(h => h.CaseId == one.Id).OrderBy(h => h.At).ToListAsync(cancellationToken);
        return new CaseDetails
        {
            Id = one.Id, Reference = one.Reference, Title = key is null ? null : SealedCase.Title(key, one), Status = Codes.Of(one.Status), Priority = Codes.Of(one.Priority),
            MissingPerson = one.MissingPerson, LegalBasis = one.LegalBasis, Purpose = one.Purpose, RetainUntil = one.RetainUntil, CreatedAt = one.CreatedAt, CreatedBy = one.CreatedBy,
            ChangedAt = one.ChangedAt, ChangedBy = one.ChangedBy, Assignees = Names(one), TranscriptCount = transcripts.Count, HeldAt = one.HeldAt, ErasedAt = one.ErasedAt, Revision = one.Revision,
            Custody = new CustodyView(one.HeldAt, one.HeldBy, one.HoldReason, one.ErasedAt, one.ErasedBy, one.ErasureReason),
            Transcripts = transcripts,
            Notes = notes.ConvertAll(note => new NoteView(note.Id, Codes.Of(note.Kind), SealedCase.Note(key!, note), note.At, note.By)),
            People = [.. people.OrderBy(p => p.Category).Select(person => Person(key!, person))],
            Links = await LinksAsync(one, cancellationToken),
            HandOvers = handOvers.ConvertAll(handOver => HandOver(key, handOver)),
        };
    }

    private static PersonView Person(TextKey key, CasePerson person)
    {
        var details = SealedCase.Person(key, person);
        return new PersonView(person.Id, Codes.Of(person.Category), details.Name, details.Aliases, details.Identifiers) { Revision = person.Revision };
    }

    private static HandOverView HandOver(TextKey? key, CaseHandOver handOver)
    {
        var content = key is null ? null : HandOverContent.Open(key, handOver);
        return new HandOverView(
            handOver.Id, Codes.Of(handOver.Profession), content?.Recipient, content?.Reason, handOver.LegalBasis, handOver.Transcripts, Codes.Of(handOver.Notes), handOver.People, handOver.At, handOver.By);
    }

    private async Task<IReadOnlyList<LinkView>> LinksAsync(Case one, CancellationToken cancellationToken)
    {
        var links = await db.CaseLinks.AsNoTracking().Where(l => l.CaseId == one.Id || l.OtherId == one.Id).OrderBy(l => l.At).ToListAsync(cancellationToken);
        var ids = links.SelectMany(link => new[] { link.CaseId, link.OtherId }).Distinct().ToList();
        var cases = await db.Cases.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        return links.ConvertAll(link =>
        {
            using var key = vault.Unwrap(cases[link.CaseId].WrappedKey);
            var other = cases[link.CaseId == one.Id ? link.OtherId : link.CaseId];
            return new LinkView(link.Id, other.Id, other.Reference, SealedCase.Reason(key, link), link.At, link.By);
        });
    }

    private static List<string> Names(Case one) => [.. one.Assignees.OrderBy(a => a.AddedAt).ThenBy(a => a.UserName, StringComparer.Ordinal).Select(a => a.UserName)];
}
