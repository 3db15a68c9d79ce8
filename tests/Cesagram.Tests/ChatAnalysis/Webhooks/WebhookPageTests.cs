using System.Net;
using System.Text.RegularExpressions;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.PushWebhook;
using Cesagram.Tests.Hosting;
using Cesagram.Ui.Languages;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.ChatAnalysis.Webhooks;

/// <summary>What a supervisor does with addresses, over HTTP.</summary>
[Collection(WebhookCollection.Name)]
public sealed partial class WebhookPageTests(WebhookHost host)
{
    private const string List = "/en/analysis/webhooks";

    [GeneratedRegex("whsec_[A-Za-z0-9+/]{43}=")]
    private static partial Regex Secret();

    [GeneratedRegex("/en/analysis/webhooks/([0-9a-f-]{36})")]
    private static partial Regex Link();

    [Fact]
    public async Task Address_FromAddingToDeleting_DoesWhatThePageSays()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        using var supervisor = new Visitor(await host.Host.SignedInAsync("supervisor"));
        var url = receiver.Url + "?of=page";
        var added = await supervisor.SendAsync(List, ("Address", url), ("Description", "Example desk"), ("Types", "warning.raised"));
        added.Status.Should().Be(HttpStatusCode.OK);
        var secret = Secret().Match(added.Page).Value;
        secret.Should().HaveLength(50);
        var id = Guid.Parse(Link().Matches(added.Page).Last().Groups[1].Value);
        var page = $"{List}/{id}";
        Secret().IsMatch((await supervisor.GetAsync(List)).Page).Should().BeFalse("it is shown once");
        (await supervisor.GetAsync(page)).Page.Should().Contain(url).And.Contain("Example desk").And.NotContain("whsec_A");

        (await supervisor.SendAsync(page, page + "?handler=Test", [])).Status.Should().Be(HttpStatusCode.Redirect);
        var got = receiver.Received.Should().ContainSingle().Which;
        WebhookVerifier.IsGenuine(secret, got.Id, got.Timestamp, got.Signature, got.Body, DateTimeOffset.UtcNow).Should().BeTrue();
        (await supervisor.GetAsync(page)).Page.Should().Contain("The test was delivered; the receiver answered 204.");

        receiver.Status(500);
        await supervisor.SendAsync(page, page + "?handler=Test", []);
        var failed = (await supervisor.GetAsync(page)).Page;
        failed.Should().Contain("The receiver answered 500.").And.Contain("Send all again").And.Contain("?dead=true");
        receiver.Status(200);
        await supervisor.SendAsync(page, page + "?handler=Again", []);
        await Waiting.UntilAsync(async () => (await host.DeliveriesAsync(id)).All(d => d.Status == WebhookStatus.Delivered));
        (await supervisor.GetAsync(page)).Page.Should().Contain("is being sent again").And.NotContain("Send all again");

        var rotated = await supervisor.SendAsync(page, page + "?handler=Rotate", []);
        Secret().Match(rotated.Page).Value.Should().HaveLength(50).And.NotBe(secret);
        rotated.Page.Should().Contain("every message carries both signatures");

        await supervisor.SendAsync(page, page + "?handler=Switch", [("on", "false")]);
        (await supervisor.GetAsync(page)).Page.Should().Contain("Switched off on").And.NotContain("Send a test");
        await supervisor.SendAsync(page, page + "?handler=Test", []);
        (await supervisor.GetAsync(page)).Page.Should().Contain("Switch it on first");
        await supervisor.SendAsync(page, page + "?handler=Switch", [("on", "true")]);
        (await supervisor.SendAsync(page, page + "?handler=Change", [("Address", url), ("Description", "Other desk"), ("Types", "warning.decided"), ("Types", "warning.raised")])).Status.Should().Be(HttpStatusCode.Redirect);
        (await supervisor.GetAsync(page)).Page.Should().Contain("Other desk").And.Contain("Delete for good");

        (await supervisor.SendAsync(page, page + "?handler=Delete", [])).Page.Should().Be(List);
        (await supervisor.GetAsync(List)).Page.Should().Contain("The address was deleted.").And.NotContain(id.ToString());
        (await supervisor.GetAsync(page)).Status.Should().Be(HttpStatusCode.NotFound);
        (await host.AuditAsync(id)).Should().BeEquivalentTo(
            ["webhook-made", "webhook-tested", "webhook-tested", "webhook-sent-again", "webhook-secret-rotated", "webhook-switched-off", "webhook-switched-on", "webhook-changed", "webhook-deleted"]);
    }

    [Fact]
    public async Task Add_WhenSomethingIsWrong_KeepsWhatWasTypedAndSaysWhat()
    {
        using var supervisor = new Visitor(await host.Host.SignedInAsync("supervisor"));
        var (status, page) = await supervisor.SendAsync(List, ("Address", "ftp://ann:x@example.org"), ("Description", "Typed <desk>"), ("Types", "webhook.test"));
        status.Should().Be(HttpStatusCode.OK);
        page.Should().Contain("must begin with https://").And.Contain("ftp://ann:x@example.org").And.Contain("Typed <desk>").And.Contain("Choose at least one event");
        Secret().IsMatch(page).Should().BeFalse();
    }

    [Theory]
    [InlineData("analyst")]
    [InlineData("administrator")]
    public async Task Pages_ForOthersOfTheUnit_AreForbidden(string role)
    {
        using var client = await host.Host.SignedInAsync(role);
        using var answer = await client.GetAsync(new Uri(List, UriKind.Relative));
        answer.Headers.Location!.ToString().Should().Contain("not-allowed");
        using var one = await client.GetAsync(new Uri($"{List}/{Guid.NewGuid()}", UriKind.Relative));
        one.Headers.Location!.ToString().Should().Contain("not-allowed");
    }

    [Fact]
    public async Task Pages_InAllLanguages_HaveTheirTexts()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        receiver.Status(410);
        var (id, _) = await host.MakeAsync(receiver.Url);
        await host.Host.WithAsync<WebhookDesk>(desk => desk.TestAsync(WebhookHost.Unit, id, "supervisor", default));
        await host.WaitAsync(id, d => d.Status == WebhookStatus.Dead);
        using var supervisor = await host.Host.SignedInAsync("supervisor");
        foreach (var language in Language.All)
        {
            foreach (var path in (string[])["", $"/{id}", $"/{id}?dead=true"])
            {
                using var answer = await supervisor.GetAsync(new Uri($"/{language.Code}/analysis/webhooks{path}", UriKind.Relative));
                answer.Headers.CacheControl!.NoStore.Should().BeTrue();
                var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
                page.Should().NotContainAny("Error.", "Type.", "State.", "Off.", "Verify.", "Problem.", "Column.");
            }
        }

        var unkeyed = Html.Texts(await supervisor.GetStringAsync(new Uri($"/qps-ploc/analysis/webhooks/{id}", UriKind.Relative)))
            .Where(text => text.Any(char.IsLetter) && !text.Contains('⟦', StringComparison.Ordinal));
        unkeyed.Should().NotContain(text => text.Contains(' ', StringComparison.Ordinal) && !text.EndsWith("UTC", StringComparison.Ordinal) && !text.StartsWith("Demo", StringComparison.Ordinal));
        await host.DeleteAsync(id);
    }
}

/// <summary>On a host with the usual settings.</summary>
[Collection(HostCollection.Name)]
public class WebhookInsideTests(RunningHost host)
{
    [Theory]
    [InlineData("https://127.0.0.1/hooks", "leads to this machine or its own network")]
    [InlineData("https://localhost:8443/hooks", "leads to this machine or its own network")]
    [InlineData("http://93.184.215.14/hooks", "must begin with https://")]
    public async Task Add_OfAnAddressInside_IsRefusedWithoutTheSetting(string url, string problem)
    {
        using var supervisor = new Visitor(await host.SignedInAsync("supervisor"));
        (await supervisor.SendAsync("/en/analysis/webhooks", ("Address", url), ("Types", "warning.raised"))).Page.Should().Contain(problem).And.Contain(url);
    }

    [Fact]
    public async Task Send_ToAnAddressThatCameInside_IsRefusedWithoutTheSetting()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        (Guid Id, string)? made = null;
        // As a name would that was public when it was typed.
        await host.WithAsync<WebhookDesk>(async desk => made = await desk.MakeAsync(WebhookHost.Unit, new WebhookWish(receiver.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal), null, ["warning.decided"]), "supervisor", default));
        await host.WithAsync<WebhookDesk>(desk => desk.TestAsync(WebhookHost.Unit, made!.Value.Id, "supervisor", default));
        WebhookDelivery? tried = null;
        await Waiting.UntilAsync(async () =>
        {
            await host.WithAsync<WebhookReader>(async reader => tried = (await reader.FindAsync(WebhookHost.Unit, made!.Value.Id, false, default))!.Deliveries.Single());
            return tried!.Status == WebhookStatus.Dead;
        });
        tried!.LastError.Should().Be("inside");
        receiver.Received.Should().BeEmpty();
        await host.WithAsync<WebhookDesk>(desk => desk.DeleteAsync(WebhookHost.Unit, made!.Value.Id, "supervisor", default));
    }
}
