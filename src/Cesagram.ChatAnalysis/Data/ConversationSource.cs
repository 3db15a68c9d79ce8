namespace Cesagram.ChatAnalysis.Data;

/// <summary>Where live conversations of a unit come from, under which ground they are kept, and from which risk on they warn.</summary>
internal sealed class ConversationSource
{
    public Guid Id { get; init; }

    public Guid UnitId { get; init; }

    /// <summary>Name in the API, kebab-case; unique in the unit and never changed.</summary>
    public required string Code { get; init; }

    /// <summary>What people read.</summary>
    public required string Title { get; set; }

    public required string LegalBasis { get; set; }

    public required string Purpose { get; set; }

    /// <summary>Days after the last message on which a conversation is erased.</summary>
    public int RetentionDays { get; set; }

    /// <summary>ISO 639-1 where all its conversations are in one language; null: told from the text.</summary>
    public string? Language { get; set; }

    /// <summary>Calibrated risk, 0 to 1, from which on a warning is raised.</summary>
    public double WarnAt { get; set; }

    /// <summary>Calibrated risk, 0 to 1, from which on it is urgent.</summary>
    public double UrgentAt { get; set; }

    /// <summary>Signs of going missing, 0 to 1, from which on a warning says so.</summary>
    public double MissingAt { get; set; }

    /// <summary>False: it takes nothing in.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Key of the look-up hashes of conversations' and messages' ids, wrapped by the master key.</summary>
    public required byte[] WrappedKey { get; init; }

    public required string CreatedBy { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Counts changes: who changes an old one is told.</summary>
    public int Revision { get; set; }
}
