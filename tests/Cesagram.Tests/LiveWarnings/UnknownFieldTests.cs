using System.Net;
using System.Text;
using System.Text.Json;
using Cesagram.Tests.ChatAnalysis;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.LiveWarnings;

/// <summary>A typo in a field's name is said, and loses nothing.</summary>
[Collection(HostCollection.Name)]
public class UnknownFieldTests(RunningHost host)
{
    [Theory]
    [InlineData("conversations/c1/messages", """{"source":"S","messages":[{"id":"1","author":"a","text":"x"},{"id":"2","author":"a","text":"y","replyto":"1"}]}""", "'messages[1].replyto'")]
    [InlineData("conversations/c1/messages", """{"source":"S","source":"S","messages":[]}""", "twice")]
    [InlineData("conversations/c1/messages", """{"sauce":"S","messages":[]}""", "'sauce'")]
    [InlineData("conversations/c1/messages", """{"source":"S","messages":[{"id":"1","author":"a","text":"x","sentAt":"yesterday"}]}""", "'messages[0].sentAt'")]
    [InlineData("transcripts", """{"content":"x","legalbasis":"vital-interests","retention":3}""", "'retention'")]
    [InlineData("transcripts/01a210d2-ea64-7ce9-aaf9-691e0d2b7da6/choices", """{"formats":"plain"}""", "'formats'")]
    public async Task Post_OfAFieldThatThereIsNot_IsRefusedByItsName(string path, string body, string field)
    {
        using var client = host.Api();
        using var content = new StringContent(body.Replace("\"S\"", $"\"{await Live.SourceAsync(host)}\"", StringComparison.Ordinal), Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(Live.At($"/api/{path}"), content);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Submitting.ProblemAsync(answer)).GetProperty("detail").GetString().Should().Contain(field).And.NotContain("Cesagram.");
    }

    [Fact]
    public async Task Decide_WithTwoOutcomesInOne_IsRefused()
    {
        var (unit, _, id) = await OneWarning.MakeAsync(host);
        var visitor = await OneWarning.AnalystAsync(host, unit);

        (await visitor.CallAsync(HttpMethod.Post, $"/api/warnings/{id}/decisions", new { outcome = "dismiss,escalate", reason = "x" }, "\"0\"")).Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Decide_WithAFieldThatThereIsNot_DecidesNothing()
    {
        var (unit, _, id) = await OneWarning.MakeAsync(host);
        var visitor = await OneWarning.AnalystAsync(host, unit);
        foreach (var (method, path, body) in new (HttpMethod, string, object)[]
        {
            (HttpMethod.Post, "decisions", new { outcome = "confirm", reason = "x", note = "y" }),
            (HttpMethod.Post, "reopening", new { reason = "x", note = "y" }),
            (HttpMethod.Put, "assignment", new { to = "x", note = "y" }),
        })
        {
            var (status, problem) = await visitor.CallAsync(method, $"/api/warnings/{id}/{path}", body, "\"0\"");
            (status, problem.GetProperty("detail").GetString()).Should().Be((HttpStatusCode.BadRequest, "There is no field 'note'. Nothing was taken in: mend its name, or leave it out."));
        }

        var (_, warning) = await visitor.GetAsync($"/api/warnings/{id}");
        JsonDocument.Parse(warning).RootElement.GetProperty("warning").GetProperty("revision").GetInt32().Should().Be(0);
    }
}
