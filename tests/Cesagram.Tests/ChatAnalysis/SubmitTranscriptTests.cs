using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.ChatAnalysis;

[Collection(HostCollection.Name)]
public class SubmitTranscriptTests(RunningHost host)
{
    [Fact]
    public async Task Post_Multipart_IsScoredWithCustodyKept()
    {
        using var client = host.Api();
        var content = Encoding.UTF8.GetBytes(Submitting.Chat());
        var transcript = await Submitting.SubmitAsync(client, content, "τάξη Β'.txt");
        transcript.GetProperty("status").GetString().Should().Be("scored");
        transcript.GetProperty("fileName").GetString().Should().Be("τάξη Β'.txt");
        transcript.GetProperty("sha256").GetString().Should().Be(Convert.ToHexStringLower(SHA256.HashData(content)));
        transcript.GetProperty("submittedBy").GetString().Should().Be("api:test");
        transcript.GetProperty("legalBasis").GetString().Should().Be("vital-interests");
        transcript.GetProperty("conversations").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task Post_Json_IsScored()
    {
        using var client = host.Api();
        using var answer = await client.PostAsJsonAsync(new Uri("/api/transcripts", UriKind.Relative), new
        {
            content = Submitting.Chat(),
            fileName = "chat.txt",
            legalBasis = "vital-interests",
            purpose = "suspected-grooming",
            retentionDays = 30,
        });
        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
        (await Submitting.WaitAsync(client, answer.Headers.Location!)).GetProperty("status").GetString().Should().Be("scored");
    }

    [Fact]
    public async Task Post_WhenKeyIsRepeated_DoesNothingTwice()
    {
        using var client = host.Api();
        client.DefaultRequestHeaders.Add("Idempotency-Key", Guid.NewGuid().ToString());
        var chat = Submitting.Chat();
        using var first = await Submitting.PostAsync(client, chat);
        using var second = await Submitting.PostAsync(client, chat);
        second.StatusCode.Should().Be(HttpStatusCode.Accepted);
        second.Headers.Location.Should().Be(first.Headers.Location);
    }

    [Fact]
    public async Task Submit_ByTheVerb_PrintsTheReportOrWhatIsWrong()
    {
        var file = Path.Combine(host.DataDirectory, $"{Guid.NewGuid():N}.txt");
        await File.WriteAllTextAsync(file, Submitting.Chat());
        string[] basis = ["--secret", RunningHost.Secret, "--legal-basis", "vital-interests", "--purpose", "triage", "--retention-days", "30"];
        var submitted = await Cli.RunAsync(["submit", file, "--to", host.Address.ToString(), "--wait", .. basis]);
        submitted.Error.Should().BeEmpty();
        submitted.ExitCode.Should().Be(0);
        JsonDocument.Parse(submitted.Output).RootElement.GetProperty("source").GetProperty("messages").GetInt32().Should().Be(2);
        var again = await Cli.RunAsync(["submit", file, "--to", host.Address.ToString(), .. basis]);
        again.ExitCode.Should().Be(1);
        again.Error.Should().StartWith("cesagram: Your unit handed in this very file before.");
        var nowhere = await Cli.RunAsync(["submit", file, "--to", "nowhere", .. basis]);
        nowhere.ExitCode.Should().NotBe(0);
        nowhere.Error.Should().Contain("'nowhere' is no address");
    }

    [Fact]
    public async Task Post_WhenKeyIsSentManyTimesAtOnce_MakesOneTranscript()
    {
        using var client = host.Api();
        client.DefaultRequestHeaders.Add("Idempotency-Key", Guid.NewGuid().ToString());
        var chat = Submitting.Chat();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Submitting.PostAsync(client, chat)));
        // Who comes while the first is still being received is told to ask again: nothing is promised that may not come true.
        answers.Select(a => a.StatusCode).Should().OnlyContain(status => status == HttpStatusCode.Accepted || status == HttpStatusCode.Conflict);
        using var later = await Submitting.PostAsync(client, chat);
        later.StatusCode.Should().Be(HttpStatusCode.Accepted);
        answers.Where(a => a.StatusCode == HttpStatusCode.Accepted).Select(a => a.Headers.Location).Distinct().Should().Equal(later.Headers.Location);
    }

    [Fact]
    public async Task Post_WhenFileWasHandedInBefore_NamesTheFirstAndTakesItOnDemand()
    {
        using var client = host.Api();
        var chat = Submitting.Chat();
        var first = await Submitting.SubmitAsync(client, chat);
        using var second = await Submitting.PostAsync(client, chat);
        second.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await Submitting.ProblemAsync(second)).GetProperty("existing").GetString().Should().EndWith(first.Id());
        using var again = await Submitting.PostAsync(client, chat, ("again", "true"));
        again.StatusCode.Should().Be(HttpStatusCode.Accepted);
    }

    [Theory]
    [InlineData("legalBasis", "")]
    [InlineData("legalBasis", "because")]
    [InlineData("purpose", "curiosity")]
    [InlineData("retentionDays", "0")]
    [InlineData("retentionDays", "91")]
    [InlineData("retentionDays", "many")]
    public async Task Post_WhenAGroundIsMissingOrUnknown_SaysWhich(string field, string value)
    {
        using var client = host.Api();
        using var answer = await Submitting.PostAsync(client, Submitting.Chat(), (field, value));
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Submitting.ProblemAsync(answer)).GetProperty("errors").TryGetProperty(field, out _).Should().BeTrue();
    }

    [Theory]
    [InlineData("lt", "tiksl")]
    [InlineData("el", "σκοπό")]
    public async Task Post_WithAcceptLanguage_ExplainsInThatLanguage(string language, string expected)
    {
        using var client = host.Api();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", language);
        using var answer = await Submitting.PostAsync(client, Submitting.Chat(), ("purpose", ""));
        (await Submitting.ProblemAsync(answer)).GetProperty("detail").GetString()!.ToLowerInvariant().Should().Contain(expected);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("wrong", HttpStatusCode.Unauthorized)]
    public async Task Post_WithoutKnownSecret_IsRefused(string? secret, HttpStatusCode expected)
    {
        using var client = host.Api(secret);
        using var answer = await Submitting.PostAsync(client, Submitting.Chat());
        answer.StatusCode.Should().Be(expected);
        (await Submitting.ProblemAsync(answer)).GetProperty("detail").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public async Task Post_BySignedInPersonWithoutAntiforgeryToken_IsRefused()
    {
        using var client = await host.SignedInAsync("analyst");
        using var answer = await Submitting.PostAsync(client, Submitting.Chat());
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Get_TranscriptOfAnotherUnit_IsNotThere()
    {
        using var mine = host.Api();
        using var others = host.Api(RunningHost.OtherSecret);
        var transcript = await Submitting.SubmitAsync(mine, Submitting.Chat());
        foreach (var path in (string[])["", "/report", "/report.csv"])
        {
            using var answer = await others.GetAsync(new Uri($"/api/transcripts/{transcript.Id()}{path}", UriKind.Relative));
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        }

        (await others.GetStringAsync(new Uri("/api/transcripts", UriKind.Relative))).Should().NotContain(transcript.Id());
    }

    [Theory]
    [InlineData("teacher")]
    [InlineData("editor")]
    public async Task Get_AnalysisBySomebodyElse_IsRefused(string role)
    {
        using var client = await host.SignedInAsync(role);
        using var page = await client.GetAsync(new Uri("/en/analysis", UriKind.Relative));
        page.Headers.Location!.ToString().Should().Contain("not-allowed");
        using var api = await client.GetAsync(new Uri("/api/transcripts", UriKind.Relative));
        api.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Get_Description_CarriesRealExamples()
    {
        using var client = host.Anonymous();
        var description = await client.GetFromJsonAsync<JsonElement>(new Uri("/api/docs/v1.json", UriKind.Relative));
        var post = description.GetProperty("paths").GetProperty("/api/transcripts").GetProperty("post");
        post.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("example").GetProperty("content").GetString().Should().Contain("Anna");
        post.GetProperty("responses").GetProperty("202").GetProperty("content").GetProperty("application/json").TryGetProperty("example", out _).Should().BeTrue();
    }
}
