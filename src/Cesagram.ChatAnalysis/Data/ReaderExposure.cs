namespace Cesagram.ChatAnalysis.Data;

/// <summary>How long text of messages was shown to a person on a day. Nobody but that person is ever shown it.</summary>
internal sealed class ReaderExposure
{
    /// <summary>Days that are kept, today included.</summary>
    public const int KeptDays = 35;

    public Guid UnitId { get; init; }

    public required string UserName { get; init; }

    /// <summary>By UTC.</summary>
    public DateOnly Day { get; init; }

    public int Seconds { get; set; }
}

/// <summary>After how long a person wants to be reminded of a break.</summary>
internal sealed class ReaderChoice
{
    /// <summary>Days without reading after which it is forgotten.</summary>
    public const int KeptDays = 400;

    public const int DefaultMinutes = 30;

    /// <summary>0: no reminder.</summary>
    public static IReadOnlyList<int> Minutes { get; } = [15, 30, 45, 60, 0];

    public Guid UnitId { get; init; }

    public required string UserName { get; init; }

    public int BreakMinutes { get; set; }

    public DateOnly UsedOn { get; set; }
}
