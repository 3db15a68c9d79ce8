using Microsoft.AspNetCore.Identity;

namespace Cesagram.Accounts.Data;

internal sealed class Account : IdentityUser<Guid>
{
    public required string DisplayName { get; set; }

    /// <summary>The police unit, hotline or school a person works for; null for those who work for none.</summary>
    public Guid? UnitId { get; set; }

    public Unit? Unit { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}
