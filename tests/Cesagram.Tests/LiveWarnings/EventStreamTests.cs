using System.Net;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;
using Cesagram.Accounts.Data;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.WorkWarnings;
using Cesagram.Tests.ChatAnalysis;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.LiveWarnings;

/// <summary>What happens to warnings reaches who looks; a stream that is cut and resumed misses nothing.</summary>
[Collection(HostCollection.Name)]
public class EventStreamTests(RunningHost host)
{
    [Fact]
    public async Task Get_OfEvents_TellsOfAWarningWhenItIsRaised_AndOnlyTheUnit()
    {
        var (unit, secret) = await Units.MakeAsync(host);
        var (_, othersSecret) = await Units.MakeAsync(host);
        using var client = host.Api(secret);
        using var others = host.Api(othersSecret);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(40));
        await using var events = ReadAsync(client, null, limit.Token).GetAsyncEnumerator(limit.Token);
        await using var theirs = ReadAsync(others, null, limit.Token).GetAsyncEnumerator(limit.Token);
        (await events.MoveNextAsync()).Should().BeTrue();
        events.Current.EventType.Should().Be("alive", "whoever follows knows at once that it works");
        await theirs.MoveNextAsync();

        var transcript = await Live.SendAsync(client, await Live.SourceAsync(host, unit), "c1", Live.Sample("whatsapp-android-en.txt"));
        do
        {
            await events.MoveNextAsync();
        }
        while (events.Current.EventType == "alive");
        events.Current.EventType.Should().Be("raised");
        var address = JsonDocument.Parse(events.Current.Data).RootElement.GetProperty("warning").GetString();
        (await client.GetFromJsonAsync<JsonElement>(Live.At(address!))).GetProperty("warning").GetProperty("transcript").GetString().Should().Be($"/api/transcripts/{transcript}");
        await theirs.MoveNextAsync();
        theirs.Current.EventType.Should().Be("alive", "another unit hears nothing of it");
    }

    [Fact]
    public async Task Get_WithTheLastNumber_GivesAllThatCameSince()
    {
        var (unit, secret) = await Units.MakeAsync(host);
        using var client = host.Api(secret);
        var source = await Live.SourceAsync(host, unit);
        var sample = Live.Sample("whatsapp-android-en.txt");
        var warnings = new List<Guid>();
        foreach (var conversation in (string[])["a", "b", "c"])
        {
            warnings.Add((await Live.WarningAsync(client, await Live.SendAsync(client, source, conversation, sample, atOnce: 80))).GetProperty("id").GetGuid());
        }

        // Many change at once; numbers come in the order of commits.
        await Task.WhenAll(Enumerable.Range(0, 30).Select(i => host.WithAsync<WarningDecider>(decider => decider.AssignAsync(unit, warnings[i % 3], "ann", $"person {i}", null, default))));
        var all = await TakeAsync(client, "0", 33);
        all.Select(one => long.Parse(one.EventId!, System.Globalization.CultureInfo.InvariantCulture)).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        all.Count(one => one.EventType == "assigned").Should().Be(30);
        foreach (var cut in (int[])[0, 5, 20])
        {
            (await TakeAsync(client, all[cut].EventId!, 32 - cut)).Select(one => one.EventId).Should().Equal(all.Skip(cut + 1).Select(one => one.EventId));
        }
    }

    [Fact]
    public async Task Get_AfterTheSecretWasRevoked_TellsNothingMore()
    {
        var (unit, secret) = await Units.MakeAsync(host);
        using var client = host.Api(secret);
        var source = await Live.SourceAsync(host, unit);
        var warning = (await Live.WarningAsync(client, await Live.SendAsync(client, source, "c1", Live.Sample("whatsapp-android-en.txt"), atOnce: 80))).GetProperty("id").GetGuid();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(40));
        await using var events = ReadAsync(client, null, limit.Token).GetAsyncEnumerator(limit.Token);
        await events.MoveNextAsync();
        await host.WithAsync<AccountsDbContext>(db => db.ApiClients.Where(one => one.UnitId == unit).ExecuteUpdateAsync(set => set.SetProperty(one => one.RevokedAt, DateTimeOffset.UtcNow)));
        await host.WithAsync<WarningDecider>(decider => decider.AssignAsync(unit, warning, "ann", "ann", null, default));
        (await events.MoveNextAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task Get_WithANumberThatIsNotThereYet_BeginsNow()
    {
        var (unit, secret) = await Units.MakeAsync(host);
        using var client = host.Api(secret);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(40));
        await using var events = ReadAsync(client, "99999999", limit.Token).GetAsyncEnumerator(limit.Token);
        await events.MoveNextAsync();
        await Live.SendAsync(client, await Live.SourceAsync(host, unit), "c1", Live.Sample("whatsapp-android-en.txt"), atOnce: 80);
        do
        {
            await events.MoveNextAsync();
        }
        while (events.Current.EventType == "alive");
        events.Current.EventType.Should().Be("raised");
    }

    [Fact]
    public async Task Get_WithAnOddNumber_OrByNobody_IsRefused()
    {
        using var client = host.Api();
        using var request = new HttpRequestMessage(HttpMethod.Get, Live.At("/api/warnings/events"));
        request.Headers.Add("Last-Event-ID", "-1");
        using var answer = await client.SendAsync(request);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        await Submitting.ProblemAsync(answer);
        using var anonymous = host.Anonymous();
        using var refused = await anonymous.GetAsync(Live.At("/api/warnings/events"));
        refused.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    private static async Task<List<SseItem<string>>> TakeAsync(HttpClient client, string after, int count)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(40));
        var found = new List<SseItem<string>>();
        await foreach (var one in ReadAsync(client, after, limit.Token))
        {
            if (one.EventType != "alive")
            {
                found.Add(one);
            }

            if (found.Count == count)
            {
                break;
            }
        }

        return found;
    }

    private static async IAsyncEnumerable<SseItem<string>> ReadAsync(HttpClient client, string? after, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Live.At("/api/warnings/events"));
        if (after is not null)
        {
            request.Headers.Add("Last-Event-ID", after);
        }

        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        answer.EnsureSuccessStatusCode();
        await using var stream = await answer.Content.ReadAsStreamAsync(cancellationToken);
        await foreach (var item in SseParser.Create(stream).EnumerateAsync(cancellationToken))
        {
            yield return item;
        }
    }
}
