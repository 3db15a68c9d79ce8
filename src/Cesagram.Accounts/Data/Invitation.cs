namespace Cesagram.Accounts.Data;

internal sealed class Invitation
{
    public Guid Id { get; init; }

    public required string Email { get; init; }

    public required string DisplayName { get; init; }

    public required string[] Roles { get; init; }

    public Guid? UnitId { get; init; }

    public Unit? Unit { get; init; }

    public required string Language { get; init; }

    public required string InvitedBy { get; init; }

    public required string TokenHash { get; set; }

    public DateTimeOffset SentAt { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? UsedAt { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    /// <summary>Who came of it; the row goes with the account.</summary>
    public Guid? AccountId { get; set; }
}
