using System.Globalization;
using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;

namespace Cesagram.ChatAnalysis.KeepCases;

/// <summary>The events of cases, each with a sentence under its name in the texts of accounts' audit page and of the case's page. Ids, counts and codes: no name and no text of a case.</summary>
internal static class CaseEvents
{
    public static string Subject(Guid id) => $"case:{id}";

    public static AuditEvent Opened(Case one) =>
        Of(AuditKinds.Collection, "case-opened", one, one.CreatedBy, ("legalBasis", one.LegalBasis), ("purpose", one.Purpose));

    public static AuditEvent Changed(Case one, string by, IReadOnlyDictionary<string, string> details) =>
        Of(AuditKinds.Change, "case-changed", one, by) with { Details = details };

    public static AuditEvent Assigned(Case one, string by, string name) => Of(AuditKinds.Change, "case-assigned", one, by, ("name", name));

    public static AuditEvent Unassigned(Case one, string by, string name) => Of(AuditKinds.Change, "case-unassigned", one, by, ("name", name));

    public static AuditEvent TranscriptAdded(Case one, string by, Guid transcript) =>
        Of(AuditKinds.Change, "case-transcript-added", one, by, ("transcript", transcript.ToString()));

    public static AuditEvent TranscriptRemoved(Case one, string by, Guid transcript) =>
        Of(AuditKinds.Change, "case-transcript-removed", one, by, ("transcript", transcript.ToString()));

    public static AuditEvent NoteAdded(Case one, string by, NoteKind kind) => Of(AuditKinds.Collection, "case-note-added", one, by, ("kind", Codes.Of(kind)));

    public static AuditEvent PersonAdded(Case one, string by, PersonCategory category) =>
        Of(AuditKinds.Collection, "case-person-added", one, by, ("category", Codes.Of(category)));

    public static AuditEvent PersonChanged(Case one, string by, PersonCategory category) =>
        Of(AuditKinds.Change, "case-person-changed", one, by, ("category", Codes.Of(category)));

    public static AuditEvent PersonRemoved(Case one, string by, PersonCategory category) =>
        Of(AuditKinds.Erasure, "case-person-removed", one, by, ("category", Codes.Of(category)));

    public static AuditEvent Linked(Case one, string by, Guid other, string reason) =>
        Of(AuditKinds.Change, "case-linked", one, by, ("case", other.ToString())) with { Reason = reason };

    public static AuditEvent Unlinked(Case one, string by, Guid other) => Of(AuditKinds.Change, "case-unlinked", one, by, ("case", other.ToString()));

    public static AuditEvent Held(Case one, string by, string reason, int transcripts) =>
        Of(AuditKinds.Change, "case-held", one, by, ("transcripts", Text(transcripts))) with { Reason = reason };

    public static AuditEvent Released(Case one, string by, string reason, int transcripts) =>
        Of(AuditKinds.Change, "case-released", one, by, ("transcripts", Text(transcripts))) with { Reason = reason };

    public static AuditEvent Erased(Case one, string by, string? reason) =>
        Of(AuditKinds.Erasure, reason is null ? "case-erased" : "case-erased-early", one, by) with { Reason = reason };

    public static AuditEvent Read(Case one, string by) => Of(AuditKinds.Consultation, "case-read", one, by);

    /// <summary>What was searched for may be a name, so it is not said.</summary>
    public static AuditEvent Searched(Guid unit, string by, int found) => new(AuditKinds.Consultation, "cases-searched", by)
    {
        Unit = unit,
        Subject = "cases",
        Details = new Dictionary<string, string> { ["count"] = Text(found) },
    };

    public static AuditEvent TextSearched(Case one, string by, int found) => Of(AuditKinds.Consultation, "case-text-searched", one, by, ("count", Text(found)));

    public static AuditEvent TriageRead(Case one, string by, int conversations) =>
        Of(AuditKinds.Consultation, "case-triage-read", one, by, ("conversations", Text(conversations)));

    public static AuditEvent HandedOver(Case one, CaseHandOver handOver, string reason) =>
        Of(
            AuditKinds.Disclosure, "case-handed-over", one, handOver.By,
            ("recipient", Codes.Of(handOver.Profession)), ("legalBasis", handOver.LegalBasis), ("transcripts", Text(handOver.Transcripts.Count)),
            ("notes", handOver.Notes == SharedNotes.None ? "nothing" : Codes.Of(handOver.Notes)), ("people", handOver.People ? "all" : "nothing")) with { Reason = reason };

    public static AuditEvent PackageTaken(Case one, string by, string format) => Of(AuditKinds.Disclosure, "case-package-taken", one, by, ("format", format));

    private static AuditEvent Of(string kind, string name, Case one, string by, params (string Name, string Value)[] details) => new(kind, name, by)
    {
        Unit = one.UnitId,
        Subject = Subject(one.Id),
        Details = details.ToDictionary(detail => detail.Name, detail => detail.Value),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
