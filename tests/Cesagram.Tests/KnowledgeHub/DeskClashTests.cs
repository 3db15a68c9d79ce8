using System.Net;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.KnowledgeHub;

/// <summary>Two editors at one entry.</summary>
[Collection(HostCollection.Name)]
public class DeskClashTests(RunningHost host)
{
    [Fact]
    public async Task Post_WhenTwoEditorsChangedTheSame_ShowsBothAndLosesNothing()
    {
        using var ann = await Desk.OpenAsync(host);
        using var ben = await Desk.OpenAsync(host, "platform");
        var id = await ann.MakeAsync(Desk.Unique("two"));
        var (mine, theirs) = (await ann.FormAsync(id), await ben.FormAsync(id));
        theirs["Title"] = "Title by Ben";
        theirs["Summary"] = "Summary by Ben.";
        (await ben.SendAsync(id, theirs)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        mine["Title"] = "Title by Ann";
        mine["Body"] = "Body by Ann";
        using var clash = await ann.SendAsync(id, mine);
        clash.StatusCode.Should().Be(HttpStatusCode.OK);
        var page = await clash.Content.ReadAsStringAsync();
        page.Should().Contain("Two editors changed the same").And.Contain("en-title").And.NotContain("value=\"en-body\"");
        page.Should().Contain("Ben</ins>").And.Contain("Ann</ins>").And.Contain("<del>");
        var merged = Desk.Read(page);
        merged["Title"].Should().Be("Title by Ann");
        merged["Summary"].Should().Be("Summary by Ben.", "what only the other one changed is kept");
        (await ann.ReadAsync(id)).Texts.Single().Title.Should().Be("Title by Ben");

        merged["TakeTheirs"] = "en-title";
        (await ann.SendAsync(id, merged)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        var text = (await ann.ReadAsync(id)).Texts.Single();
        (text.Title, text.Summary, text.Body).Should().Be(("Title by Ben", "Summary by Ben.", "Body by Ann"));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("999")]
    public async Task Post_WithARevisionThatThereIsNot_IsRefused(string revision)
    {
        using var desk = await Desk.OpenAsync(host);
        var id = await desk.MakeAsync(Desk.Unique("forged"));
        var form = await desk.FormAsync(id);
        (form["Title"], form["Revision"]) = ("Forged", revision);
        using var answer = await desk.SendAsync(id, form);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await desk.ReadAsync(id)).Texts.Single().Title.Should().Be("Example news");
    }

    [Fact]
    public async Task Post_WhenTwoEditorsChangedDifferentThings_KeepsBoth()
    {
        using var desk = await Desk.OpenAsync(host);
        var id = await desk.MakeAsync(Desk.Unique("apart"));
        var (first, second) = (await desk.FormAsync(id), await desk.FormAsync(id, "el"));
        first["Body"] = "Changed";
        await desk.SendAsync(id, first);
        second["Title"] = "Τίτλος";
        using var answer = await desk.SendAsync(id, second, text: "el");
        answer.Headers.Location!.ToString().Should().Contain("done=both");
        var entry = await desk.ReadAsync(id);
        entry.Texts.Single(text => text.Language == "en").Body.Should().Be("Changed");
        LanguageState.Of(entry, "el").State.Should().Be(TextState.Older, "it was made from the original as it was before");
    }

    [Fact]
    public async Task Post_AtTheSameMoment_SavesOneAndAsksTheOther()
    {
        using var desk = await Desk.OpenAsync(host);
        var id = await desk.MakeAsync(Desk.Unique("race"));
        var answers = await Task.WhenAll(Enumerable.Range(1, 4).Select(async number =>
        {
            var form = await desk.FormAsync(id);
            form["Revision"] = "1";
            form["Title"] = $"Title {number}";
            using var answer = await desk.SendAsync(id, form);
            return answer.StatusCode;
        }));
        answers.Count(status => status == HttpStatusCode.Redirect).Should().Be((await desk.RevisionsAsync(id)).Count - 1).And.BeGreaterThan(0);
        answers.Should().OnlyContain(status => status == HttpStatusCode.Redirect || status == HttpStatusCode.OK);
    }
}
