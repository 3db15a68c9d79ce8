namespace Cesagram.ChatAnalysis.RaiseWarning;

/// <summary>Stages that speak of meeting, travelling or leaving home.</summary>
internal static class LeavingStages
{
    public static IReadOnlyList<string> Names { get; } = ["approach", "going-missing"];
}
