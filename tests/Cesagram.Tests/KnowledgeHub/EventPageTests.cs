using System.Net;
using Cesagram.KnowledgeHub.Data;
using Cesagram.Tests.Hosting;
using Ical.Net;

namespace Cesagram.Tests.KnowledgeHub;

[Collection(HostCollection.Name)]
public class EventPageTests(RunningHost host)
{
    [Fact]
    public async Task Calendar_OfOneEvent_ReadBack_HasItsTimeInItsZone()
    {
        var entry = await ExampleEvents.AddAsync(host, capacity: null);
        using var visitor = new Visitor(host);

        var calendar = Calendar.Load((await visitor.GetAsync($"/en/knowledge/events/{entry.Slug}/event.ics")).Page)!;

        var one = calendar.Events.Single();
        one.Uid.Should().Be($"{entry.Id}@events.cesagram");
        (one.Start!.TzId, one.Start.AsUtc).Should().Be(("Europe/Athens", ExampleEvents.Start.UtcDateTime));
        one.End!.AsUtc.Should().Be(ExampleEvents.Start.UtcDateTime.AddHours(2));
        one.Sequence.Should().Be(0);
        one.Summary.Should().Be(entry.Texts[0].Title);
        calendar.TimeZones.Select(zone => zone.TzId).Should().Equal("Europe/Athens");
    }

    [Fact]
    public async Task Calendar_AfterAChange_KeepsTheUidAndCountsOn()
    {
        var entry = await ExampleEvents.AddAsync(host, capacity: null);
        await ExampleEvents.ChangeAsync(host, entry.Id, facts => facts with { StartsAt = facts.StartsAt!.Value.AddDays(1), EndsAt = null });
        using var visitor = new Visitor(host);

        var one = Calendar.Load((await visitor.GetAsync($"/el/knowledge/events/{entry.Slug}/event.ics")).Page)!.Events.Single();

        (one.Uid, one.Sequence).Should().Be(($"{entry.Id}@events.cesagram", 1));
        one.Start!.AsUtc.Should().Be(ExampleEvents.Start.UtcDateTime.AddDays(1));
    }

    [Fact]
    public async Task Calendar_OfAll_HasWholeDaysWhole_AndLeavesOutWhatIsKnownToTheMonth()
    {
        var (day, month) = (await ExampleEvents.AddAsync(host, null, starts: "2031-07-08"), await ExampleEvents.AddAsync(host, null, starts: "2031-09"));
        using var visitor = new Visitor(host);

        var events = Calendar.Load((await visitor.GetAsync("/lt/knowledge/events/calendar.ics")).Page)!.Events;

        var one = events.Single(e => e.Uid == $"{day.Id}@events.cesagram");
        (one.Start!.HasTime, one.Start.Date, one.End!.Date).Should().Be((false, new DateOnly(2031, 7, 8), new DateOnly(2031, 7, 9)));
        events.Should().NotContain(e => e.Uid == $"{month.Id}@events.cesagram");
        (await visitor.GetAsync($"/lt/knowledge/events/{month.Slug}/event.ics")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task List_WithPartialDates_ShowsThemAsKnown()
    {
        var (month, past) = (await ExampleEvents.AddAsync(host, null, starts: "2031-09"), await ExampleEvents.AddAsync(host, null, starts: "2011"));
        using var visitor = new Visitor(host);

        var (_, page) = await visitor.GetAsync("/lt/knowledge/events");

        page.Should().Contain("2031 m. rugsėjis").And.NotContain("2031 m. rugsėjo 1").And.NotContain("2011 m. sausio 1");
        page.IndexOf(month.Texts[0].Title, StringComparison.Ordinal).Should().BeLessThan(page.IndexOf(past.Texts[0].Title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Read_WhatIsNotPublishedOrUnknown_IsNotFound()
    {
        using var visitor = new Visitor(host);

        (await visitor.GetAsync("/en/knowledge/events/there-is-no-such-event")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Attendance_ForVisitors_AsksToSignIn_AndForEditorsMarksWhoIsPresent()
    {
        var entry = await ExampleEvents.AddAsync(host, capacity: 2);
        var path = $"/en/knowledge/desk/attendance/event/{entry.Id}";
        using var visitor = new Visitor(host);
        await visitor.SendAsync($"/en/knowledge/events/{entry.Slug}", ExampleEvents.Form("attendance@example.org", "=HYPERLINK(\"http://example.org\")", "Example; +1", "-2"));
        using var editor = new Visitor(await host.SignedInAsync("editor"));
        var registration = (await ExampleEvents.RegistrationsAsync(host, entry.Id)).Single();

        (await visitor.GetAsync(path)).Status.Should().Be(HttpStatusCode.Redirect);
        (await editor.SendAsync(path, path + "?handler=present", [("registration", registration.Id.ToString()), ("present", "true")])).Status.Should().Be(HttpStatusCode.Redirect);
        (await ExampleEvents.RegistrationsAsync(host, entry.Id)).Single().Present.Should().BeTrue();
        var csv = (await editor.GetAsync(path + "?handler=csv")).Page;
        csv.Should().Contain("\"'=HYPERLINK(\"\"http://example.org\"\")\"").And.Contain("Example;' +1").And.Contain("'-2").And.Contain("attendance@example.org");
    }

    [Fact]
    public async Task Demo_HasAnEventToTryRegistrationWith()
    {
        using var visitor = new Visitor(host);

        var (status, page) = await visitor.GetAsync("/lt/knowledge/events/example-event");

        status.Should().Be(HttpStatusCode.OK);
        page.Should().Contain("Šis renginys išgalvotas").And.Contain("id=\"registration\"");
    }
}
