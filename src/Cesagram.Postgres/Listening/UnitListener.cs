using Microsoft.Extensions.Logging;
using Npgsql;

namespace Cesagram.Postgres.Listening;

/// <summary>Hears on one machine what was committed on another.</summary>
internal sealed class UnitListener(NpgsqlDataSource source, UnitSignal signal, ILogger<UnitListener> logger)
    : ChannelListener(UnitSignal.Channel, source, logger)
{
    protected override void OnNotice(string payload)
    {
        if (Guid.TryParse(payload, out var unit))
        {
            signal.Wake(unit);
        }
    }

    protected override void OnBegun() => signal.WakeAll();
}
