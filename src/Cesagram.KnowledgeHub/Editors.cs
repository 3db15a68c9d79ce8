using System.Security.Claims;
using Cesagram.Postgres;

namespace Cesagram.KnowledgeHub;

/// <summary>Who may change the hub.</summary>
internal static class Editors
{
    public const string Policy = "knowledge-editor";

    /// <summary>Editors, and administrators of the platform; one of a unit has no say over what everybody reads.</summary>
    public static bool May(ClaimsPrincipal user) => user.IsInRole("Editor") || (user.IsInRole("Administrator") && UnitClaim.UnitOf(user) is null);
}
