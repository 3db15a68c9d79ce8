using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Postgres;

/// <summary>Wakes whoever waits for news of a unit, on every machine, when the transaction that has them is committed.</summary>
public sealed class UnitSignal
{
    internal const string Channel = "cesagram_units";

    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> waiting = new();

    /// <summary>
    /// Ends at the next news of the unit. Ask for it before reading, and await it only where nothing was found: then nothing is missed.
    /// A notice can be lost with its connection, so await it with a limit of time.
    /// </summary>
    public Task Next(Guid unit) => waiting.GetOrAdd(unit, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    internal void Wake(Guid unit)
    {
        if (waiting.TryRemove(unit, out var waiters))
        {
            waiters.SetResult();
        }
    }

    internal void WakeAll()
    {
        foreach (var unit in waiting.Keys)
        {
            Wake(unit);
        }
    }
}

/// <summary>Tells of news.</summary>
public static class UnitNews
{
    /// <summary>Wakes those who wait for news of <paramref name="unit"/> when this context's transaction is committed.</summary>
    public static Task TellUnitAsync(this DbContext db, Guid unit, CancellationToken cancellationToken = default) =>
        db.Database.ExecuteSqlAsync($"select pg_notify({UnitSignal.Channel}, {unit.ToString()})", cancellationToken);
}
