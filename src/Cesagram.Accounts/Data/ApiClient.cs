namespace Cesagram.Accounts.Data;

/// <summary>A program that may use the API for one unit.</summary>
internal sealed class ApiClient
{
    public Guid Id { get; init; }

    /// <summary>Stands in custody as <c>api:NAME</c>.</summary>
    public required string Name { get; init; }

    public Guid UnitId { get; init; }

    public Unit? Unit { get; init; }

    public required string[] Scopes { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public required string CreatedBy { get; init; }

    public DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>To a minute.</summary>
    public DateTimeOffset? LastUsedAt { get; set; }

    public ICollection<ApiClientSecret> Secrets { get; init; } = [];
}

/// <summary>After a rotation a client has two for a while.</summary>
internal sealed class ApiClientSecret
{
    public Guid ClientId { get; init; }

    public ApiClient? Client { get; init; }

    /// <summary>SHA-256; the secret has 256 random bits, so nothing slower is needed.</summary>
    public required byte[] Hash { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Set by a rotation; null: as long as the client.</summary>
    public DateTimeOffset? ValidUntil { get; set; }
}
