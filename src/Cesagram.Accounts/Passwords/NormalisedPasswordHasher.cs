using System.Text;
using Cesagram.Accounts.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Cesagram.Accounts.Passwords;

/// <summary>An é typed on one keyboard is the é of another (NIST SP 800-63B 5.1.1.2: normalise before hashing).</summary>
internal sealed class NormalisedPasswordHasher(IOptions<PasswordHasherOptions> options) : PasswordHasher<Account>(options)
{
    public override string HashPassword(Account user, string password) => base.HashPassword(user, Normalise(password));

    public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword) =>
        base.VerifyHashedPassword(user, hashedPassword, Normalise(providedPassword));

    /// <summary>Half of a surrogate pair has no normal form; it is taken as it is.</summary>
    private static string Normalise(string password)
    {
        try
        {
            return password.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return password;
        }
    }
}
