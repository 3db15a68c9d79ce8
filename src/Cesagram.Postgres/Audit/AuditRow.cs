namespace Cesagram.Postgres;

/// <summary>A row of the audit trail, as it is stored.</summary>
public sealed record AuditRow
{
    /// <summary>The chain: a unit, or all zeros for the platform's own.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>From 1 without gaps within a chain.</summary>
    public required long Number { get; init; }

    /// <summary>By the host's clock, to the microsecond.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>One of <see cref="AuditKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>What happened, kebab-case.</summary>
    public required string Name { get; init; }

    /// <summary>Who did it.</summary>
    public required string Actor { get; init; }

    /// <summary>What it was done to.</summary>
    public string? Subject { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>A JSON object of strings, its names in ordinal order; kept as text because its bytes are hashed.</summary>
    public required string Details { get; init; }

    /// <summary>SHA-256 of the row before; 32 zeros in the first.</summary>
    public required byte[] PreviousHash { get; init; }

    /// <summary>SHA-256 over all of the above; see <see cref="AuditHash"/>.</summary>
    public required byte[] Hash { get; init; }
}
