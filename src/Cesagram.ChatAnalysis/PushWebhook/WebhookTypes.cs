namespace Cesagram.ChatAnalysis.PushWebhook;

/// <summary>The events that are pushed.</summary>
internal static class WebhookTypes
{
    public const string WarningRaised = "warning.raised";

    public const string WarningEscalated = "warning.escalated";

    public const string WarningDecided = "warning.decided";

    public const string WarningReopened = "warning.reopened";

    /// <summary>Sent when a person asks for it, to one endpoint, and tried once.</summary>
    public const string Test = "webhook.test";

    /// <summary>What an endpoint chooses from.</summary>
    public static IReadOnlyList<string> Wanted { get; } = [WarningRaised, WarningEscalated, WarningDecided, WarningReopened];

    public static IReadOnlyList<string> All { get; } = [.. Wanted, Test];
}

/// <summary>Why a try failed; each has a sentence under <c>Error.</c> in the texts.</summary>
internal static class WebhookErrors
{
    /// <summary>It answered, but not with 2xx.</summary>
    public const string Status = "status";

    public const string Redirect = "redirect";
    public const string Gone = "gone";
    public const string Timeout = "timeout";
    public const string Inside = "inside";
    public const string NoSuchHost = "no-such-host";
    public const string NoNetwork = "no-network";
    public const string Certificate = "certificate";
    public const string NoAnswer = "no-answer";

    /// <summary>The endpoint was switched off when its turn came.</summary>
    public const string Off = "off";

    /// <summary>Our own fault.</summary>
    public const string Internal = "internal";

    public static IReadOnlyList<string> All { get; } = [Status, Redirect, Gone, Timeout, Inside, NoSuchHost, NoNetwork, Certificate, NoAnswer, Off, Internal];
}
