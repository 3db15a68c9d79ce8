using System.Net;

namespace Cesagram.Tests.Hosting;

/// <summary>What is sent to a page that has no method for it.</summary>
[Collection(HostCollection.Name)]
public sealed class UnknownHandlerTests(RunningHost host)
{
    private const string WithForm = "/en/analysis/webhooks";

    [Theory]
    [InlineData("/en/analysis/webhooks/00000000-0000-0000-0000-000000000001")]
    [InlineData("/en/analysis/webhooks/00000000-0000-0000-0000-000000000001?handler=nothing")]
    [InlineData("/en/privacy")]
    [InlineData("/en/privacy?handler=nothing")]
    public async Task Post_ThatNoMethodOfThePageTakes_IsNotFound(string page)
    {
        using var supervisor = new Visitor(await host.SignedInAsync("supervisor"));
        var (status, shown) = await supervisor.SendAsync(WithForm, page, []);
        status.Should().Be(HttpStatusCode.NotFound);
        shown.Should().Contain("<h1");
    }

    [Fact]
    public async Task Get_OfAPageWithAnUnknownHandler_ShowsIt()
    {
        using var visitor = new Visitor(host);
        (await visitor.GetAsync("/en/privacy?handler=nothing")).Status.Should().Be(HttpStatusCode.OK);
    }
}
