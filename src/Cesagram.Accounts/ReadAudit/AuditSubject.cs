namespace Cesagram.Accounts.ReadAudit;

/// <summary>What a row was done to, for a cell of the table.</summary>
/// <param name="Name">What it is called; null where it has no name.</param>
internal sealed record AuditSubject(string Subject, string? Name, AuditWords Words, bool MayOpenTranscripts);
