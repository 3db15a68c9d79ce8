using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.PushWebhook;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.ChatAnalysis.Webhooks;

/// <summary>From the cause to the delivery: once, with its cause or not at all.</summary>
[Collection(WebhookCollection.Name)]
public sealed class PublishWebhookTests(WebhookHost webhooks) : ToAReceiver(webhooks)
{
    [Fact]
    public async Task Publish_TwiceUnderOneId_AddsNothing()
    {
        await host.PublishAsync(message);
        await host.PublishAsync(message, WebhookTypes.WarningEscalated);
        await host.WaitAsync(endpoint, d => d.Status == WebhookStatus.Delivered);
        await host.PublishAsync(message);
        (await host.DeliveriesAsync(endpoint)).Should().ContainSingle();
        await QueueIsEmptyAsync();
        receiver.Received.Should().ContainSingle();
    }

    [Fact]
    public async Task Publish_AtTheSameMomentUnderOneId_AddsOneDelivery()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => host.PublishAsync(message))));
        await host.WaitAsync(endpoint, d => d.Status == WebhookStatus.Delivered);
        await QueueIsEmptyAsync();
        receiver.Received.Should().ContainSingle();
    }

    [Fact]
    public async Task Publish_RolledBackOrNotWantedOrSwitchedOff_SendsNothing()
    {
        await host.PublishAsync(message, commit: false);
        (await host.DeliveriesAsync(endpoint)).Should().BeEmpty();
        await host.Host.WithAsync<WebhookDesk>(desk => desk.ChangeAsync(WebhookHost.Unit, endpoint, new WebhookWish(receiver.Url, null, [WebhookTypes.WarningDecided]), "supervisor", default));
        await host.PublishAsync(message);
        await host.Host.WithAsync<WebhookDesk>(desk => desk.SwitchAsync(WebhookHost.Unit, endpoint, false, "supervisor", default));
        await host.PublishAsync(message, WebhookTypes.WarningDecided);
        (await host.DeliveriesAsync(endpoint)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("warning.none", "msg_1")]
    [InlineData("warning.raised", "msg.1")]
    [InlineData("warning.raised", "")]
    [InlineData("warning.raised", "msg\n1")]
    public async Task Publish_OfWhatCannotBeSent_IsRefused(string type, string id) =>
        await FluentActions.Awaiting(() => host.PublishAsync(id, type)).Should().ThrowAsync<ArgumentException>();

    [Fact]
    public async Task Publish_OutsideATransaction_IsRefused() => await host.Host.WithAsync<WebhookPublisher>(publisher =>
        FluentActions.Awaiting(() => publisher.PublishAsync(WebhookHost.Unit, WebhookTypes.WarningRaised, message, new { }, default)).Should().ThrowAsync<InvalidOperationException>());
}
