namespace Cesagram.Accounts.Text;

/// <summary>Names the module's text files.</summary>
internal sealed class AccountsText;
