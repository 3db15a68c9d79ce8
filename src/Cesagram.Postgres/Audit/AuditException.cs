namespace Cesagram.Postgres;

/// <summary>The audit trail or its checkpoints cannot be used; the message is one sentence that says what to do.</summary>
public sealed class AuditException(string message, Exception? inner = null) : Exception(message, inner);
