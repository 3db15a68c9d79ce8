using System.Globalization;
using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;

namespace Cesagram.ChatAnalysis.KeepSources;

/// <summary>Events about sources and settings, for the audit trail.</summary>
internal static class SourceEvents
{
    public static AuditEvent Made(ConversationSource source, string by) => Of("source-made", source, by);

    public static AuditEvent Changed(ConversationSource source, string by) => Of("source-changed", source, by);

    public static AuditEvent SettingsChanged(Guid unit, string by) => new(AuditKinds.Change, "analysis-settings-changed", by) { Unit = unit, Subject = "settings" };

    private static AuditEvent Of(string name, ConversationSource source, string by) => new(AuditKinds.Change, name, by)
    {
        Unit = source.UnitId,
        Subject = $"source:{source.Code}",
        Details = new Dictionary<string, string>
        {
            ["source"] = source.Code,
            ["warnAt"] = Text(source.WarnAt),
            ["urgentAt"] = Text(source.UrgentAt),
            ["missingAt"] = Text(source.MissingAt),
        },
    };

    private static string Text(double limit) => limit.ToString("0.00", CultureInfo.InvariantCulture);
}
