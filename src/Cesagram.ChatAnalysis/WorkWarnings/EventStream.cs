using System.ComponentModel;
using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.ChatAnalysis.WorkWarnings;

/// <param name="Warning">Address of the warning it is about; null: nothing happened, the connection lives.</param>
/// <param name="Id">The warning's id.</param>
/// <param name="At">UTC.</param>
internal sealed record EventView(string? Warning, Guid? Id, DateTimeOffset At);

/// <summary>
/// <c>GET /api/warnings/events</c>: what happens to the unit's warnings as server-sent events. The id of an event is its number in the unit; who comes
/// back with the last one (<c>Last-Event-ID</c>) gets all that came after it.
/// </summary>
internal sealed class EventStream(IServiceScopeFactory scopes, UnitSignal signal, StillAllowed allowed, TimeProvider clock)
{
    /// <summary>A stream ends after this long and the browser comes back.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Without news something is sent after this long: proxies close what is silent, and a notice may have been lost.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    private const int EventsAtOnce = 200;

    [EndpointSummary("Follow what happens to warnings")]
    [EndpointDescription("Server-sent events raised, escalated, assigned, decided, reopened and alive. Come back with Last-Event-ID and nothing is missed; without it, the stream begins now. It ends after five minutes: come back.")]
    public static Results<ServerSentEventsResult<EventView>, ProblemHttpResult> Get(
        HttpContext context,
        EventStream stream,
        [FromHeader(Name = "Last-Event-ID"), Description("Number of the last event that was read.")] string? lastEventId,
        CancellationToken cancellationToken)
    {
        long? after = null;
        if (lastEventId is { Length: > 0 })
        {
            if (!long.TryParse(lastEventId, NumberStyles.None, CultureInfo.InvariantCulture, out var last))
            {
                return TypedResults.Problem(statusCode: StatusCodes.Status400BadRequest, detail: "Last-Event-ID is the number of an event as the stream gave it.");
            }

            after = last;
        }

        context.Response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(stream.ReadAsync(context, Analysts.Unit(context.User), after, cancellationToken));
    }

    private async IAsyncEnumerable<SseItem<EventView>> ReadAsync(HttpContext context, Guid unit, long? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var begun = clock.GetTimestamp();
        // A number that is not there yet is of another database, as before a backup was restored: the stream begins now.
        var newest = await LastAsync(unit, cancellationToken);
        var last = after <= newest ? after.Value : newest;
        yield return Alive(last);
        while (clock.GetElapsedTime(begun) < Longest)
        {
            var next = signal.Next(unit);
            var events = await NextAsync(unit, last, cancellationToken);
            if (!await allowed.IsAsync(context, Analysts.ApiWarningsPolicy, unit))
            {
                yield break;
            }

            foreach (var one in events)
            {
                last = one.Number;
                yield return new SseItem<EventView>(new EventView($"/api/warnings/{one.WarningId}", one.WarningId, one.At), one.Type) { EventId = Text(last) };
            }

            if (events.Count == 0 && !await ComesAsync(next, cancellationToken))
            {
                yield return Alive(last);
            }
        }
    }

    private async Task<bool> ComesAsync(Task next, CancellationToken cancellationToken)
    {
        try
        {
            await next.WaitAsync(Silence, clock, cancellationToken);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private async Task<long> LastAsync(Guid unit, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ChatAnalysisDbContext>();
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        return await db.WarningEvents.Where(e => e.UnitId == unit).MaxAsync(e => (long?)e.Number, cancellationToken) ?? 0;
    }

    // A scope for each look: a stream must not hold a connection while it waits.
    private async Task<List<WarningEvent>> NextAsync(Guid unit, long last, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ChatAnalysisDbContext>();
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        return await db.WarningEvents.AsNoTracking().Where(e => e.UnitId == unit && e.Number > last).OrderBy(e => e.Number).Take(EventsAtOnce).ToListAsync(cancellationToken);
    }

    private SseItem<EventView> Alive(long last) => new(new EventView(null, null, clock.GetUtcNow()), "alive") { EventId = Text(last) };

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
