using Cesagram.KnowledgeHub.Data;

namespace Cesagram.KnowledgeHub.Events;

/// <summary>What of an event people who registered must know: two that are equal need no mail.</summary>
internal sealed record EventNotice
{
    public required bool TakesPlace { get; init; }

    public required string Starts { get; init; }

    public required string? Ends { get; init; }

    public required DateTimeOffset? StartsAt { get; init; }

    public required DateTimeOffset? EndsAt { get; init; }

    /// <summary>Times of day are told in it.</summary>
    public required string Zone { get; init; }

    public required string Place { get; init; }

    public required bool IsOnline { get; init; }

    public static EventNotice Of(EventFacts facts, EntryStatus status) => new()
    {
        TakesPlace = status == EntryStatus.Published && !facts.Cancelled,
        Starts = facts.Starts,
        Ends = facts.Ends,
        StartsAt = facts.StartsAt?.ToUniversalTime(),
        EndsAt = facts.EndsAt?.ToUniversalTime(),
        Zone = facts.StartsAt is null ? "" : EventTimes.Zone(facts),
        Place = facts.Place ?? "",
        IsOnline = facts.Online == true,
    };

    /// <summary>What is to be told of a change; null for nothing. Of what is over, before or after it, nothing is.</summary>
    public static EventNews? News(EntrySnapshot before, EventFacts after, EntryStatus status, DateTimeOffset now)
    {
        if (before.Facts.Event is not { } facts || EventTimes.IsOver(facts, now) || EventTimes.IsOver(after, now))
        {
            return null;
        }

        var (was, becomes) = (Of(facts, before.Status), Of(after, status));
        return (was.TakesPlace, becomes.TakesPlace) switch
        {
            (true, false) => EventNews.CalledOff,
            (false, true) => EventNews.BackOn,
            (true, true) when was != becomes => EventNews.Changed,
            _ => null,
        };
    }
}
