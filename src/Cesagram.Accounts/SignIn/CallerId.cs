using System.Security.Claims;

namespace Cesagram.Accounts;

/// <summary>The account of who is signed in.</summary>
internal static class CallerId
{
    public static Guid Of(ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!);
}
