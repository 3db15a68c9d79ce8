using System.Net;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
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
}
