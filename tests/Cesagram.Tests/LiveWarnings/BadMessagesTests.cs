using System.Net;
using System.Net.Http.Json;
using Cesagram.Accounts;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.Postgres;
using Cesagram.Tests.ChatAnalysis;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.LiveWarnings;

/// <summary>Messages that are not taken in: each is told what to do, and nothing of the request is kept.</summary>
[Collection(HostCollection.Name)]
public class BadMessagesTests(RunningHost host)
{
    public static TheoryData<string, string> Wrong() => new()
    {
        { """{"messages":[{"id":"1","author":"a","text":"x"}]}""", "source" },
        { """{"source":"a\u0000","messages":[{"id":"1","author":"a","text":"x"}]}""", "source" },
        { """{"source":"S","messages":[]}""", "messages" },
        { """{"source":"S"}""", "messages" },
        { """{"source":"S","messages":[{"author":"a","text":"x"}]}""", "messages[0].id" },
        { """{"source":"S","messages":[{"id":"1","text":"x"}]}""", "messages[0].author" },
        { """{"source":"S","messages":[{"id":"1","author":"a","text":"x","kind":"7"}]}""", "messages[0].kind" },
        { """{"source":"S","messages":[{"id":"1","author":"a","text":"x","kind":"media,call"}]}""", "messages[0].kind" },
        { """{"source":"S","messages":[{"id":"1","author":"a"}]}""", "messages[0].text" },
        { """{"source":"S","messages":[{"id":"1","author":"a","text":"x","sentAt":"1970-01-01T00:00:00Z"}]}""", "messages[0].sentAt" },
        { """{"source":"S","messages":[{"id":"1","author":"a","text":"ok"},null]}""", "messages[1].id" },
        { """{"source":"S","messages":[{"id":"a\u0007","author":"a","text":"x"}]}""", "messages[0].id" },
        { """{"source":"S","messages":[{"id":"1","author":"a","text":"x\u0000"}]}""", "messages[0].text" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Post_OfWhatCannotBeTakenIn_NamesTheField(string body, string field)
    {
        using var client = host.Api();
        using var content = new StringContent(body.Replace("\"S\"", $"\"{await Live.SourceAsync(host)}\"", StringComparison.Ordinal), System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(Live.At("/api/conversations/c1/messages"), content);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Submitting.ProblemAsync(answer)).GetProperty("errors").TryGetProperty(field, out _).Should().BeTrue();
    }

    [Fact]
    public async Task Post_OfTooMuch_OrOfNoJson_IsRefused()
    {
        using var client = host.Api();
        var source = await Live.SourceAsync(host);
        using var many = await Live.PostAsync(client, source, "c1", Enumerable.Range(0, 1001).Select(i => new MessageBody($"{i}", "a", "x", null, null)));
        many.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        using var longText = await Live.PostAsync(client, source, "c1", new MessageBody("1", "a", new string('x', 20_001), null, null));
        longText.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        using var broken = new StringContent("{\"source\":", System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(Live.At("/api/conversations/c1/messages"), broken);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        await Submitting.ProblemAsync(answer);
        using var date = new StringContent("""{"source":"s","messages":[{"id":"1","author":"a","text":"x","sentAt":"yesterday"}]}""", System.Text.Encoding.UTF8, "application/json");
        using var wrongDate = await client.PostAsync(Live.At("/api/conversations/c1/messages"), date);
        wrongDate.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        await Submitting.ProblemAsync(wrongDate);
    }

    [Fact]
    public async Task Post_OfAnotherTextUnderAKnownId_IsAConflictAndTakesNothingIn()
    {
        using var client = host.Api();
        var source = await Live.SourceAsync(host);
        var id = await Live.SendAsync(client, source, "c1", [new MessageBody("1", "a", "hello", null, null)]);
        using var answer = await Live.PostAsync(client, source, "c1", new MessageBody("2", "a", "new", null, null), new MessageBody("1", "a", "other words", null, null));
        answer.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await Submitting.ProblemAsync(answer)).GetProperty("ids")[0].GetString().Should().Be("1");
        using var within = await Live.PostAsync(client, source, "c1", new MessageBody("3", "a", "one", null, null), new MessageBody("3", "a", "two", null, null));
        within.StatusCode.Should().Be(HttpStatusCode.Conflict);
        await host.WithAsync<ChatAnalysisDbContext>(async db =>
        {
            await using var transaction = await db.BeginUnitTransactionAsync(AccountsModule.DemoUnit);
            (await db.LiveConversations.SingleAsync(live => live.TranscriptId == id)).Messages.Should().Be(1);
        });
    }

    [Fact]
    public async Task Post_ToASourceOfAnotherUnitOrOneThatIsOff_FindsNone()
    {
        using var client = host.Api();
        var theirs = await Live.SourceAsync(host, RunningHost.OtherUnit);
        var off = await Live.SourceAsync(host, enabled: false);
        foreach (var source in (string[])[theirs, off, "nothing"])
        {
            using var answer = await Live.PostAsync(client, source, "c1", new MessageBody("1", "a", "x", null, null));
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
            (await Submitting.ProblemAsync(answer)).GetProperty("detail").GetString().Should().Contain("Sources");
        }
    }

    [Fact]
    public async Task Post_ByAnyoneElse_IsRefused()
    {
        using var anonymous = host.Anonymous();
        using var nobody = await Live.PostAsync(anonymous, "s", "c1", new MessageBody("1", "a", "x", null, null));
        nobody.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Post_BySomebodySignedIn_IsRefused()
    {
        using var analyst = await host.SignedInAsync("analyst");
        using var answer = await Live.PostAsync(analyst, await Live.SourceAsync(host), "c1", new MessageBody("1", "a", "x", null, null));
        answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized, "words of a conversation come from programs");
    }

    [Fact]
    public async Task Post_WithIdsThatLookAlikeInAnAddress_KeepsThemApart()
    {
        using var client = host.Api();
        var source = await Live.SourceAsync(host);
        var found = new List<Guid>();
        foreach (var id in (string[])["a/b", "a%2Fb", "a%252Fb", "Ελένη 1", "<b>"])
        {
            found.Add(await Live.SendAsync(client, source, id, [new MessageBody("1", "a", "hello", null, null)]));
            await host.WithAsync<Cesagram.ChatAnalysis.KeepSources.SourceKeeper>(async sources =>
                (await sources.FindConversationAsync(AccountsModule.DemoUnit, id, default)).Should().Equal(found[^1]));
        }

        found.Should().OnlyHaveUniqueItems();
        using var broken = await client.PostAsJsonAsync(Live.At("/api/conversations/%ED%A0%80/messages"), new { source, messages = new[] { new { id = "1", author = "a", text = "x" } } });
        broken.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }
}
