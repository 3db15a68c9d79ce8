using Cesagram.KnowledgeHub.Data;

namespace Cesagram.KnowledgeHub.Events;

/// <summary>Whether one can register here, and if not, why.</summary>
internal enum EventRegistration
{
    /// <summary>It never was possible here.</summary>
    None,
    Open,
    /// <summary>The last day for it is over, the event is not.</summary>
    Closed,
    /// <summary>The event has begun or is over.</summary>
    Over,
    /// <summary>The event does not take place.</summary>
    Cancelled,
}

internal static class EventRegistrations
{
    public static EventRegistration Of(EventFacts facts, DateTimeOffset now) => facts switch
    {
        { Capacity: null or < 1 } or { StartsAt: null } => EventRegistration.None,
        { Cancelled: true } => EventRegistration.Cancelled,
        { StartsAt: { } starts } when starts <= now => EventRegistration.Over,
        { RegistrationEnds: { } ends } when ends <= now => EventRegistration.Closed,
        _ => EventRegistration.Open,
    };
}
