namespace Cesagram.Postgres;

/// <summary>The private cluster cannot be used; the message is one sentence that says why and what to do.</summary>
public sealed class PrivateClusterException(string message, Exception? inner = null) : Exception(message, inner);
