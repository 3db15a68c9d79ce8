using Cesagram.Accounts.Data;

namespace Cesagram.Accounts.Pages.Administration;

/// <param name="Units">Those to choose from.</param>
/// <param name="Chosen">An id, <see cref="AdministrationPage.NoUnit"/>, or nothing yet.</param>
/// <param name="MayBeNone">Whether there may be no unit.</param>
/// <param name="Problem">What is wrong with it.</param>
internal sealed record UnitField(IReadOnlyList<Unit> Units, string? Chosen, bool MayBeNone, string? Problem);
