using Cesagram.Accounts.Data;
using Cesagram.Postgres;

namespace Cesagram.Accounts.TwoFactor;

/// <summary>Turns the second factor on once a code proves that the authenticator has the key, and makes recovery codes.</summary>
internal sealed class SecondFactorSetUp(AccountsDbContext db, SecondFactor factor, TimeProvider clock)
{
    public async Task<IReadOnlyList<string>> ConfirmAsync(Account account, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Entry(account).ReloadAsync(cancellationToken);
        account.TwoFactorEnabled = true;
        await db.SaveChangesAsync(cancellationToken);
        var codes = await factor.NewRecoveryCodesAsync(account.Id, cancellationToken);
        await RecordAsync(account, "second-factor-set-up", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return codes;
    }

    public async Task<IReadOnlyList<string>> RenewCodesAsync(Account account, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var codes = await factor.NewRecoveryCodesAsync(account.Id, cancellationToken);
        await RecordAsync(account, "recovery-codes-renewed", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return codes;
    }

    private Task RecordAsync(Account account, string name, CancellationToken cancellationToken) =>
        db.RecordAuditAsync(new AuditEvent(AuditKinds.Rights, name, account.UserName!) { Unit = account.UnitId, Subject = $"account:{account.Id}" }, clock, cancellationToken);
}
