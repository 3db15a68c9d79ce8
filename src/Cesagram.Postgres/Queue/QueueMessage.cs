namespace Cesagram.Postgres;

/// <summary>Work to be done, saved in the same transaction as what caused it.</summary>
public sealed class QueueMessage
{
    /// <summary>Given by the database; messages of one kind and key are worked on in this order.</summary>
    public long Id { get; init; }

    /// <summary>Which handler it is for.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Messages with the same key are worked on one at a time; null: in any order.</summary>
    public string? Key { get; init; }

    /// <summary>JSON.</summary>
    public string Payload { get; init; } = "{}";

    /// <summary>The unit the work is done for; null where it belongs to none.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>Not before; not set: at once.</summary>
    public DateTimeOffset DueAt { get; init; }

    /// <summary>How often it was begun.</summary>
    public int Attempts { get; init; }

    /// <summary>Who works on it; null: nobody.</summary>
    public Guid? Lease { get; init; }

    /// <summary>Until when; after that another worker may take it.</summary>
    public DateTimeOffset? LeasedUntil { get; init; }

    /// <summary>When it was saved.</summary>
    public DateTimeOffset CreatedAt { get; init; }
}
