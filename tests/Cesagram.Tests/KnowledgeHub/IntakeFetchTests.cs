using System.Net;
using Cesagram.KnowledgeHub;
using Cesagram.KnowledgeHub.CheckLinks;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.FetchOutside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Cesagram.Tests.KnowledgeHub;

/// <summary>A made server on loopback, asked with the setting that is for tests.</summary>
public sealed class IntakeFetchTests : IAsyncLifetime, IDisposable
{
    private readonly WebApplication server;
    private int insideAsked;
    private readonly MemoryCache cache = new(new MemoryCacheOptions());

    public IntakeFetchTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0", "http://127.0.0.2:0");
        server = builder.Build();
        server.MapGet("/robots.txt", () => "User-agent: *\nDisallow: /private\nAllow: /private/open$\n");
        server.MapMethods("/there", ["GET", "HEAD"], () => "there");
        server.MapMethods("/old", ["GET", "HEAD"], () => Results.Redirect("/there", permanent: true));
        server.MapMethods("/for-now", ["GET", "HEAD"], () => Results.Redirect("/there"));
        server.MapMethods("/round", ["GET", "HEAD"], () => Results.Redirect("/round"));
        server.MapGet("/get-only", () => "only by GET");
        server.MapMethods("/elsewhere", ["GET", "HEAD"], (string to) => Results.Redirect(to));
        server.MapMethods("/inside", ["GET", "HEAD"], () => { insideAsked++; return "inside"; });
        server.MapMethods("/closed", ["GET", "HEAD"], () => Results.StatusCode(403));
        server.MapMethods("/to-file", ["GET", "HEAD"], context => { context.Response.StatusCode = 302; context.Response.Headers.Location = "file:///etc/passwd"; return Task.CompletedTask; });
        server.MapGet("/long", () => Results.Bytes(new byte[200_000]));
    }

    public Task InitializeAsync() => server.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    public void Dispose() => cache.Dispose();

    private static OutsideFetcher Fetcher(bool inside) =>
        new(Options.Create(new OutsideOptions { AllowPrivateAddresses = inside }), Options.Create(new KnowledgeHubOptions()), TimeProvider.System);

    [Theory]
    [InlineData("/there", "Works", "")]
    [InlineData("/old", "Moved", "")]
    [InlineData("/for-now", "Works", "")]
    [InlineData("/get-only", "Works", "")]
    [InlineData("/nowhere", "Gone", "")]
    [InlineData("/closed", "NotChecked", "refused")]
    [InlineData("/private/x", "NotChecked", "robots")]
    [InlineData("/private/open", "Gone", "")]
    [InlineData("/round", "NoAnswer", "redirects")]
    [InlineData("/to-file", "NotChecked", "not-http")]
    public async Task Check_WhenServerAnswers_SaysWhatBecameOfTheLink(string path, string state, string note)
    {
        using var fetcher = Fetcher(inside: true);
        var finding = await new LinkChecker(fetcher, cache).CheckAsync(new Uri(server.Urls.First(url => url.Contains("127.0.0.1", StringComparison.Ordinal)) + path), CancellationToken.None);
        (finding.State.ToString(), finding.Note).Should().Be((state, note));
        (finding.FinalUrl is not null).Should().Be(path is "/old" or "/for-now");
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task Ask_WhenNameStandsForThisMachine_RefusesAndConnectsNowhere(string host)
    {
        using var fetcher = Fetcher(inside: false);
        var ask = () => fetcher.GetAsync(new Uri($"http://{host}:{new Uri(server.Urls.First(url => url.Contains("127.0.0.1", StringComparison.Ordinal))).Port}/there"), 1000, CancellationToken.None);
        (await ask.Should().ThrowAsync<FetchException>()).Which.Problem.Should().Be(FetchProblem.Inside);
    }

    [Theory]
    [InlineData("http://127.0.0.2:{0}/inside")]
    [InlineData("http://[::ffff:127.0.0.2]:{0}/inside")]
    [InlineData("http://2130706434:{0}/inside")]
    [InlineData("http://169.254.169.254/inside")]
    [InlineData("http://[::1]:{0}/inside")]
    public async Task Ask_WhenAnAllowedServerSendsUsInside_DoesNotFollow(string to)
    {
        // 127.0.0.1 stands for a public server, all else of this machine is inside.
        using var fetcher = new OutsideFetcher(Options.Create(new OutsideOptions()), Options.Create(new KnowledgeHubOptions()), TimeProvider.System, address => address.ToString() == "127.0.0.1");
        var outside = server.Urls.Single(url => url.Contains("127.0.0.1", StringComparison.Ordinal));
        (await fetcher.GetAsync(new Uri($"{outside}/elsewhere?to=/there"), 1000, CancellationToken.None)).Status.Should().Be(200);
        var inside = string.Format(System.Globalization.CultureInfo.InvariantCulture, to, new Uri(server.Urls.Single(url => url.Contains("127.0.0.2", StringComparison.Ordinal))).Port);

        var ask = () => fetcher.GetAsync(new Uri($"{outside}/elsewhere?to={Uri.EscapeDataString(inside)}"), 1000, CancellationToken.None);

        (await ask.Should().ThrowAsync<FetchException>()).Which.Problem.Should().Be(FetchProblem.Inside);
        insideAsked.Should().Be(0);
    }

    [Fact]
    public async Task Ask_WhenAnswerIsTooLong_StopsReading()
    {
        using var fetcher = Fetcher(inside: true);
        var ask = () => fetcher.GetAsync(new Uri(server.Urls.First(url => url.Contains("127.0.0.1", StringComparison.Ordinal)) + "/long"), 1000, CancellationToken.None);
        (await ask.Should().ThrowAsync<FetchException>()).Which.Problem.Should().Be(FetchProblem.TooLarge);
    }
}
