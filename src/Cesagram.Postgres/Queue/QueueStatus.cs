using Npgsql;

namespace Cesagram.Postgres;

/// <summary>How the queue stands with one kind.</summary>
/// <param name="Kind">Which handler it is for.</param>
/// <param name="Waiting">Due and held by nobody; of a key, all of its messages count.</param>
/// <param name="Held">Held by a worker.</param>
/// <param name="Delayed">Due later: delayed, or backing off.</param>
/// <param name="Dead">Given up and not sent again.</param>
/// <param name="OldestDue">For how long the oldest of <paramref name="Waiting"/> has been due; zero where there is none.</param>
internal sealed record QueueStatus(string Kind, long Waiting, long Held, long Delayed, long Dead, TimeSpan OldestDue);

/// <summary>Counts the queue.</summary>
internal sealed class QueueStatuses(NpgsqlDataSource source)
{
    private const string Sql =
        """
        select kind, sum(waiting)::bigint, sum(held)::bigint, sum(delayed)::bigint, sum(dead)::bigint, coalesce(max(oldest), interval '0') from (
          select kind,
            count(*) filter (where due_at <= now() and (leased_until is null or leased_until < now())) as waiting,
            count(*) filter (where leased_until >= now()) as held,
            count(*) filter (where due_at > now()) as delayed,
            0 as dead,
            now() - min(due_at) filter (where due_at <= now() and (leased_until is null or leased_until < now())) as oldest
          from queue.messages group by kind
          union all
          select kind, 0, 0, 0, count(*), null from queue.dead_messages group by kind) as counted
        group by kind order by kind
        """;

    /// <summary>Reads the whole queue: a matter of milliseconds, but not for every request.</summary>
    public async Task<IReadOnlyList<QueueStatus>> ReadAsync(CancellationToken cancellationToken = default)
    {
        await using var command = source.CreateCommand(Sql);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var statuses = new List<QueueStatus>();
        while (await reader.ReadAsync(cancellationToken))
        {
            statuses.Add(new QueueStatus(
                reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4), reader.GetTimeSpan(5)));
        }

        return statuses;
    }
}
