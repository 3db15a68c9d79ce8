using System.Security.Claims;
using Cesagram.Accounts.Data;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Cesagram.Accounts.SignIn;

/// <summary>Puts the unit and the name to show beside Identity's own claims.</summary>
internal sealed class AccountClaims(
    UserManager<Account> accounts,
    RoleManager<IdentityRole<Guid>> roles,
    IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account, IdentityRole<Guid>>(accounts, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(ClaimTypes.GivenName, user.DisplayName));
        if (user.UnitId is { } unit)
        {
            identity.AddClaim(new Claim(UnitClaim.Type, unit.ToString()));
        }

        return identity;
    }
}
