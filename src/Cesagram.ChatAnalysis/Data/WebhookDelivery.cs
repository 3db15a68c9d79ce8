namespace Cesagram.ChatAnalysis.Data;

internal enum WebhookStatus
{
    /// <summary>Not sent yet, or to be tried again.</summary>
    Waiting,
    Delivered,
    /// <summary>Given up; people see it and can send it again.</summary>
    Dead,
}

/// <summary>One event for one endpoint.</summary>
internal sealed class WebhookDelivery
{
    public Guid Id { get; init; }

    public Guid EndpointId { get; init; }

    public Guid UnitId { get; init; }

    /// <summary>The header <c>webhook-id</c>: the same at every try.</summary>
    public required string MessageId { get; init; }

    public required string Type { get; init; }

    /// <summary>The body, byte for byte the same at every try: ids and figures, never text.</summary>
    public required string Payload { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When its schedule of tries began: when it was made, or last sent again by a person.</summary>
    public DateTimeOffset ScheduledAt { get; set; }

    public WebhookStatus Status { get; set; }

    /// <summary>Tries of this schedule.</summary>
    public int Attempts { get; set; }

    /// <summary>The HTTP status that the last try was answered with.</summary>
    public int? LastStatusCode { get; set; }

    /// <summary>Why the last try failed, of <see cref="PushWebhook.WebhookErrors"/>.</summary>
    public string? LastError { get; set; }

    public DateTimeOffset? LastTriedAt { get; set; }

    public DateTimeOffset? NextTryAt { get; set; }

    public DateTimeOffset? DeliveredAt { get; set; }
}
