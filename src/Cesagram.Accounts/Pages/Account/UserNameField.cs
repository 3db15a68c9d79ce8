namespace Cesagram.Accounts.Pages.Account;

internal sealed record UserNameField(string? UserName, string? Problem);
