namespace Cesagram.ChatAnalysis.Data;

internal enum NoteKind
{
    /// <summary>What was seen, heard or done.</summary>
    Fact,
    /// <summary>What somebody concludes from it.</summary>
    Assessment,
}

internal enum PersonCategory
{
    Suspect,
    Victim,
    Witness,
    Other,
}

/// <summary>To whom a case goes, outside the platform.</summary>
internal enum Profession
{
    Police,
    ChildProtection,
    Helpline,
    Health,
    School,
    Other,
}

internal enum SharedNotes
{
    None,
    Facts,
    All,
}

/// <summary>Never changed, only followed by another: the database refuses it.</summary>
internal sealed class CaseNote
{
    public Guid Id { get; init; }

    public Guid CaseId { get; init; }

    public Guid UnitId { get; init; }

    public NoteKind Kind { get; init; }

    public required byte[] SealedText { get; init; }

    public DateTimeOffset At { get; init; }

    public required string By { get; init; }
}

/// <summary>Directive (EU) 2016/680 art. 6 asks to tell the categories apart.</summary>
internal sealed class CasePerson
{
    public Guid Id { get; init; }

    public Guid CaseId { get; init; }

    public Guid UnitId { get; init; }

    public PersonCategory Category { get; set; }

    /// <summary>Name, aliases and identifiers.</summary>
    public required byte[] Sealed { get; set; }

    public DateTimeOffset AddedAt { get; init; }

    public required string AddedBy { get; init; }

    public int Revision { get; set; }
}

/// <summary>Two cases that have to do with each other; one row, seen from both.</summary>
internal sealed class CaseLink
{
    public Guid Id { get; init; }

    /// <summary>The case in which it was made, whose key seals the reason.</summary>
    public Guid CaseId { get; init; }

    public Guid OtherId { get; init; }

    public Guid UnitId { get; init; }

    public required byte[] SealedReason { get; init; }

    public DateTimeOffset At { get; init; }

    public required string By { get; init; }
}

/// <summary>What left the platform, to whom and why. Who and when stays after erasure; what is sealed goes.</summary>
internal sealed class CaseHandOver
{
    public Guid Id { get; init; }

    public Guid CaseId { get; init; }

    public Guid UnitId { get; init; }

    public Profession Profession { get; init; }

    public required string LegalBasis { get; init; }

    /// <summary>Recipient, reason, and the notes and people as they were then.</summary>
    public required byte[] Sealed { get; set; }

    public SharedNotes Notes { get; init; }

    public bool People { get; init; }

    public List<Guid> Transcripts { get; init; } = [];

    public DateTimeOffset At { get; init; }

    public required string By { get; init; }
}

/// <summary>A word of a name or an identifier, as nobody without the unit's index key can read it.</summary>
internal sealed class CaseTerm
{
    public long Id { get; init; }

    public Guid UnitId { get; init; }

    public Guid CaseId { get; init; }

    public Guid PersonId { get; init; }

    public required byte[] Hash { get; init; }
}

/// <summary>The key of a unit's blind index, wrapped by the master key.</summary>
internal sealed class CaseIndexKey
{
    public Guid Id { get; init; }

    public Guid UnitId { get; init; }

    public required byte[] WrappedKey { get; init; }
}
