using System.Net;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Cesagram.Tests.KnowledgeHub;

[Collection(HostCollection.Name)]
public class EventRegistrationTests(RunningHost host)
{
    private static string Address() => $"person-{Guid.NewGuid():N}@example.org";

    private static string Page(Entry entry, string language = "en") => $"/{language}/knowledge/events/{entry.Slug}";

    [Fact]
    public async Task Register_WhenManyClickAtOnce_NeverGivesMorePlacesThanThereAre()
    {
        var entry = await ExampleEvents.AddAsync(host, capacity: 3);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.WithAsync<EventRegistrar>(registrar =>
            registrar.RegisterAsync(entry.Id, new RegistrationRequest("Example Person", Address(), "", "", "en"), "http://localhost", CancellationToken.None))));

        var all = await ExampleEvents.RegistrationsAsync(host, entry.Id);
        all.Should().HaveCount(20);
        all.Count(r => r.State == RegistrationState.Confirmed).Should().Be(3);
        all.Count(r => r.State == RegistrationState.Waiting).Should().Be(17);
    }

    [Fact]
    public async Task Register_WhenOneAddressClicksTwiceAtOnce_HasOnePlace()
    {
        var (entry, address) = (await ExampleEvents.AddAsync(host, capacity: 5), Address());

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => host.WithAsync<EventRegistrar>(registrar =>
            registrar.RegisterAsync(entry.Id, new RegistrationRequest("Example Person", address, "", "", "en"), "http://localhost", CancellationToken.None))));

        (await ExampleEvents.RegistrationsAsync(host, entry.Id)).Should().ContainSingle();
    }

    [Fact]
    public async Task Register_InGreek_ConfirmsByMailInGreekWithCalendarAndLink()
    {
        var (entry, address) = (await ExampleEvents.AddAsync(host, capacity: 1), Address());
        using var visitor = new Visitor(host);

        var (status, to) = await visitor.SendAsync(Page(entry, "el"), ExampleEvents.Form(address, "Παράδειγμα Προσώπου"));
        var mail = await MailFolder.ReadAsync(host, address);

        (status, to).Should().Be((HttpStatusCode.Redirect, $"/el/knowledge/events/{entry.Slug}?sent=1#registration"));
        mail.Subject.Should().StartWith("Έχετε θέση");
        mail.TextBody.Should().Contain("Παράδειγμα Προσώπου").And.Contain("6 Μαΐου 2031").And.Contain("Ώρα Αθήνας");
        mail.HtmlBody.Should().Contain("<html lang=\"el\">").And.NotContain("<script").And.NotContain("<img");
        ((MimePart)mail.Attachments.Single()).FileName.Should().Be("event.ics");
        MailFolder.Link(mail, "/cancel/").Should().StartWith("/el/knowledge/events/cancel/");
    }

    [Fact]
    public async Task Register_WithKnownAddress_AnswersOnThePageAsForAnUnknownOne_AndTellsByMail()
    {
        var (entry, address) = (await ExampleEvents.AddAsync(host, capacity: 2), Address());
        using var visitor = new Visitor(host);
        var first = await visitor.SendAsync(Page(entry), ExampleEvents.Form(address));
        await host.WithAsync<KnowledgeHubDbContext>(db => db.Set<Registration>().Where(r => r.EntryId == entry.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.WrittenAt, DateTimeOffset.UtcNow.AddHours(-1))));

        var second = await visitor.SendAsync(Page(entry), ExampleEvents.Form(address.ToUpperInvariant().Replace("EXAMPLE.ORG", "example.org", StringComparison.Ordinal)));

        second.Should().Be(first);
        (await MailFolder.ReadAsync(host, address, "You are registered already")).TextBody.Should().Contain("nothing has changed");
        (await ExampleEvents.RegistrationsAsync(host, entry.Id)).Should().ContainSingle();
    }

    [Fact]
    public async Task Register_WithKnownAddressOverAndOver_WritesNoFloodOfMails()
    {
        var (entry, address) = (await ExampleEvents.AddAsync(host, capacity: 2), Address());
        using var visitor = new Visitor(host);

        for (var i = 0; i < 4; i++)
        {
            (await visitor.SendAsync(Page(entry), ExampleEvents.Form(address))).Status.Should().Be(HttpStatusCode.Redirect);
        }

        (await ExampleEvents.RegistrationsAsync(host, entry.Id)).Single().TokenHashes.Should().ContainSingle("each mail has a link of its own");
    }

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

    [Theory]
    [InlineData(-60, null, "has begun or is over")]
    [InlineData(60, -5, "Registration is closed")]
    public async Task Register_WhenItIsOverOrClosed_IsRefusedThoughTheFormWasOpen(int startsIn, int? endsIn, string says)
    {
        var entry = await ExampleEvents.AddAsync(host, capacity: 5);
        var other = await ExampleEvents.AddAsync(host, capacity: 5);
        var now = DateTimeOffset.UtcNow;
        await ExampleEvents.ChangeAsync(host, entry.Id, facts => facts with { StartsAt = now.AddMinutes(startsIn), RegistrationEnds = endsIn is { } minutes ? now.AddMinutes(minutes) : null });
        using var visitor = new Visitor(host);

        var (status, page) = await visitor.SendAsync(Page(other), Page(entry), ExampleEvents.Form(Address()));

        status.Should().Be(HttpStatusCode.OK);
        page.Should().Contain(says);
        (await ExampleEvents.RegistrationsAsync(host, entry.Id)).Should().BeEmpty();
    }

    [Fact]
    public async Task Register_WhereThereIsNoRegistration_IsRefused()
    {
        var (entry, other) = (await ExampleEvents.AddAsync(host, capacity: null), await ExampleEvents.AddAsync(host, capacity: 1));
        using var visitor = new Visitor(host);

        await visitor.SendAsync(Page(other), Page(entry), ExampleEvents.Form(Address()));

        (await ExampleEvents.RegistrationsAsync(host, entry.Id)).Should().BeEmpty();
        (await visitor.GetAsync(Page(entry))).Page.Should().NotContain("id=\"registration\"");
    }

    [Theory]
    [InlineData("Email", "not an address")]
    [InlineData("Email", "a@example.org, b@example.org")]
    [InlineData("Name", " \r\n ")]
    [InlineData("Agreed", "false")]
    public async Task Register_WithMalformedField_SaysSoBesideItAndKeepsTheRest(string field, string value)
    {
        var entry = await ExampleEvents.AddAsync(host, capacity: 1);
        using var visitor = new Visitor(host);
        var fields = ExampleEvents.Form(Address(), organisation: "Example <organisation>").Select(pair => pair.Item1 == field ? (field, value) : pair).ToArray();

        var (status, page) = await visitor.SendAsync(Page(entry), fields);

        status.Should().Be(HttpStatusCode.OK);
        page.Should().MatchRegex($"id=\"{field}\"[^>]*aria-invalid=\"true\"").And.Contain("value=\"Example <organisation>\"");
        (await ExampleEvents.RegistrationsAsync(host, entry.Id)).Should().BeEmpty();
    }

    [Fact]
    public async Task Register_WithLineBreaksInTheName_WritesNoHeaders()
    {
        var (entry, address) = (await ExampleEvents.AddAsync(host, capacity: 1), Address());
        using var visitor = new Visitor(host);

        await visitor.SendAsync(Page(entry), ExampleEvents.Form(address, "Example\r\nBcc: other@example.org"));

        var mail = await MailFolder.ReadAsync(host, address);
        mail.Bcc.Count.Should().Be(0);
        mail.TextBody.Should().Contain("Hello Example Bcc: other@example.org,");
    }

    [Fact]
    public async Task Register_ByAProgramThatFillsInEverything_IsThankedAndForgotten()
    {
        var entry = await ExampleEvents.AddAsync(host, capacity: 1);
        using var visitor = new Visitor(host);

        var (status, _) = await visitor.SendAsync(Page(entry), [.. ExampleEvents.Form(Address()), ("Website", "http://example.org")]);

        status.Should().Be(HttpStatusCode.Redirect);
        (await ExampleEvents.RegistrationsAsync(host, entry.Id)).Should().BeEmpty();
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
