using Cesagram.Accounts;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.PushWebhook;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.ChatAnalysis.Webhooks;

/// <summary>A host that may push to this machine, as its receivers stand on it.</summary>
public sealed class WebhookHost : IAsyncLifetime
{
    internal static readonly Guid Unit = AccountsModule.DemoUnit;

    internal RunningHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await RunningHost.StartAsync(new Dictionary<string, string?> { ["Cesagram:ChatAnalysis:WebhooksMayReachInside"] = "true" });

    public Task DisposeAsync() => Host.DisposeAsync();

    internal async Task<(Guid Id, string Secret)> MakeAsync(string url, params string[] types)
    {
        (Guid, string)? made = null;
        await Host.WithAsync<WebhookDesk>(async desk => made = await desk.MakeAsync(Unit, new WebhookWish(url, "made by a test", types is [] ? [.. WebhookTypes.Wanted] : [.. types]), "supervisor", default));
        return made!.Value;
    }

    /// <summary>So that what other tests publish does not go there, nor their number reach the most.</summary>
    internal Task DeleteAsync(Guid endpoint) => Host.WithAsync<WebhookDesk>(desk => desk.DeleteAsync(Unit, endpoint, "supervisor", default));

    /// <summary>Publishes an event as its cause would.</summary>
    internal Task PublishAsync(string id, string type = WebhookTypes.WarningRaised, bool commit = true) => InUnitAsync(async (db, publisher) =>
    {
        await publisher.PublishAsync(Unit, type, id, new { warningId = Guid.Empty, risk = 0.75 }, default);
        await db.SaveChangesAsync();
        return commit;
    });

    internal async Task<IReadOnlyList<WebhookDelivery>> DeliveriesAsync(Guid endpoint)
    {
        IReadOnlyList<WebhookDelivery> deliveries = [];
        await Host.WithAsync<WebhookReader>(async reader => deliveries = (await reader.FindAsync(Unit, endpoint, false, default))!.Deliveries);
        return deliveries;
    }

    /// <summary>Waits until the endpoint's only delivery is as it should be.</summary>
    internal async Task<WebhookDelivery> WaitAsync(Guid endpoint, Func<WebhookDelivery, bool> isSo)
    {
        WebhookDelivery? delivery = null;
        await Waiting.UntilAsync(async () => (delivery = (await DeliveriesAsync(endpoint)).SingleOrDefault()) is not null && isSo(delivery));
        return delivery!;
    }

    /// <summary>Lets the pause before the next try pass at once.</summary>
    internal Task PassAsync(WebhookDelivery delivery, TimeSpan pause) => InUnitAsync(async (db, _) =>
    {
        await db.WebhookDeliveries.Where(d => d.Id == delivery.Id).ExecuteUpdateAsync(set => set.SetProperty(d => d.ScheduledAt, d => d.ScheduledAt - pause));
        var moved = await db.Database.ExecuteSqlAsync($"update queue.messages set due_at = now() where kind = {PushWebhookHandler.Kind} and payload->>'deliveryId' = {delivery.Id.ToString()}");
        moved.Should().Be(1);
        return true;
    });

    internal async Task InUnitAsync(Func<ChatAnalysisDbContext, WebhookPublisher, Task<bool>> act)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ChatAnalysisDbContext>();
        await using var transaction = await db.BeginUnitTransactionAsync(Unit);
        if (await act(db, scope.ServiceProvider.GetRequiredService<WebhookPublisher>()))
        {
            await transaction.CommitAsync();
        }
    }

    internal async Task<IReadOnlyList<string>> AuditAsync(Guid endpoint)
    {
        IReadOnlyList<string> names = [];
        await Host.WithAsync<AuditReader>(async audit => names = [.. (await audit.ListAsync(Unit, new AuditChoice { Subject = WebhookEvents.Subject(endpoint) }, 0, 50)).Rows.Select(row => row.Name)]);
        return names;
    }
}

[CollectionDefinition(Name)]
public sealed class WebhookCollection : ICollectionFixture<WebhookHost>
{
    public const string Name = "webhook host";
}
