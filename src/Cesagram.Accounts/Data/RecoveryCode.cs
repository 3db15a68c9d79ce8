namespace Cesagram.Accounts.Data;

/// <summary>Gets its owner in once, without the authenticator.</summary>
internal sealed class RecoveryCode
{
    public Guid AccountId { get; init; }

    public required string Hash { get; init; }
}
