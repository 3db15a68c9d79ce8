namespace Cesagram.Accounts.Pages.Administration;

/// <param name="Roles">Those that are ticked.</param>
/// <param name="Problem">What is wrong with them.</param>
internal sealed record RolesField(IReadOnlyList<string> Roles, string? Problem);
