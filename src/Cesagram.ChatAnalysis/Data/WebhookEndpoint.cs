namespace Cesagram.ChatAnalysis.Data;

internal enum WebhookOff
{
    /// <summary>A person switched it off.</summary>
    Person,
    /// <summary>The receiver answered 410 Gone.</summary>
    Gone,
}

/// <summary>An address of a unit that events are pushed to.</summary>
internal sealed class WebhookEndpoint
{
    public Guid Id { get; init; }

    public Guid UnitId { get; init; }

    public required string Url { get; set; }

    public string? Description { get; set; }

    /// <summary>Which events it wants, of <see cref="PushWebhook.WebhookTypes.Wanted"/>.</summary>
    public required List<string> Types { get; set; }

    /// <summary>Since when nothing is sent to it; null: it is on.</summary>
    public DateTimeOffset? DisabledAt { get; set; }

    public WebhookOff? DisabledWhy { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public required string CreatedBy { get; init; }

    /// <summary>The endpoint's own key, wrapped by the master key; it seals the secrets.</summary>
    public required byte[] WrappedKey { get; init; }

    public required byte[] SealedSecret { get; set; }

    /// <summary>The secret before the last rotation.</summary>
    public byte[]? SealedPreviousSecret { get; set; }

    /// <summary>Until when the previous secret signs too.</summary>
    public DateTimeOffset? PreviousUntil { get; set; }
}
