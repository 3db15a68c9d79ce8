namespace Cesagram.Accounts.Pages.Account;

/// <param name="Problem">What is wrong with the password that was typed.</param>
internal sealed record NewPasswordFields(string? Problem);
