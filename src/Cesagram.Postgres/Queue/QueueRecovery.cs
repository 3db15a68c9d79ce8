using Npgsql;

namespace Cesagram.Postgres;

/// <summary>What a host that was killed held, nobody works on any more.</summary>
public sealed class QueueRecovery(NpgsqlDataSource source)
{
    /// <summary>
    /// Frees every leased message at once instead of waiting for the lease to end.
    /// Only right where no other host can be working: on a private cluster, before its workers start.
    /// </summary>
    /// <returns>How many were freed.</returns>
    public async Task<int> ReleaseAllAsync(CancellationToken cancellationToken = default)
    {
        await using var command = source.CreateCommand("update queue.messages set lease = null, leased_until = null where lease is not null");
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
