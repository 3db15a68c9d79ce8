namespace Cesagram.ChatAnalysis.Data;

/// <summary>How a unit works on warnings.</summary>
internal sealed class AnalysisSettings
{
    public Guid UnitId { get; init; }

    /// <summary>What the unit does first when a child may go missing, in its own words; shown with every such warning.</summary>
    public string Procedure { get; set; } = "";

    /// <summary>A warning is decided only when two people have.</summary>
    public bool SecondReader { get; set; }

    /// <summary>Who has not decided yet does not see the engine's figures.</summary>
    public bool HideScore { get; set; }

    /// <summary>Minutes from a warning to the mail that gathers it with others; null: no mails.</summary>
    public int? DigestMinutes { get; set; } = 15;

    /// <summary>A digest is queued.</summary>
    public bool DigestPending { get; set; }

    /// <summary>Up to which event people were told by mail.</summary>
    public long DigestedTo { get; set; }

    /// <summary>The same of files that were handed in as <see cref="ConversationSource.WarnAt"/> is of a source; null: the model's.</summary>
    public double? WarnAt { get; set; }

    public double? UrgentAt { get; set; }

    public double? MissingAt { get; set; }

    public int Revision { get; set; }
}

/// <summary>A choice of the work list that a person keeps.</summary>
internal sealed class SavedView
{
    public Guid Id { get; init; }

    public Guid UnitId { get; init; }

    public required string Owner { get; init; }

    public required string Name { get; set; }

    /// <summary>The query of the list's address.</summary>
    public required string Query { get; set; }
}
