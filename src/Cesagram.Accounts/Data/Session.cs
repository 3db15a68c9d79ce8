namespace Cesagram.Accounts.Data;

/// <summary>Somebody signed in with one browser. Deleting the row ends it with the next request.</summary>
internal sealed class Session
{
    /// <summary>Of the random id in the cookie.</summary>
    public required string Hash { get; init; }

    public Guid AccountId { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>To a few minutes.</summary>
    public DateTimeOffset SeenAt { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>Family of browser and system, such as "Firefox, Linux": enough to know one's own again.</summary>
    public string Device { get; init; } = "";

    /// <summary>Who it is, sealed.</summary>
    public required byte[] Ticket { get; set; }
}
