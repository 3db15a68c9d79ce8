using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.Tests.Hosting;
using MimeKit;

namespace Cesagram.Tests.KnowledgeHub;

/// <summary>Whoever registered is told what becomes of the event.</summary>
[Collection(HostCollection.Name)]
public class EventChangeTests(RunningHost host)
{
    [Fact]
    public async Task Change_OfPlace_IsMailedToEverybodyRegisteredOnce_AndWhatDoesNotMatterIsNot()
    {
        var entry = await ExampleEvents.AddAsync(host, capacity: 1);
        var (first, waits) = (await RegisterAsync(entry, "en"), await RegisterAsync(entry, "el"));

        await ExampleEvents.ChangeAsync(host, entry.Id, facts => facts with { Place = "Other town" });

        var mail = await MailFolder.ReadAsync(host, first, "Changed: ");
        mail.TextBody.Should().Contain("Where: Other town").And.Contain("Where (before): Example town").And.Contain("Your place is still kept").And.NotContain("When (before)");
        Calendar(mail).Should().Contain("LOCATION:Other town");
        (await MailFolder.ReadAsync(host, waits, "Αλλαγή: ")).TextBody.Should().Contain("Πού (πριν): Example town").And.Contain("Παραμένετε στη λίστα αναμονής");

        // Messages of one event are worked on in order: after the cancellation the rest was looked at.
        await ExampleEvents.ChangeAsync(host, entry.Id, facts => facts with { Url = "https://example.org/", Capacity = 1, Organisations = ["Example"] });
        await ExampleEvents.ChangeAsync(host, entry.Id, facts => facts with { Cancelled = true });
        await MailFolder.ReadAsync(host, first, "Cancelled: ");
        MailFolder.To(host, first).Select(m => m.Subject!.Split(':')[0]).Should().BeEquivalentTo("You have a place", "Changed", "Cancelled");
    }

    [Fact]
    public async Task Cancel_OfAnEvent_IsMailed_ShownOnItsPage_AndClosesRegistration()
    {
        var entry = await ExampleEvents.AddAsync(host, capacity: 2);
        var address = await RegisterAsync(entry, "en");

        await ExampleEvents.ChangeAsync(host, entry.Id, facts => facts with { Cancelled = true });

        var mail = await MailFolder.ReadAsync(host, address, "Cancelled: ");
        mail.TextBody.Should().Contain("does not take place").And.Contain("marks it as cancelled");
        Calendar(mail).Should().Contain("STATUS:CANCELLED");
        using var visitor = new Visitor(host);
        (await visitor.GetAsync($"/en/knowledge/events/{entry.Slug}")).Page.Should().Contain("This event is cancelled").And.NotContain("id=\"registration\"");
        await host.WithAsync<EventRegistrar>(async registrar =>
            (await registrar.RegisterAsync(entry.Id, new RegistrationRequest("Example Person", "late@example.org", "", "", "en"), "http://localhost", CancellationToken.None)).Should().BeFalse());

        await ExampleEvents.ChangeAsync(host, entry.Id, facts => facts with { Cancelled = false });
        (await MailFolder.ReadAsync(host, address, "It takes place after all: ")).TextBody.Should().Contain("Your place is kept");
    }

    [Fact]
    public async Task Archive_OfAnEventToCome_IsMailedAsCancelled()
    {
        var entry = await ExampleEvents.AddAsync(host, capacity: 2);
        var address = await RegisterAsync(entry, "lt");

        await host.ChangeAsync(entry.Id, (e, _) => e.Status = EntryStatus.Archived);

        (await MailFolder.ReadAsync(host, address, "Atšaukta: ")).TextBody.Should().Contain("nevyks").And.NotContain("/knowledge/events/" + entry.Slug);
    }

    [Theory]
    [InlineData(1, 2, EventNews.Changed)]
    [InlineData(1, 1, null)]
    [InlineData(-2, 1, null)]
    [InlineData(1, -2, null)]
    public void News_OfAnotherTime_IsToldOnlyOfWhatIsToCome(int was, int becomes, object? expected)
    {
        var now = DateTimeOffset.UtcNow;
        EventFacts On(int days) => new() { Starts = $"{now.AddDays(days):yyyy-MM-dd}", StartsAt = now.AddDays(days) };
        var before = new EntrySnapshot("example", EntryStatus.Published, "en", "event", [], [], [], Mark.Unverified, false, new EntryFacts { Event = On(was) }, []);

        EventNotice.News(before, On(becomes), EntryStatus.Published, now).Should().Be((EventNews?)expected);
    }

    private async Task<string> RegisterAsync(Entry entry, string language)
    {
        var address = $"person-{Guid.NewGuid():N}@example.org";
        await host.WithAsync<EventRegistrar>(registrar => registrar.RegisterAsync(entry.Id, new RegistrationRequest("Example Person", address, "", "", language), "http://localhost", CancellationToken.None));
        await MailFolder.ReadAsync(host, address);
        return address;
    }

    private static string Calendar(MimeMessage mail) => mail.BodyParts.OfType<TextPart>().First(part => part.ContentType.MimeType == "text/calendar").Text;
}
