using System.Security.Cryptography;
using System.Text.Json;
using Cesagram.Accounts.Data;
using Cesagram.Postgres;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.TwoFactor;

/// <summary>
/// Moves the second factor to another phone. The new key waits in the browser's own cookie, sealed, and the old one counts
/// until a code proves that the new phone has it.
/// </summary>
internal sealed class FactorMove(AccountsDbContext db, SecondFactor factor, IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Key = "cesagram.new-key";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private readonly IDataProtector protector = protection.CreateProtector("Cesagram.Accounts.NewTotpKeys");

    private sealed record Waiting(Guid Account, byte[] NewKey, string OldKey, DateTimeOffset Until);

    /// <summary>After password and code, or recovery code, were checked.</summary>
    public void Begin(ITempDataDictionary data, Account account) =>
        data[Key] = protector.Protect(JsonSerializer.Serialize(
            new Waiting(account.Id, RandomNumberGenerator.GetBytes(Totp.KeyBytes), Mark(account), clock.GetUtcNow() + Lifetime)));

    /// <summary>The key that waits; null where none does, it has run out, or the factor was changed meanwhile.</summary>
    public byte[]? Peek(ITempDataDictionary data, Account account)
    {
        try
        {
            return data.Peek(Key) is string text && JsonSerializer.Deserialize<Waiting>(protector.Unprotect(text)) is { } waiting
                && waiting.Account == account.Id && waiting.Until > clock.GetUtcNow() && waiting.OldKey == Mark(account) ? waiting.NewKey : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>With the first code of the new phone.</summary>
    public async Task<CodeCheck> ConfirmAsync(ITempDataDictionary data, Account account, byte[] key, string code, CancellationToken cancellationToken)
    {
        code = string.Concat(code.Where(char.IsAsciiDigit));
        if (code.Length != 6 || Totp.FindStep(key, code, Totp.StepAt(clock.GetUtcNow()), Totp.Skew) is not { } step)
        {
            return new CodeCheck(CodeAnswer.Wrong);
        }

        var (old, sealedKey) = (account.TotpKey, factor.Seal(key));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.Users.Where(a => a.Id == account.Id && a.TotpKey == old && a.TwoFactorEnabled)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.TotpKey, sealedKey).SetProperty(a => a.TotpStep, step), cancellationToken) == 0)
        {
            return new CodeCheck(CodeAnswer.UsedBefore);
        }

        await db.RecordAuditAsync(new AuditEvent(AuditKinds.Rights, "second-factor-moved", account.UserName!) { Unit = account.UnitId, Subject = $"account:{account.Id}" }, clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        data.Remove(Key);
        return new CodeCheck(CodeAnswer.Right);
    }

    private static string Mark(Account account) => Convert.ToHexStringLower(SHA256.HashData(account.TotpKey ?? []));
}
