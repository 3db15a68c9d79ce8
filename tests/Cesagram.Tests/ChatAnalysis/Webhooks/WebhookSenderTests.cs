using System.Net;
using System.Net.Sockets;
using System.Text;
using Cesagram.ChatAnalysis;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.PushWebhook;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.Extensions.Options;

namespace Cesagram.Tests.ChatAnalysis.Webhooks;

/// <summary>One try at a time, against receivers that mean no good.</summary>
public sealed class WebhookSenderTests : IDisposable
{
    private readonly string data = TestFolder.Make();
    private readonly TextVault vault;

    public WebhookSenderTests() => vault = new TextVault(MasterKey.Load(data, create: true));

    public void Dispose() => TestFolder.Delete(data);

    [Fact]
    public async Task Send_ToAReceiverThatHangs_EndsAfterTheLimit()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        using var sender = Sender(inside: true, TimeSpan.FromSeconds(1));
        (await sender.SendAsync(Endpoint($"http://{silent.LocalEndpoint}/"), Delivery(), default)).Should().Be(new WebhookOutcome(null, "timeout"));
        WebhookSender.AnswerLimit.Should().Be(TimeSpan.FromSeconds(15));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "400\r\n{0}\r\n", 1024, "ok")]
    [InlineData("HTTP/1.1 200 OK\r\n", "X-Filler: {0}\r\n", 1024, "no-answer")]
    [InlineData("", "HTTP/1.1 103 Early Hints\r\nX-Filler: {0}\r\n\r\n", 1024, "no-answer")]
    public async Task Send_ToAReceiverThatSendsWithoutEnd_ReadsLittleAndEnds(string begin, string again, int filler, string expected)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var flood = FloodAsync(listener, begin, string.Format(null, again, new string('x', filler)));
        using var sender = Sender(inside: true, TimeSpan.FromSeconds(30));
        var outcome = await sender.SendAsync(Endpoint($"http://{listener.LocalEndpoint}/"), Delivery(), default);
        (outcome.Error ?? "ok").Should().Be(expected);
        // What was never read lies in the buffers of the two sockets.
        (await flood).Should().BeLessThan(64_000_000, "the connection was closed on it");
    }

    [Fact]
    public async Task Read_BeyondTheLimit_Throws()
    {
        using var stream = new LimitedStream(new MemoryStream(new byte[100]), 64);
        var buffer = new byte[50];
        (await stream.ReadAsync(buffer) + await stream.ReadAsync(buffer)).Should().Be(64);
        await FluentActions.Awaiting(() => stream.ReadAsync(buffer).AsTask()).Should().ThrowAsync<IOException>();
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("[64:ff9b::7f00:1]")]
    [InlineData("2130706433")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("[fd00::1]")]
    [InlineData("[ff02::1]")]
    public async Task Address_ThatLeadsInside_IsRefusedWhenTypedAndWhenConnected(string host)
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        var url = $"http://{host}:{new Uri(receiver.Url).Port}/hooks";
        using var sender = Sender(inside: false, TimeSpan.FromSeconds(15));
        (await sender.SendAsync(Endpoint(url), Delivery(), default)).Should().Be(new WebhookOutcome(null, "inside"));
        receiver.Received.Should().BeEmpty();
        (await Addresses(inside: false).ProblemAsync(url.Replace("http:", "https:", StringComparison.Ordinal), default)).Should().Be("Problem.Inside");
        (await Addresses(inside: true).ProblemAsync(url, default)).Should().BeNull();
    }

    [Theory]
    [InlineData("169.254.169.254")]
    [InlineData("[fe80::1]")]
    [InlineData("[::ffff:169.254.169.254]")]
    [InlineData("[64:ff9b::a9fe:a9fe]")]
    [InlineData("[::ffff:0:127.0.0.1]")]
    [InlineData("[::ffff:0:93.184.215.14]")]
    public async Task Address_ThatIsLinkLocal_IsRefusedWithTheSettingToo(string host)
    {
        foreach (var inside in new[] { false, true })
        {
            using var sender = Sender(inside, TimeSpan.FromSeconds(15));
            (await sender.SendAsync(Endpoint($"http://{host}/hooks"), Delivery(), default)).Should().Be(new WebhookOutcome(null, "inside"));
            (await Addresses(inside).ProblemAsync($"https://{host}/hooks", default)).Should().Be("Problem.Inside");
        }
    }

    [Theory]
    [InlineData(null, "Problem.Url")]
    [InlineData("", "Problem.Url")]
    [InlineData("example.org/hooks", "Problem.Url")]
    [InlineData("https:///hooks", "Problem.Url")]
    [InlineData("http://93.184.215.14/", "Problem.Https")]
    [InlineData("ftp://93.184.215.14/", "Problem.Https")]
    [InlineData("https://ann:secret@93.184.215.14/", "Problem.UserInfo")]
    [InlineData("https://93.184.215.14/#here", "Problem.Fragment")]
    [InlineData("https://93.184.215.14/hooks?key=1", null)]
    public async Task Address_WhenTyped_IsLookedAt(string? typed, string? problem) => (await Addresses(inside: false).ProblemAsync(typed, default)).Should().Be(problem);

    [Fact]
    public async Task Send_ToNobody_SaysWhatIsWrong()
    {
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var url = $"http://{closed.LocalEndpoint}/";
        var secure = $"https://{closed.LocalEndpoint}/";
        using var sender = Sender(inside: true, TimeSpan.FromSeconds(15));
        var noTls = sender.SendAsync(Endpoint(secure), Delivery(), default);
        using (var socket = await closed.AcceptSocketAsync())
        {
            await socket.SendAsync(Encoding.ASCII.GetBytes("this is no handshake of TLS"));
            (await noTls).Error.Should().Be("certificate");
        }

        closed.Stop();
        (await sender.SendAsync(Endpoint(url), Delivery(), default)).Error.Should().Be("no-answer");
    }

    [Theory]
    [InlineData(1, 0, null, 5)]
    [InlineData(2, 0, null, 300)]
    [InlineData(3, 0, 100_000, null)]
    [InlineData(6, 13 * 3600, null, 36_000)]
    [InlineData(6, 15 * 3600, null, null)]
    [InlineData(7, 17 * 3600, null, null)]
    [InlineData(1, 0, 60, 60)]
    [InlineData(2, 0, 60, 300)]
    [InlineData(1, 0, -60, 5)]
    public void Schedule_AfterAFailure_NamesThePauseOrTheEnd(int attempts, int secondsGone, int? retryAfter, int? pause) =>
        WebhookSchedule.Next(attempts, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddSeconds(secondsGone), retryAfter is { } wanted ? TimeSpan.FromSeconds(wanted) : null)
            .Should().Be(pause is { } seconds ? TimeSpan.FromSeconds(seconds) : null);

    [Fact]
    public void Document_ShowsTheVerifierThatIsTested()
    {
        var sample = File.ReadAllText(Path.Combine(Here(), "WebhookVerifier.cs"));
        var lines = sample[sample.IndexOf("public static bool", StringComparison.Ordinal)..sample.LastIndexOf('}')].Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);
        File.ReadLines(Path.Combine(Here(), "../../../../docs/api.md")).Select(line => line.Trim()).Where(line => line.Length > 0).Should().ContainInConsecutiveOrder(lines);
    }

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    /// <returns>How many bytes could be written until the connection was closed.</returns>
    private static async Task<long> FloodAsync(TcpListener listener, string begin, string again)
    {
        using var socket = await listener.AcceptSocketAsync();
        await using var stream = new NetworkStream(socket);
        await stream.ReadExactlyAsync(new byte[1]);
        var written = 0L;
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(begin));
            var more = Encoding.ASCII.GetBytes(again);
            for (; written < 64_000_000; written += more.Length)
            {
                await stream.WriteAsync(more);
            }
        }
        catch (IOException)
        {
        }

        return written;
    }

    private static WebhookAddresses Addresses(bool inside) => new(Options.Create(new ChatAnalysisOptions { WebhooksMayReachInside = inside }), TimeProvider.System);

    private WebhookSender Sender(bool inside, TimeSpan limit) => new(Addresses(inside), vault, TimeProvider.System, limit);

    private WebhookEndpoint Endpoint(string url)
    {
        var (key, wrapped) = vault.NewKey();
        using var own = key;
        return new WebhookEndpoint { Id = Guid.NewGuid(), Url = url, Types = [], CreatedBy = "test", WrappedKey = wrapped, SealedSecret = WebhookSecrets.Make(own).Sealed };
    }

    private static WebhookDelivery Delivery() => new() { Id = Guid.NewGuid(), MessageId = "msg_1", Type = WebhookTypes.Test, Payload = "{}" };
}
