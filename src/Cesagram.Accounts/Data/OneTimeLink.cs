namespace Cesagram.Accounts.Data;

internal enum LinkPurpose
{
    /// <summary>Makes the first administrator.</summary>
    FirstAdministrator,
    /// <summary>Somebody asks for a new password; no link has been sent yet.</summary>
    ResetAsked,
    ResetPassword,
    ConfirmEmail,
}

/// <summary>What a link does once. Only the hash of what stands in the link is kept.</summary>
internal sealed class OneTimeLink
{
    public Guid Id { get; init; }

    public LinkPurpose Purpose { get; init; }

    public string? TokenHash { get; init; }

    public Guid? AccountId { get; init; }

    /// <summary>The address that was given: of the account, or to become it.</summary>
    public string? Email { get; init; }

    public string Language { get; init; } = "en";

    /// <summary>Scheme and host of links in the mail.</summary>
    public string Site { get; init; } = "";

    public DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}
