using System.Text.Json.Serialization;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.ReadReport;

namespace Cesagram.ChatAnalysis.ReadCases;

/// <summary>A case in a list.</summary>
internal record CaseSummary
{
    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Unique in the unit.</summary>
    public required string Reference { get; init; }

    /// <summary>Null once erased.</summary>
    public required string? Title { get; init; }

    /// <summary>open, waiting, handed-over or closed.</summary>
    public required string Status { get; init; }

    /// <summary>low, normal, high or urgent.</summary>
    public required string Priority { get; init; }

    /// <summary>A child is missing, or may go.</summary>
    public required bool MissingPerson { get; init; }

    /// <summary>Code.</summary>
    public required string LegalBasis { get; init; }

    /// <summary>Code.</summary>
    public required string Purpose { get; init; }

    /// <summary>Last day on which it is kept.</summary>
    public required DateOnly RetainUntil { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>User name, or <c>api:</c> and a program.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>When anything of it was changed last; UTC.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Who did.</summary>
    public required string ChangedBy { get; init; }

    /// <summary>User names of who works on it.</summary>
    public required IReadOnlyList<string> Assignees { get; init; }

    /// <summary>How many belong to it.</summary>
    public required int TranscriptCount { get; init; }

    /// <summary>Since when it is under legal hold; null: it is not.</summary>
    public required DateTimeOffset? HeldAt { get; init; }

    /// <summary>When it was erased; null: it is not.</summary>
    public required DateTimeOffset? ErasedAt { get; init; }

    /// <summary>Of the facts, for forms.</summary>
    [JsonIgnore]
    public int Revision { get; init; }

    /// <summary>Legal hold and erasure, for pages.</summary>
    [JsonIgnore]
    public CustodyView Custody { get; init; } = new(null, null, null, null, null, null);
}

/// <summary>A case and what is in it.</summary>
internal sealed record CaseDetails : CaseSummary
{
    /// <summary>Ids of its transcripts; <c>/api/transcripts/{id}</c> has each.</summary>
    public required IReadOnlyList<Guid> Transcripts { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<NoteView> Notes { get; init; }

    /// <summary>Suspects, victims, witnesses and others.</summary>
    public required IReadOnlyList<PersonView> People { get; init; }

    /// <summary>Other cases of the unit that have to do with it.</summary>
    public required IReadOnlyList<LinkView> Links { get; init; }

    /// <summary>What left the platform, oldest first.</summary>
    public required IReadOnlyList<HandOverView> HandOvers { get; init; }
}

/// <param name="Id">Its id.</param>
/// <param name="Kind">fact or assessment.</param>
/// <param name="Text">As written.</param>
/// <param name="At">UTC.</param>
/// <param name="By">The author.</param>
internal sealed record NoteView(Guid Id, string Kind, string Text, DateTimeOffset At, string By);

/// <param name="Id">Its id.</param>
/// <param name="Category">suspect, victim, witness or other.</param>
/// <param name="Name">Null where it is not known.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Identifiers">phone, account, email or other, each with its value.</param>
internal sealed record PersonView(Guid Id, string Category, string? Name, IReadOnlyList<string> Aliases, IReadOnlyList<PersonIdentifier> Identifiers)
{
    /// <summary>For the form that changes it.</summary>
    [JsonIgnore]
    public int Revision { get; init; }
}

/// <param name="Id">Its id.</param>
/// <param name="Case">The other case.</param>
/// <param name="Reference">The other case's.</param>
/// <param name="Reason">Why they have to do with each other.</param>
/// <param name="At">UTC.</param>
/// <param name="By">Who says so.</param>
internal sealed record LinkView(Guid Id, Guid Case, string Reference, string Reason, DateTimeOffset At, string By);

/// <param name="Id">Its id.</param>
/// <param name="Profession">police, child-protection, helpline, health, school or other.</param>
/// <param name="Recipient">Who; null once the case is erased.</param>
/// <param name="Reason">Why; null once the case is erased.</param>
/// <param name="LegalBasis">Code.</param>
/// <param name="Transcripts">Which went along.</param>
/// <param name="Notes">none, facts or all.</param>
/// <param name="People">Whether people went along.</param>
/// <param name="At">UTC.</param>
/// <param name="By">Who handed over.</param>
internal sealed record HandOverView(
    Guid Id, string Profession, string? Recipient, string? Reason, string LegalBasis, IReadOnlyList<Guid> Transcripts, string Notes, bool People, DateTimeOffset At, string By);
