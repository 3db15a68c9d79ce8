using Cesagram.ChatAnalysis.PushWebhook;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.ChatAnalysis.Webhooks;

/// <summary>Tests with a receiver of their own, whose address is among the unit's.</summary>
public abstract class ToAReceiver(WebhookHost webhooks) : IAsyncLifetime
{
    private protected readonly WebhookHost host = webhooks;
    private protected readonly string message = $"msg_{Guid.NewGuid():N}";
    private protected WebhookReceiver receiver = null!;
    private protected Guid endpoint;
    private protected string secret = "";

    public async Task InitializeAsync()
    {
        receiver = await WebhookReceiver.StartAsync();
        (endpoint, secret) = await host.MakeAsync(receiver.Url);
    }

    public async Task DisposeAsync()
    {
        await host.DeleteAsync(endpoint);
        await receiver.DisposeAsync();
    }

    /// <summary>No message of this endpoint's deliveries is left that could send it once more.</summary>
    private protected Task QueueIsEmptyAsync() => Waiting.UntilAsync(async () =>
    {
        var left = -1;
        var ids = (await host.DeliveriesAsync(endpoint)).Select(d => d.Id.ToString()).ToArray();
        await host.InUnitAsync(async (db, _) =>
        {
            left = (await db.Set<QueueMessage>().Where(m => m.Kind == PushWebhookHandler.Kind).Select(m => m.Payload).ToListAsync()).Count(payload => ids.Any(id => payload.Contains(id, StringComparison.Ordinal)));
            return false;
        });
        return left == 0;
    });
}
