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
    private readonly MemoryCache cache = new(new MemoryCacheOptions());

    public IntakeFetchTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.MapGet("/robots.txt", () => "User-agent: *\nDisallow: /private\nAllow: /private/open$\n");
        server.MapMethods("/there", ["GET", "HEAD"], () => "there");
        server.MapMethods("/old", ["GET", "HEAD"], () => Results.Redirect("/there", permanent: true));
        server.MapMethods("/for-now", ["GET", "HEAD"], () => Results.Redirect("/there"));
        server.MapMethods("/round", ["GET", "HEAD"], () => Results.Redirect("/round"));
        server.MapGet("/get-only", () => "only by GET");
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
        var finding = await new LinkChecker(fetcher, cache).CheckAsync(new Uri(server.Urls.First() + path), CancellationToken.None);
        (finding.State.ToString(), finding.Note).Should().Be((state, note));
        (finding.FinalUrl is not null).Should().Be(path is "/old" or "/for-now");
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task Ask_WhenNameStandsForThisMachine_RefusesAndConnectsNowhere(string host)
    {
        using var fetcher = Fetcher(inside: false);
        var ask = () => fetcher.GetAsync(new Uri($"http://{host}:{new Uri(server.Urls.First()).Port}/there"), 1000, CancellationToken.None);
        (await ask.Should().ThrowAsync<FetchException>()).Which.Problem.Should().Be(FetchProblem.Inside);
    }

    [Fact]
    public async Task Ask_WhenAnswerIsTooLong_StopsReading()
    {
        using var fetcher = Fetcher(inside: true);
        var ask = () => fetcher.GetAsync(new Uri(server.Urls.First() + "/long"), 1000, CancellationToken.None);
        (await ask.Should().ThrowAsync<FetchException>()).Which.Problem.Should().Be(FetchProblem.TooLarge);
    }
}
