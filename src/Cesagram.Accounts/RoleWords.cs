using Cesagram.Accounts.Text;
using Microsoft.Extensions.Localization;

namespace Cesagram.Accounts;

/// <summary>Roles as people read them: who administers without a unit administers the platform.</summary>
internal static class RoleWords
{
    public static string Of(IStringLocalizer<AccountsText> text, IEnumerable<string> roles, Guid? unit) =>
        string.Join(", ", roles.Order(StringComparer.Ordinal).Select(role => text[role == RoleNames.Administrator && unit is null ? "Role.Platform" : "Role." + role].Value));
}
