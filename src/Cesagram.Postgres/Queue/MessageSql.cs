namespace Cesagram.Postgres.Queue;

/// <summary>The statements whose plans matter.</summary>
internal static class MessageSql
{
    // A message with a key can be taken only while no earlier one of its key is left: so they go one at a time, in order.
    // That no earlier one can still be uncommitted is the work of the trigger take_turn (see the migration).
    // 'offset 0' and the array keep the plan to index look-ups, whatever the statistics of a table that is empty at night say.
    public const string Lease =
        """
        update queue.messages
        set lease = $3, leased_until = now() + $4, attempts = attempts + 1
        where id = any (array(
          select m.id from queue.messages m
          where m.kind = $1 and m.due_at <= now() and (m.leased_until is null or m.leased_until < now())
            and (m.key is null or not exists (
              select 1 from queue.messages earlier
              where earlier.kind = m.kind and earlier.key = m.key and earlier.id < m.id offset 0))
          order by m.due_at, m.id limit $2
          for update of m skip locked))
        returning id, key, payload::text, unit_id, attempts, created_at, due_at
        """;

    // What fell due since the lease found nothing must be in it, or it would lie until the next poll.
    public const string NextDue =
        """
        select m.due_at - now() from queue.messages m
        where m.kind = $1 and (m.leased_until is null or m.leased_until < now())
          and (m.key is null or not exists (
            select 1 from queue.messages earlier
            where earlier.kind = m.kind and earlier.key = m.key and earlier.id < m.id offset 0))
        order by m.due_at limit 1
        """;

    public const string Bury =
        """
        with gone as (delete from queue.messages where id = $1 and lease = $2 returning *)
        insert into queue.dead_messages (id, kind, key, payload, unit_id, attempts, error, created_at)
        select id, kind, key, payload, unit_id, attempts, $3, created_at from gone
        """;
}
