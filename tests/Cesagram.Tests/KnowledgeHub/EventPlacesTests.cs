using System.Net;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.KnowledgeHub;

/// <summary>Places that come free, and what is erased when all is over.</summary>
[Collection(HostCollection.Name)]
public class EventPlacesTests(RunningHost host)
{
    private static string Address() => $"person-{Guid.NewGuid():N}@example.org";

    private static string Page(Entry entry, string language = "en") => $"/{language}/knowledge/events/{entry.Slug}";

    [Fact]
    public async Task Cancel_WhenSomebodyWaits_MovesTheFirstUp_AndUsedTwiceIsAnsweredKindly()
    {
        var entry = await ExampleEvents.AddAsync(host, capacity: 1);
        var (one, two, three) = (Address(), Address(), Address());
        using var visitor = new Visitor(host);
        foreach (var address in new[] { one, two, three })
        {
            await visitor.SendAsync(Page(entry), ExampleEvents.Form(address));
        }

        (await visitor.GetAsync(Page(entry))).Page.Should().Contain("waiting list");
        var link = MailFolder.Link(await MailFolder.ReadAsync(host, one), "/cancel/");
        (await visitor.GetAsync(link)).Page.Should().Contain("Do you want to cancel");
        (await ExampleEvents.RegistrationsAsync(host, entry.Id))[0].State.Should().Be(RegistrationState.Confirmed, "looking at the page cancels nothing");
        var done = await visitor.SendAsync(link);
        var again = await visitor.GetAsync(link);

        done.Page.Should().Contain("is cancelled");
        (again.Status, again.Page.Contains("was cancelled before", StringComparison.Ordinal)).Should().Be((HttpStatusCode.OK, true));
        (await MailFolder.ReadAsync(host, two, "A place is free for you")).Attachments.Should().ContainSingle();
        var all = await ExampleEvents.RegistrationsAsync(host, entry.Id);
        all.Select(r => r.State).Should().Equal(RegistrationState.Cancelled, RegistrationState.Confirmed, RegistrationState.Waiting);
        (all[0].Name, all[0].Email, all[0].EmailKey).Should().Be(("", "", null));
    }

    [Fact]
    public async Task Cancel_WhenOneLinkIsClickedTwiceAtOnce_FreesOnePlace()
    {
        var entry = await ExampleEvents.AddAsync(host, capacity: 1);
        for (var i = 0; i < 3; i++)
        {
            await host.WithAsync<EventRegistrar>(registrar => registrar.RegisterAsync(entry.Id, new RegistrationRequest("Example Person", Address(), "", "", "en"), "http://localhost", CancellationToken.None));
        }

        var first = (await ExampleEvents.RegistrationsAsync(host, entry.Id))[0];
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => host.WithAsync<EventRegistrar>(registrar => registrar.CancelAsync(first, "http://localhost", CancellationToken.None))));

        (await ExampleEvents.RegistrationsAsync(host, entry.Id)).Select(r => r.State).Should().Equal(RegistrationState.Cancelled, RegistrationState.Confirmed, RegistrationState.Waiting);
    }

    [Theory]
    [InlineData("forged")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Cancel_WithForgedToken_IsNotKnown(string token)
    {
        using var visitor = new Visitor(host);

        var (status, page) = await visitor.GetAsync($"/en/knowledge/events/cancel/{token}");

        status.Should().Be(HttpStatusCode.NotFound);
        page.Should().Contain("This link is not known here");
    }

    [Fact]
    public async Task Cancel_AfterTheEventBegan_ChangesNothing()
    {
        var (entry, address) = (await ExampleEvents.AddAsync(host, capacity: 1), Address());
        using var visitor = new Visitor(host);
        await visitor.SendAsync(Page(entry), ExampleEvents.Form(address));
        var link = MailFolder.Link(await MailFolder.ReadAsync(host, address), "/cancel/");
        await ExampleEvents.ChangeAsync(host, entry.Id, facts => facts with { StartsAt = DateTimeOffset.UtcNow.AddHours(-1) });

        (await visitor.GetAsync(link)).Page.Should().Contain("nothing to cancel any more");
        (await ExampleEvents.RegistrationsAsync(host, entry.Id)).Single().State.Should().Be(RegistrationState.Confirmed);
    }

    [Fact]
    public async Task Upkeep_WhenTheEventIsLongOver_ErasesWhoCame_AndBeforeThatDoesNot()
    {
        var (entry, address) = (await ExampleEvents.AddAsync(host, capacity: 1), Address());
        using var visitor = new Visitor(host);
        await visitor.SendAsync(Page(entry), ExampleEvents.Form(address));
        await ExampleEvents.ChangeAsync(host, entry.Id, facts => facts with { StartsAt = DateTimeOffset.UtcNow.AddDays(-80), EndsAt = DateTimeOffset.UtcNow.AddDays(-80) });
        await UpkeepAsync(entry.Id);
        (await ExampleEvents.RegistrationsAsync(host, entry.Id)).Single().Email.Should().Be(address);

        await ExampleEvents.ChangeAsync(host, entry.Id, facts => facts with { StartsAt = DateTimeOffset.UtcNow.AddDays(-91), EndsAt = DateTimeOffset.UtcNow.AddDays(-91) });
        await UpkeepAsync(entry.Id);

        var left = (await ExampleEvents.RegistrationsAsync(host, entry.Id)).Single();
        (left.Name, left.Email, left.EmailKey, left.State).Should().Be(("", "", null, RegistrationState.Confirmed));
    }

    [Fact]
    public async Task Upkeep_WhenThereAreMorePlaces_MovesThoseUpWhoWait()
    {
        var entry = await ExampleEvents.AddAsync(host, capacity: 1);
        for (var i = 0; i < 3; i++)
        {
            await host.WithAsync<EventRegistrar>(registrar => registrar.RegisterAsync(entry.Id, new RegistrationRequest("Example Person", Address(), "", "", "en"), "http://localhost", CancellationToken.None));
        }

        await ExampleEvents.ChangeAsync(host, entry.Id, facts => facts with { Capacity = 2 });
        await UpkeepAsync(entry.Id);

        (await ExampleEvents.RegistrationsAsync(host, entry.Id)).Select(r => r.State).Should().Equal(RegistrationState.Confirmed, RegistrationState.Confirmed, RegistrationState.Waiting);
    }

    /// <summary>Makes the day's message due now, and waits until the worker has replaced it or let it go.</summary>
    private async Task UpkeepAsync(Guid id)
    {
        var key = EventUpkeepHandler.KeyOf(id);
        await host.WithAsync<KnowledgeHubDbContext>(async db =>
        {
            var before = await db.Set<QueueMessage>().Where(m => m.Kind == EventUpkeepHandler.Kind && m.Key == key).Select(m => m.Id).SingleAsync();
            await db.Set<QueueMessage>().Where(m => m.Id == before).ExecuteUpdateAsync(set => set.SetProperty(m => m.DueAt, DateTimeOffset.UtcNow.AddMinutes(-1)));
            await Waiting.UntilAsync(async () => !await db.Set<QueueMessage>().AnyAsync(m => m.Id == before));
        });
    }
}
