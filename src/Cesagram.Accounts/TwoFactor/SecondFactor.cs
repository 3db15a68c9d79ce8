using System.Security.Cryptography;
using Cesagram.Accounts.Data;
using Cesagram.Ui;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cesagram.Accounts.TwoFactor;

internal enum CodeAnswer
{
    Right,
    Wrong,
    /// <summary>Taken before: the next one is needed.</summary>
    UsedBefore,
    /// <summary>Right at another time: a clock is wrong.</summary>
    ClockIsOff,
}

/// <param name="MinutesOff">How wrong the clock is, for <see cref="CodeAnswer.ClockIsOff"/>.</param>
internal readonly record struct CodeCheck(CodeAnswer Answer, int MinutesOff = 0);

/// <summary>The codes of an authenticator beside the password.</summary>
internal sealed class SecondFactor(AccountsDbContext db, IDataProtectionProvider protection, IOptions<UiOptions> ui, TimeProvider clock)
{
    private static readonly string[] MandatoryFor = [RoleNames.Administrator, RoleNames.Analyst, RoleNames.Supervisor];

    private readonly IDataProtector protector = protection.CreateProtector("Cesagram.Accounts.TotpKeys");

    /// <summary>Whether somebody with these roles gets no session without. Demo accounts do, but only while this is a demonstration.</summary>
    public bool IsMandatory(bool isDemo, IEnumerable<string> roles) =>
        !(isDemo && ui.Value.DemoMode) && roles.Any(MandatoryFor.Contains);

    /// <summary>The key that is being set up; the same until it is confirmed, so that a page loaded twice shows one key.</summary>
    public async Task<byte[]> KeyToSetUpAsync(Account account, CancellationToken cancellationToken)
    {
        if (account.TotpKey is null)
        {
            account.TotpKey = protector.Protect(RandomNumberGenerator.GetBytes(Totp.KeyBytes));
            // Two tabs at once: the first one's key counts.
            await db.Users.Where(a => a.Id == account.Id && a.TotpKey == null).ExecuteUpdateAsync(set => set.SetProperty(a => a.TotpKey, account.TotpKey), cancellationToken);
            await db.Entry(account).ReloadAsync(cancellationToken);
        }

        return protector.Unprotect(account.TotpKey!);
    }

    /// <summary>A key as it is stored.</summary>
    public byte[] Seal(byte[] key) => protector.Protect(key);

    /// <summary>Takes a code, each step's only once, also when it is sent twice at the same moment.</summary>
    public async Task<CodeCheck> CheckAsync(Account account, string code, CancellationToken cancellationToken)
    {
        code = string.Concat(code.Where(char.IsAsciiDigit));
        if (account.TotpKey is null || code.Length != 6)
        {
            return new CodeCheck(CodeAnswer.Wrong);
        }

        var key = protector.Unprotect(account.TotpKey);
        var now = Totp.StepAt(clock.GetUtcNow());
        if (Totp.FindStep(key, code, now, Totp.Skew) is { } step)
        {
            var taken = await db.Users.Where(a => a.Id == account.Id && a.TotpStep < step).ExecuteUpdateAsync(set => set.SetProperty(a => a.TotpStep, step), cancellationToken);
            return new CodeCheck(taken == 1 ? CodeAnswer.Right : CodeAnswer.UsedBefore);
        }

        // Only of the past: to say so of a code whose time is still to come would tell somebody who guesses which code will be right.
        return Totp.FindStep(key, code, now, Totp.FarSkew) is { } far && far < now
            ? new CodeCheck(CodeAnswer.ClockIsOff, (int)Math.Max(1, Math.Round(Math.Abs(far - now) / 2.0)))
            : new CodeCheck(CodeAnswer.Wrong);
    }

    /// <summary>Makes ten new recovery codes in place of those there are. To be shown now: only their hashes are kept.</summary>
    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Guid account, CancellationToken cancellationToken)
    {
        var codes = RecoveryCodeText.MakeAll();
        await db.RecoveryCodes.Where(c => c.AccountId == account).ExecuteDeleteAsync(cancellationToken);
        db.RecoveryCodes.AddRange(codes.Select(code => new RecoveryCode { AccountId = account, Hash = RecoveryCodeText.HashOf(code) }));
        await db.SaveChangesAsync(cancellationToken);
        return codes;
    }

    /// <summary>True once for each code.</summary>
    public async Task<bool> UseRecoveryCodeAsync(Guid account, string typed, CancellationToken cancellationToken)
    {
        var hash = RecoveryCodeText.HashOf(typed);
        return await db.RecoveryCodes.Where(c => c.AccountId == account && c.Hash == hash).ExecuteDeleteAsync(cancellationToken) == 1;
    }

    public Task<int> CountRecoveryCodesAsync(Guid account, CancellationToken cancellationToken) =>
        db.RecoveryCodes.CountAsync(c => c.AccountId == account, cancellationToken);
}
