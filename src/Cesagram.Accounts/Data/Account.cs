using Microsoft.AspNetCore.Identity;

namespace Cesagram.Accounts.Data;

internal sealed class Account : IdentityUser<Guid>
{
    public required string DisplayName { get; set; }

    /// <summary>The police unit, hotline or school a person works for; null for those who work for none.</summary>
    public Guid? UnitId { get; set; }

    public Unit? Unit { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Made by the demo seed and by nothing else: in demo mode it needs no second factor.</summary>
    public bool IsDemo { get; set; }

    /// <summary>The language of mails to this person.</summary>
    public string Language { get; set; } = "en";

    /// <summary>Since when an administrator keeps this person out; null: not at all. Identity's own lockout is the rest after wrong attempts.</summary>
    public DateTimeOffset? LockedAt { get; set; }

    public DateTimeOffset? LastSignInAt { get; set; }

    /// <summary>The key shared with the person's authenticator, sealed; it counts once <c>TwoFactorEnabled</c> is set.</summary>
    public byte[]? TotpKey { get; set; }

    /// <summary>The last time step whose code was taken: none is taken twice (RFC 6238 section 5.2).</summary>
    public long TotpStep { get; set; }
}
