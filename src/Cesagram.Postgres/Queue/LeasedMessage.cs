using System.Text.Json;

namespace Cesagram.Postgres;

/// <summary>A message that this worker holds.</summary>
public sealed class LeasedMessage
{
    /// <summary>Its id.</summary>
    public required long Id { get; init; }

    /// <summary>Which handler it is for.</summary>
    public required string Kind { get; init; }

    /// <summary>Its ordering key.</summary>
    public string? Key { get; init; }

    /// <summary>JSON.</summary>
    public required string Payload { get; init; }

    /// <summary>Its unit.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>1 at the first try.</summary>
    public required int Attempts { get; init; }

    /// <summary>When it was saved.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>From when on it could be worked on: saved, its delay over, or its backoff.</summary>
    public required DateTimeOffset DueAt { get; init; }

    internal Guid Lease { get; init; }

    /// <summary>Whether a handler already deletes it in a transaction of its own.</summary>
    internal bool IsCompleted { get; set; }

    /// <summary>The payload as <typeparamref name="T"/>.</summary>
    public T Read<T>() => JsonSerializer.Deserialize<T>(Payload, JsonSerializerOptions.Web)!;
}
