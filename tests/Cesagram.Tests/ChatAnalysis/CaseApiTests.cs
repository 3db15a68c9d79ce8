using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Cesagram.Accounts;
using Cesagram.Tests.Accounts;
using Cesagram.Tests.Hosting;
using static Cesagram.Tests.ChatAnalysis.CasePages;

namespace Cesagram.Tests.ChatAnalysis;

/// <summary><c>/api/cases</c>, as a program sees it.</summary>
[Collection(HostCollection.Name)]
public class CaseApiTests(RunningHost host)
{
    [Fact]
    public async Task List_WithItsCursor_GivesEachCaseOnceAlsoWhenOneIsOpenedMeanwhile()
    {
        var made = new List<Guid>();
        for (var i = 0; i < 3; i++)
        {
            made.Add(await OpenAsync(host, AccountsModule.DemoUnit));
        }

        using var client = host.Api();
        var (seen, next) = (new List<Guid>(), (string?)"");
        while (next is not null)
        {
            var page = await client.GetFromJsonAsync<JsonElement>(At($"/api/cases?take=2{(next.Length > 0 ? "&cursor=" + next : "")}"));
            seen.AddRange(page.GetProperty("cases").EnumerateArray().Select(one => one.GetProperty("id").GetGuid()));
            if (next.Length == 0)
            {
                made.Add(await OpenAsync(host, AccountsModule.DemoUnit));
            }

            next = page.GetProperty("next").GetString();
        }

        seen.Should().OnlyHaveUniqueItems().And.Contain(made.Take(3)).And.NotContain(made[3]);
    }

    [Theory]
    [InlineData("/api/cases?cursor=nonsense")]
    [InlineData("/api/cases?cursor=________________________________")]
    [InlineData("/api/cases?status=lost")]
    public async Task List_WithWhatIsNone_IsAProblemThatSaysWhatToDo(string path)
    {
        using var client = host.Api();
        using var answer = await client.GetAsync(At(path));
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Submitting.ProblemAsync(answer)).GetProperty("detail").GetString().Should().MatchRegex("Name one of|leave the cursor out");
    }

    [Fact]
    public async Task Get_WithTheTagOfAnEarlierAnswer_Says304UntilSomethingChanges()
    {
        using var analyst = await VisitorAsync(host);
        var id = await OpenAsync(analyst);
        using var client = host.Api();
        using var first = await client.GetAsync(At($"/api/cases/{id}"));
        first.StatusCode.Should().Be(HttpStatusCode.OK);
        first.Headers.CacheControl!.NoStore.Should().BeTrue();
        (await first.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("title").GetString().Should().Be("Plainly made up");
        (await StatusAsync()).Should().Be(HttpStatusCode.NotModified);
        await analyst.SendAsync($"{Root}/{id}/note", ("Kind", "fact"), ("Text", "new"));
        (await StatusAsync()).Should().Be(HttpStatusCode.OK);
        (await RowsAsync(host, id)).Count(row => row.Name == "case-read" && row.Actor == "api:test").Should().Be(2, "304 tells nothing");

        async Task<HttpStatusCode> StatusAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, At($"/api/cases/{id}"));
            request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            using var answer = await client.SendAsync(request);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task Get_FromAnotherUnitOrWithoutTheScope_IsRefused()
    {
        var id = await OpenAsync(host, AccountsModule.DemoUnit, "Unseen title of the demo unit");
        using var other = host.Api(RunningHost.OtherSecret);
        using (var answer = await other.GetAsync(At($"/api/cases/{id}")))
        {
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
            answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        }

        (await other.GetStringAsync(At("/api/cases?take=100"))).Should().NotContain("Unseen title of the demo unit");
        using var administrator = await VisitorAsync(host, "administrator");
        var (_, page) = await administrator.SendAsync("/en/administration/api-clients", ("Name", $"reader-{Guid.NewGuid():N}"), ("Days", "3"), ("Scopes", "transcripts:read"));
        using var narrow = host.Api(People.Between(page, "data-testid=\"api-secret\">", "<"));
        using var refused = await narrow.GetAsync(At("/api/cases"));
        refused.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        refused.Headers.WwwAuthenticate.ToString().Should().Contain("insufficient_scope");
    }

    private static Uri At(string path) => new(path, UriKind.Relative);
}
