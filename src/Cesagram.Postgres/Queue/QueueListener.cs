using Cesagram.Postgres.Listening;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Cesagram.Postgres.Queue;

/// <summary>Wakes workers when a message is saved; without it they only poll.</summary>
internal sealed class QueueListener(NpgsqlDataSource source, QueueSignal signal, ILogger<QueueListener> logger)
    : ChannelListener("cesagram_queue", source, logger)
{
    protected override void OnNotice(string payload) => signal.Wake(payload);

    protected override void OnBegun() => signal.WakeAll();
}
