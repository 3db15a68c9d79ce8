namespace Cesagram.ChatAnalysis.Data;

/// <summary>Something that happened to a warning. Numbers of a unit rise without gaps in the order of their commits, so who has read up to one has missed nothing.</summary>
internal sealed class WarningEvent
{
    public Guid UnitId { get; init; }

    public long Number { get; init; }

    public Guid WarningId { get; init; }

    /// <summary><c>raised</c>, <c>escalated</c>, <c>assigned</c> or <c>decided</c>.</summary>
    public required string Type { get; init; }

    public DateTimeOffset At { get; init; }
}

/// <summary>The number of a unit's last event.</summary>
internal sealed class EventCount
{
    public Guid UnitId { get; init; }

    public long Last { get; init; }
}
