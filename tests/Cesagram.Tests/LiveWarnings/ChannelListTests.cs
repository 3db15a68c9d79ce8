using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.Tests.ChatAnalysis;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.LiveWarnings;

/// <summary>Files and live conversations in the list of transcripts.</summary>
[Collection(HostCollection.Name)]
public class ChannelListTests(RunningHost host)
{
    [Fact]
    public async Task List_ByChannel_HasFilesOrLiveConversationsOrBoth()
    {
        var (unit, client, source) = await OneWarning.UnitAsync(host);
        var analyst = await OneWarning.AnalystAsync(host, unit);
        (await analyst.GetAsync("/en/analysis?channel=live")).Page.Should().Contain("No live conversation has come in yet").And.Contain("href=\"/en/analysis/sources\"");
        await Submitting.SubmitAsync(client, Submitting.Chat());
        const int conversations = 52;
        for (var number = 0; number < conversations; number++)
        {
            await Live.SendAsync(client, source, $"plain {number}", [new MessageBody("m0", "Anna", "see you at training", DateTimeOffset.UtcNow.AddMinutes(-5), null)]);
        }

        foreach (var (channel, total) in new[] { ("", 1), ("?channel=files", 1), ("?channel=live", conversations), ("?channel=all", conversations + 1) })
        {
            (await client.GetFromJsonAsync<JsonElement>(Live.At($"/api/transcripts{channel}"))).GetProperty("total").GetInt32().Should().Be(total, channel);
        }

        var last = (await client.GetFromJsonAsync<JsonElement>(Live.At("/api/transcripts?channel=live&skip=50&take=10"))).GetProperty("transcripts");
        last.EnumerateArray().Select(one => one.GetProperty("status").GetString()).Should().Equal("live", "live");

        var page = (await analyst.GetAsync("/en/analysis?channel=live")).Page;
        page.Should().Contain("plain 51").And.NotContain("chat.txt").And.Contain("/en/analysis?channel=live&p=2").And.Contain("raised no warning");
        (await analyst.GetAsync("/en/analysis?channel=live&p=2")).Page.Should().Contain("plain 0<").And.NotContain("plain 51").And.Contain("2 / 2");
        (await analyst.GetAsync("/en/analysis")).Page.Should().Contain("chat.txt").And.NotContain("plain 0<");
    }

    [Theory]
    [InlineData("phone")]
    [InlineData("Live")]
    [InlineData("")]
    public async Task List_OfAChannelThatIsNone_Is400(string channel)
    {
        using var client = host.Api();
        using var answer = await client.GetAsync(Live.At($"/api/transcripts?channel={channel}"));
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        (await answer.Content.ReadAsStringAsync()).Should().Contain("files, live or all");
    }
}
