using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.LiveWarnings;

/// <summary>What a reader is told of a warning before reading.</summary>
[Collection(HostCollection.Name)]
public class WarningPageTests(RunningHost host)
{
    [Fact]
    public async Task Read_OfALiveConversation_SaysWhenItsLastMessageWasSentAndCame()
    {
        var (unit, _, id) = await OneWarning.MakeAsync(host);
        var (sent, received) = (DateTimeOffset.MinValue, DateTimeOffset.MinValue);
        await OneWarning.WithAsync(host, unit, async db =>
        {
            var live = await db.LiveConversations.SingleAsync(c => c.UnitId == unit);
            (sent, received) = (live.LastSentAt!.Value, live.LastReceivedAt);
        });
        sent.Year.Should().Be(2024);
        var page = (await (await OneWarning.AnalystAsync(host, unit)).GetAsync($"/en/analysis/warnings/{id}")).Page;
        page.Should().MatchRegex($"<dt>Last message sent</dt><dd><time datetime=\"{sent:yyyy-MM-ddTHH:mm:ss}Z\">");
        page.Should().MatchRegex($"<dt>Last message reached us</dt><dd><time datetime=\"{received:yyyy-MM-ddTHH:mm:ss}Z\">");
    }

    [Fact]
    public async Task GoingMissing_InListAndWarning_IsCalledExperimental()
    {
        var (unit, client, source) = await OneWarning.UnitAsync(host);
        var transcript = await Live.SendAsync(client, source, "c1", Live.Sample("whatsapp-ios-fr.txt"), atOnce: 80);
        var warning = await Live.WarningAsync(client, transcript, one => one.GetProperty("goingMissing").GetBoolean());
        var analyst = await OneWarning.AnalystAsync(host, unit);
        (await analyst.GetAsync("/en/analysis/warnings")).Page.Should().MatchRegex("Going missing <span class=\"untried\" title=\"Experimental: [^\"]+\">\\(experimental\\)</span>");
        (await analyst.GetAsync($"/en/analysis/warnings/{warning.GetProperty("id").GetString()}")).Page
            .Should().Contain("<span class=\"hint\">Experimental: ").And.MatchRegex("<dt>Going missing <span title=\"Experimental: [^\"]+\">\\(experimental\\)</span></dt>");
    }
}
