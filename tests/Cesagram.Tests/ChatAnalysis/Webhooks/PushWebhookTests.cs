using System.Globalization;
using System.Text.Json;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.PushWebhook;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.ChatAnalysis.Webhooks;

/// <summary>From the event to a real receiver, over the queue.</summary>
[Collection(WebhookCollection.Name)]
public sealed class PushWebhookTests(WebhookHost webhooks) : ToAReceiver(webhooks)
{
    [Fact]
    public async Task Publish_WhenCommitted_SendsAMessageThatVerifies()
    {
        await host.PublishAsync(message);
        var delivery = await host.WaitAsync(endpoint, d => d.Status == WebhookStatus.Delivered);
        (delivery.LastStatusCode, delivery.LastError, delivery.Attempts, delivery.NextTryAt).Should().Be((204, null, 1, null));
        var got = receiver.Received.Should().ContainSingle().Which;
        (got.Id, got.ContentType, got.HasCookies).Should().Be((message, "application/json", false));
        IsGenuine(got, secret).Should().BeTrue();
        var body = JsonDocument.Parse(got.Body).RootElement;
        body.EnumerateObject().Select(p => p.Name).Should().Equal("type", "timestamp", "data");
        body.GetProperty("type").GetString().Should().Be("warning.raised");
        body.GetProperty("timestamp").GetDateTimeOffset().Should().BeCloseTo(delivery.CreatedAt, TimeSpan.FromMilliseconds(1));
        body.GetProperty("data").GetProperty("risk").GetDouble().Should().Be(0.75);
    }

    [Fact]
    public async Task Verifier_OfForgedMessages_RefusesThem()
    {
        await host.PublishAsync(message);
        await host.WaitAsync(endpoint, d => d.Status == WebhookStatus.Delivered);
        var got = receiver.Received.Single();
        byte[] changed = [.. got.Body[..^1], (byte)' ', (byte)'}'];
        IsGenuine(got with { Body = changed }, secret).Should().BeFalse();
        IsGenuine(got with { Id = got.Id + "0" }, secret).Should().BeFalse();
        IsGenuine(got with { Timestamp = (long.Parse(got.Timestamp, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture) }, secret).Should().BeFalse();
        IsGenuine(got with { Signature = "v1," + Convert.ToBase64String(new byte[32]) }, secret).Should().BeFalse();
        IsGenuine(got, "whsec_" + Convert.ToBase64String(new byte[32])).Should().BeFalse();
        WebhookVerifier.IsGenuine(secret, got.Id, got.Timestamp, got.Signature, got.Body, DateTimeOffset.UtcNow.AddMinutes(6)).Should().BeFalse();
        IsGenuine(got, secret).Should().BeTrue();
    }

    [Fact]
    public async Task Rotate_ForADay_SignsWithBothSecrets()
    {
        string? next = null;
        await host.Host.WithAsync<WebhookDesk>(async desk => next = await desk.RotateAsync(WebhookHost.Unit, endpoint, "supervisor", default));
        await host.PublishAsync(message);
        await Waiting.UntilAsync(() => Task.FromResult(receiver.Received.Count == 1));
        receiver.Received.TryDequeue(out var both);
        both!.Signature.Split(' ').Should().HaveCount(2);
        IsGenuine(both, secret).Should().BeTrue();
        IsGenuine(both, next!).Should().BeTrue();
        await host.InUnitAsync(async (db, _) => await db.WebhookEndpoints.Where(e => e.Id == endpoint).ExecuteUpdateAsync(set => set.SetProperty(e => e.PreviousUntil, e => e.PreviousUntil - WebhookSecrets.Overlap)) == 1);
        await host.PublishAsync(message + "b");
        await Waiting.UntilAsync(() => Task.FromResult(receiver.Received.Count == 1));
        var one = receiver.Received.Single();
        one.Signature.Split(' ').Should().ContainSingle();
        IsGenuine(one, secret).Should().BeFalse();
        IsGenuine(one, next!).Should().BeTrue();
    }

    [Fact]
    public async Task Secret_InTheDatabase_IsSealedAndReachedByTheRotationOfTheMasterKey()
    {
        await host.InUnitAsync(async (db, _) =>
        {
            var stored = await db.WebhookEndpoints.SingleAsync(e => e.Id == endpoint);
            stored.SealedSecret.AsSpan().IndexOf(Convert.FromBase64String(secret["whsec_".Length..])).Should().Be(-1);
            return true;
        });
        host.Host.Services.GetServices<WrappedKeyTable>().Should().Contain(new WrappedKeyTable("chat_analysis", "webhook_endpoints", "Id", "WrappedKey"));
    }

    [Fact]
    public async Task Receiver_ThatAnswers500ForADay_IsTriedBySchedulePutAmongTheDeadAndSentAgain()
    {
        receiver.Status(500);
        await host.PublishAsync(message);
        var tries = 0;
        foreach (var pause in WebhookSchedule.Pauses)
        {
            tries++;
            var waiting = await host.WaitAsync(endpoint, d => d.Attempts == tries);
            (waiting.Status, waiting.LastStatusCode, waiting.LastError).Should().Be((WebhookStatus.Waiting, 500, "status"));
            (waiting.NextTryAt - waiting.LastTriedAt).Should().Be(pause);
            await host.PassAsync(waiting, pause);
        }

        var dead = await host.WaitAsync(endpoint, d => d.Status == WebhookStatus.Dead);
        (dead.Attempts, dead.NextTryAt).Should().Be((7, null));
        await QueueIsEmptyAsync();
        receiver.Received.Should().HaveCount(7).And.OnlyContain(got => got.Id == message);
        receiver.Received.Should().OnlyContain(got => IsGenuine(got, secret));
        receiver.Received.Select(got => Convert.ToHexString(got.Body)).Distinct().Should().ContainSingle();
        receiver.Status(200);
        await host.Host.WithAsync<WebhookDesk>(async desk => (await desk.SendAgainAsync(WebhookHost.Unit, endpoint, null, "supervisor", default)).Should().Be(1));
        await host.Host.WithAsync<WebhookDesk>(async desk => (await desk.SendAgainAsync(WebhookHost.Unit, endpoint, dead.Id, "supervisor", default)).Should().Be(0, "it is no longer dead"));
        (await host.WaitAsync(endpoint, d => d.Status == WebhookStatus.Delivered)).Attempts.Should().Be(1);
        receiver.Received.Should().HaveCount(8).And.OnlyContain(got => got.Id == message);
    }

    [Theory]
    [InlineData(429, "3600", 3600)]
    [InlineData(503, "1", 5)]
    [InlineData(500, "3600", 5)]
    public async Task Receiver_ThatAsksForAPause_GetsItWhereItIsLongerThanOurs(int status, string wanted, int seconds)
    {
        receiver.Status(status, ("Retry-After", wanted));
        await host.PublishAsync(message);
        var waiting = await host.WaitAsync(endpoint, d => d.Attempts == 1);
        (waiting.NextTryAt - waiting.LastTriedAt).Should().Be(TimeSpan.FromSeconds(seconds));
    }

    [Fact]
    public async Task Receiver_ThatAnswers410_IsSwitchedOffAndGetsNothingMore()
    {
        receiver.Status(500);
        await host.PublishAsync(message);
        var first = await host.WaitAsync(endpoint, d => d.Attempts == 1);
        receiver.Status(410);
        await host.PublishAsync(message + "b");
        await Waiting.UntilAsync(async () => (await host.DeliveriesAsync(endpoint)).Any(d => d.LastError == "gone" && d.Status == WebhookStatus.Dead));
        await host.InUnitAsync(async (db, _) => (await db.WebhookEndpoints.SingleAsync(e => e.Id == endpoint)) is { DisabledWhy: WebhookOff.Gone, DisabledAt: not null } ? true : throw new InvalidOperationException("It is still on."));
        await Waiting.UntilAsync(async () => (await host.DeliveriesAsync(endpoint)).Single(d => d.Id == first.Id) is { Status: WebhookStatus.Dead, LastError: "off", Attempts: 1 });
        receiver.Received.Should().HaveCount(2);
        (await host.AuditAsync(endpoint)).Should().Contain("webhook-gone");
        await host.Host.WithAsync<WebhookDesk>(async desk => (await desk.SendAgainAsync(WebhookHost.Unit, endpoint, null, "supervisor", default)).Should().Be(0, "it is off"));
    }

    [Fact]
    public async Task Receiver_ThatRedirects_IsNotFollowed()
    {
        await using var other = await WebhookReceiver.StartAsync();
        receiver.Status(307, ("Location", other.Url));
        await host.PublishAsync(message);
        var waiting = await host.WaitAsync(endpoint, d => d.Attempts == 1);
        (waiting.Status, waiting.LastStatusCode, waiting.LastError).Should().Be((WebhookStatus.Waiting, 307, "redirect"));
        other.Received.Should().BeEmpty();
    }

    [Fact]
    public async Task AnotherUnit_WithIdsOfThisOne_SeesAndDoesNothing()
    {
        receiver.Status(500);
        await host.PublishAsync(message);
        var waiting = await host.WaitAsync(endpoint, d => d.Attempts == 1);
        var other = RunningHost.OtherUnit;
        await host.Host.WithAsync<WebhookReader>(async reader =>
        {
            (await reader.ListAsync(other, default)).Should().BeEmpty();
            (await reader.FindAsync(other, endpoint, false, default)).Should().BeNull();
            (await reader.DeliveryAsync(other, waiting.Id, default)).Should().BeNull();
        });
        await host.Host.WithAsync<WebhookDesk>(async desk =>
        {
            (await desk.RotateAsync(other, endpoint, "eve", default)).Should().BeNull();
            (await desk.DeleteAsync(other, endpoint, "eve", default)).Should().BeFalse();
            (await desk.TestAsync(other, endpoint, "eve", default)).Should().BeNull();
            (await desk.SendAgainAsync(other, endpoint, null, "eve", default)).Should().Be(0);
        });
        var forged = new LeasedMessage { Id = 0, Kind = PushWebhookHandler.Kind, Attempts = 1, CreatedAt = default, DueAt = default, Payload = JsonSerializer.Serialize(new DeliveryReference(waiting.Id), JsonSerializerOptions.Web), UnitId = other };
        await host.Host.WithAsync<PushWebhookHandler>(handler => handler.HandleAsync(forged, default));
        receiver.Received.Should().ContainSingle();
        await host.InUnitAsync(async (db, publisher) =>
        {
            await publisher.PublishAsync(other, WebhookTypes.WarningRaised, message + "c", new { }, default);
            await db.SaveChangesAsync();
            return true;
        });
        (await host.DeliveriesAsync(endpoint)).Should().ContainSingle();
    }

    [Fact]
    public async Task Message_ThatTheQueueGaveUp_IsShownAmongTheDead()
    {
        receiver.Status(500);
        await host.PublishAsync(message);
        var waiting = await host.WaitAsync(endpoint, d => d.Attempts == 1);
        var given = new LeasedMessage { Id = 0, Kind = PushWebhookHandler.Kind, Attempts = 9, CreatedAt = default, DueAt = default, Payload = JsonSerializer.Serialize(new DeliveryReference(waiting.Id), JsonSerializerOptions.Web), UnitId = WebhookHost.Unit };
        await host.Host.WithAsync<PushWebhookHandler>(handler => handler.GiveUpAsync(given, default));
        (await host.DeliveriesAsync(endpoint)).Single().Should().BeEquivalentTo(new { Status = WebhookStatus.Dead, LastError = "internal" });
    }

    [Fact]
    public async Task Delivery_ThatEndedLongAgo_IsForgotten()
    {
        await host.PublishAsync(message);
        var sent = await host.WaitAsync(endpoint, d => d.Status == WebhookStatus.Delivered);
        await host.Host.WithAsync<WebhookReader>(reader => reader.ForgetAsync(WebhookHost.Unit, default));
        (await host.DeliveriesAsync(endpoint)).Should().ContainSingle();
        await host.InUnitAsync(async (db, _) => await db.WebhookDeliveries.Where(d => d.Id == sent.Id).ExecuteUpdateAsync(set => set
            .SetProperty(d => d.CreatedAt, d => d.CreatedAt - TimeSpan.FromDays(91)).SetProperty(d => d.ScheduledAt, d => d.ScheduledAt - TimeSpan.FromDays(91))) == 1);
        await host.Host.WithAsync<WebhookReader>(reader => reader.ForgetAsync(WebhookHost.Unit, default));
        (await host.DeliveriesAsync(endpoint)).Should().BeEmpty();
    }

    private static bool IsGenuine(ReceivedMessage got, string with) => WebhookVerifier.IsGenuine(with, got.Id, got.Timestamp, got.Signature, got.Body, DateTimeOffset.UtcNow);
}
