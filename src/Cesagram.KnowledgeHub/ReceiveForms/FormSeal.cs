using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Cesagram.KnowledgeHub.ReceiveForms;

/// <summary>Says, signed, when a form was handed out: what comes back at once was hardly typed by a person.</summary>
internal sealed class FormSeal(IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly IDataProtector protector = protection.CreateProtector("Cesagram.KnowledgeHub.FormSeal");

    /// <summary>For a hidden field.</summary>
    public string Make(string form) =>
        protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{form} {clock.GetUtcNow().ToUnixTimeMilliseconds()}"));

    /// <summary>How long the form was out; null where the seal is missing, forged or of another form.</summary>
    public TimeSpan? Age(string form, string? seal)
    {
        try
        {
            return seal is not null && protector.Unprotect(seal).Split(' ') is [var of, var at] && of == form
                ? clock.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(at, CultureInfo.InvariantCulture))
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
