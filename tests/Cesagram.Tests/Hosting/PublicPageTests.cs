using System.Net;
using Cesagram.Ui.Languages;

namespace Cesagram.Tests.Hosting;

[Collection(HostCollection.Name)]
public class PublicPageTests(RunningHost host)
{
    private static readonly string[] Pages = ["", "/help", "/knowledge", "/cesagramville", "/curriculum", "/library", "/privacy", "/account/sign-in"];

    public static TheoryData<string, string> All()
    {
        var all = new TheoryData<string, string>();
        foreach (var language in Language.All)
        {
            foreach (var page in Pages)
            {
                all.Add(language.Code, page);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Get_PublicPage_IsServedInItsLanguageWithHelpAndExit(string language, string page)
    {
        using var client = host.Anonymous();
        var html = await client.GetStringAsync(new Uri($"/{language}{page}", UriKind.Relative));
        html.Should().Contain($"<html lang=\"{language}\"");
        html.Should().Contain($"href=\"/{language}/help\"").And.Contain("data-exit").And.Contain("demo-banner");
        foreach (var other in Language.All)
        {
            html.Should().Contain($"hreflang=\"{other.Code}\" href=\"{host.Address.GetLeftPart(UriPartial.Authority)}/{other.Code}{page}\"");
        }

        html.Should().NotContain("style=\"").And.NotContain("onclick=").And.NotContain("https://fonts.");
    }

    [Fact]
    public async Task Get_GreekPage_IsGreekNotEntities()
    {
        using var client = host.Anonymous();
        var html = await client.GetStringAsync(new Uri("/el", UriKind.Relative));
        html.Should().Contain("Βοήθεια τώρα").And.NotContain("&#x3");
    }

    [Theory]
    [InlineData("lt,en;q=0.5", "/lt")]
    [InlineData("ja,el-GR;q=0.8,fr;q=0.5", "/el")]
    [InlineData("ja", "/en")]
    [InlineData("fr;q=0,it", "/it")]
    public async Task Get_Root_RedirectsByAcceptLanguage(string accepted, string target)
    {
        using var client = host.Anonymous();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", accepted);
        using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().Should().Be(target);
        answer.Headers.Vary.Should().Contain("Accept-Language");
    }

    [Theory]
    [InlineData("/en/knowledge")]
    [InlineData("/api/knowledge/resources")]
    [InlineData("/sitemap.xml")]
    [InlineData("/oai?verb=Identify")]
    public async Task Head_OfAnAddressThatCanBeRead_AnswersAsGetWithoutABody(string address)
    {
        using var client = host.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(address, UriKind.Relative));
        using var answer = await client.SendAsync(request);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await answer.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("/en/knowledge")]
    [InlineData("/en/help")]
    [InlineData("/api/knowledge/resources")]
    public async Task Trace_OfAnyAddress_IsRefused(string address)
    {
        using var client = host.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Trace, new Uri(address, UriKind.Relative));
        using var answer = await client.SendAsync(request);
        answer.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task Get_AnyPage_CarriesStrictSecurityHeaders()
    {
        using var client = host.Anonymous();
        using var answer = await client.GetAsync(new Uri("/en", UriKind.Relative));
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.Should().Contain("default-src 'none'").And.Contain("frame-ancestors 'none'").And.NotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");
        answer.Headers.Contains("Server").Should().BeFalse();
    }

    [Fact]
    public async Task Get_UnknownPage_IsSaidInThePagesLanguage()
    {
        using var client = host.Anonymous();
        using var answer = await client.GetAsync(new Uri("/nl/nowhere", UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("<html lang=\"nl\"").And.Contain("href=\"/nl/help\"").And.Contain("Deze deur leidt nergens heen");
        answer.Headers.Contains("Content-Security-Policy").Should().BeTrue();
    }

    [Fact]
    public async Task Get_UnknownApi_IsProblemDetails()
    {
        using var client = host.Anonymous();
        using var answer = await client.GetAsync(new Uri("/api/nowhere", UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task Get_Health_Answers(string path, string expected)
    {
        using var client = host.Anonymous();
        (await client.GetStringAsync(new Uri(path, UriKind.Relative))).Should().Be(expected);
    }

    [Fact]
    public async Task Get_StaticFile_IsFingerprintedAndCanBeRevalidated()
    {
        using var client = host.Anonymous();
        var html = await client.GetStringAsync(new Uri("/en", UriKind.Relative));
        var style = System.Text.RegularExpressions.Regex.Match(html, "href=\"(/_content/Cesagram.Ui/tokens\\.[a-z0-9]+\\.css)\"").Groups[1].Value;
        style.Should().NotBeEmpty();
        using var answer = await client.GetAsync(new Uri(style, UriKind.Relative));
        answer.Headers.ETag.Should().NotBeNull();
    }
}
