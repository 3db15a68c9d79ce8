using System.Security.Claims;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Http;

namespace Cesagram.ChatAnalysis;

/// <summary>Who may do what here.</summary>
internal static class Analysts
{
    /// <summary>Hand in and read transcripts of one's unit; who has none may not.</summary>
    public const string Policy = "chat-analysis";

    /// <summary>The same for what people only may do by the API: no program is given it, whatever its scopes.</summary>
    public const string ApiPeoplePolicy = "chat-analysis-api-people";

    /// <summary>The same, also for programs that may read transcripts.</summary>
    public const string ApiReadPolicy = "chat-analysis-api-read";

    /// <summary>The same, also for programs that may hand in transcripts.</summary>
    public const string ApiSubmitPolicy = "chat-analysis-api-submit";

    /// <summary>Send messages of live conversations: programs only.</summary>
    public const string ApiSendPolicy = "chat-analysis-api-send";

    /// <summary>The same, also for programs that may read warnings.</summary>
    public const string ApiWarningsPolicy = "chat-analysis-api-warnings";
    /// <summary>The same, also for programs that may read cases.</summary>
    public const string ApiCasesPolicy = "chat-analysis-api-cases";

    /// <summary>Keep the list of legal bases and purposes.</summary>
    public const string AdministratorPolicy = "chat-analysis-administrator";

    public static readonly string[] Roles = ["Analyst", "Supervisor", "Administrator"];

    /// <summary>Where a request brings a session and a secret, the program counts.</summary>
    public static bool IsProgram(ClaimsPrincipal user) => user.Identities.Any(identity => identity.AuthenticationType == ApiAccess.SchemeName);

    /// <summary>People by their role, programs by their scope. Where a request brings both, the program counts.</summary>
    public static bool May(ClaimsPrincipal user, string scope) =>
        user.Identity is ClaimsIdentity { AuthenticationType: ApiAccess.SchemeName } program
            ? program.HasClaim(ApiAccess.ScopeClaim, scope)
            : Roles.Any(user.IsInRole);

    /// <summary>The list is every unit's, so an administrator of one unit only may not change it.</summary>
    public static bool MayKeepGrounds(ClaimsPrincipal user) => user.IsInRole("Administrator") && UnitClaim.UnitOf(user) is null;

    public static Guid Unit(ClaimsPrincipal user) =>
        UnitClaim.UnitOf(user) ?? throw new BadHttpRequestException("This account belongs to no unit.", StatusCodes.Status403Forbidden);

    public static string Name(ClaimsPrincipal user) => user.Identity?.Name ?? "?";
}
