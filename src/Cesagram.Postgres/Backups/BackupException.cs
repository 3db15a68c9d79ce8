namespace Cesagram.Postgres;

/// <summary>A backup cannot be made or restored; the message is one sentence that says what to do.</summary>
public sealed class BackupException(string message, Exception? inner = null) : Exception(message, inner);
