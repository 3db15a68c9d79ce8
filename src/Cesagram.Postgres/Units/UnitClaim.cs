using System.Security.Claims;

namespace Cesagram.Postgres;

/// <summary>The unit a signed-in person or program belongs to.</summary>
public static class UnitClaim
{
    /// <summary>Type of the claim; its value is the unit's id.</summary>
    public const string Type = "cesagram:unit";

    /// <summary>The unit of <paramref name="principal"/>; null where it has none.</summary>
    public static Guid? UnitOf(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(Type), out var unit) ? unit : null;
}
