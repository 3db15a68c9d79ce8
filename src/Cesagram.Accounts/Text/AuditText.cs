namespace Cesagram.Accounts.Text;

/// <summary>Names the audit page's text files; an event of any module has its sentence here under <c>Event.</c> and its name.</summary>
internal sealed class AuditText;
