namespace Cesagram.Postgres;

/// <summary>The master key is missing or cannot be used; the message says what to do.</summary>
public sealed class MasterKeyException(string message, Exception? inner = null) : Exception(message, inner);
