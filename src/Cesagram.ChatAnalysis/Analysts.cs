using System.Security.Claims;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Http;

namespace Cesagram.ChatAnalysis;

/// <summary>Who may do what here.</summary>
internal static class Analysts
{
    /// <summary>Hand in and read transcripts of one's unit.</summary>
    public const string Policy = "chat-analysis";

    /// <summary>The same, also for programs with a secret.</summary>
    public const string ApiPolicy = "chat-analysis-api";

    /// <summary>Keep the list of legal bases and purposes.</summary>
    public const string AdministratorPolicy = "chat-analysis-administrator";

    public static readonly string[] Roles = ["Analyst", "Supervisor", "Administrator"];

    public static Guid Unit(ClaimsPrincipal user) =>
        UnitClaim.UnitOf(user) ?? throw new BadHttpRequestException("This account belongs to no unit.", StatusCodes.Status403Forbidden);

    public static string Name(ClaimsPrincipal user) => user.Identity?.Name ?? "?";
}
