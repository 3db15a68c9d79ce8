namespace Cesagram.Postgres;

/// <summary>A message that failed as often as it may; it waits for people.</summary>
public sealed class DeadMessage
{
    /// <summary>As it was in the queue.</summary>
    public long Id { get; init; }

    /// <summary>Which handler it was for.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Its ordering key.</summary>
    public string? Key { get; init; }

    /// <summary>JSON.</summary>
    public string Payload { get; init; } = "{}";

    /// <summary>Its unit.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>How often it was begun.</summary>
    public int Attempts { get; init; }

    /// <summary>What went wrong the last time: the kind of error, never its data.</summary>
    public string Error { get; init; } = "";

    /// <summary>When it was saved first.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was given up.</summary>
    public DateTimeOffset DiedAt { get; init; }
}
