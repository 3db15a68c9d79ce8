using System.Globalization;
using Cesagram.Postgres;

namespace Cesagram.ChatAnalysis.PushWebhook;

/// <summary>What is recorded of endpoints. Of an address only the host: the rest may be a secret of its owner.</summary>
internal static class WebhookEvents
{
    public static string Subject(Guid endpoint) => $"webhook:{endpoint}";

    public static AuditEvent Made(Guid unit, Guid endpoint, string by, string url, IEnumerable<string> types) =>
        Of(AuditKinds.Change, "webhook-made", unit, endpoint, by, ("host", new Uri(url).Authority), ("types", string.Join(", ", types)));

    public static AuditEvent Changed(Guid unit, Guid endpoint, string by, string url, IEnumerable<string> types) =>
        Of(AuditKinds.Change, "webhook-changed", unit, endpoint, by, ("host", new Uri(url).Authority), ("types", string.Join(", ", types)));

    public static AuditEvent Rotated(Guid unit, Guid endpoint, string by) => Of(AuditKinds.Change, "webhook-secret-rotated", unit, endpoint, by);

    public static AuditEvent SwitchedOff(Guid unit, Guid endpoint, string by) => Of(AuditKinds.Change, "webhook-switched-off", unit, endpoint, by);

    public static AuditEvent SwitchedOn(Guid unit, Guid endpoint, string by) => Of(AuditKinds.Change, "webhook-switched-on", unit, endpoint, by);

    public static AuditEvent Gone(Guid unit, Guid endpoint) => Of(AuditKinds.Change, "webhook-gone", unit, endpoint, AuditEvent.System);

    public static AuditEvent Deleted(Guid unit, Guid endpoint, string by, string url) =>
        Of(AuditKinds.Erasure, "webhook-deleted", unit, endpoint, by, ("host", new Uri(url).Authority));

    public static AuditEvent Tested(Guid unit, Guid endpoint, string by) => Of(AuditKinds.Disclosure, "webhook-tested", unit, endpoint, by);

    public static AuditEvent SentAgain(Guid unit, Guid endpoint, string by, int count) =>
        Of(AuditKinds.Disclosure, "webhook-sent-again", unit, endpoint, by, ("count", count.ToString(CultureInfo.InvariantCulture)));

    private static AuditEvent Of(string kind, string name, Guid unit, Guid endpoint, string by, params (string Name, string Value)[] details) => new(kind, name, by)
    {
        Unit = unit,
        Subject = Subject(endpoint),
        Details = details.ToDictionary(detail => detail.Name, detail => detail.Value),
    };
}
