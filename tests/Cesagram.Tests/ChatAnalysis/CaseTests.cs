using System.Net;
using System.Text;
using Cesagram.Accounts;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.Tests.Accounts;
using Cesagram.Tests.Hosting;
using Cesagram.Ui.Languages;
using Microsoft.EntityFrameworkCore;
using static Cesagram.Tests.ChatAnalysis.CasePages;

namespace Cesagram.Tests.ChatAnalysis;

/// <summary>Cases by their pages, on the whole platform.</summary>
[Collection(HostCollection.Name)]
public class CaseTests(RunningHost host)
{
    [Fact]
    public async Task Open_WithoutAReference_MakesOneAndSealsTheTitle()
    {
        using var analyst = await VisitorAsync(host);
        var id = await OpenAsync(analyst, ("Form.Title", "Quite plainly invented"), ("Form.MissingPerson", "true"));
        var (_, page) = await analyst.GetAsync($"{Root}/{id}");
        page.Should().Contain("Quite plainly invented").And.Contain("public interest").And.Contain("missing");
        var one = await CaseAsync(host, id);
        one.Reference.Should().MatchRegex(@"^\d{4}-\d{4}$");
        one.SealedTitle.AsSpan().IndexOf("plainly"u8).Should().Be(-1);
        (await RowsAsync(host, id)).Should().Contain(row => row.Name == "case-opened" && row.Actor == "analyst" && row.Details.Contains("public-task", StringComparison.Ordinal))
            .And.Contain(row => row.Name == "case-read").And.NotContain(row => row.Details.Contains("invented", StringComparison.Ordinal));
        (await analyst.GetAsync(Root)).Page.Should().Contain(one.Reference).And.Contain("Quite plainly invented");
    }

    [Fact]
    public async Task Open_WithWhatIsWrong_SaysSoBesideTheFieldAndKeepsWhatWasTyped()
    {
        using var analyst = await VisitorAsync(host);
        var (status, page) = await analyst.SendAsync($"{Root}/new", Facts("Kept title", ("Form.Reference", "Ann"), ("Form.LegalBasis", ""), ("Form.RetainUntil", "soon")));
        status.Should().Be(HttpStatusCode.OK);
        page.Should().Contain("Kept title").And.Contain("at least one digit").And.Contain("Choose a legal basis").And.Contain("value=\"soon\"").And.Contain("id=\"Reference-problem\"");
        (await analyst.SendAsync($"{Root}/new", Facts("Kept title", ("Form.LegalBasis", "vital-interests"), ("Form.RetainUntil", Day(400))))).Page.Should().Contain("the legal basis allows no longer");
        (await analyst.SendAsync($"{Root}/new", Facts("", ("Form.RetainUntil", Day(-1))))).Page.Should().Contain("Give it a title").And.Contain("from today until");
    }

    [Fact]
    public async Task Open_WithAReferenceThatIsTaken_IsRefusedInAnyCase()
    {
        using var analyst = await VisitorAsync(host);
        var reference = $"ab-{Guid.NewGuid():N}"[..20] + "1";
        await OpenAsync(analyst, ("Form.Reference", reference));
        (await analyst.SendAsync($"{Root}/new", Facts("Second", ("Form.Reference", reference.ToUpperInvariant())))).Page.Should().Contain("has a case with this reference").And.Contain("Second");
        await host.WithAsync<Cases>(async cases =>
            (await cases.OpenAsync(RunningHost.OtherUnit, new CaseForm { Reference = reference, Title = "x", LegalBasis = "consent", Purpose = "triage", RetainUntil = Day(3) }, "eve", CancellationToken.None))
                .Should().BeOfType<CaseAnswer.Done>("another unit has numbers of its own"));
    }

    [Fact]
    public async Task Open_ByManyAtOnce_GivesEachAReferenceOfItsOwn()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => OpenAsync(host, AccountsModule.DemoUnit)));
        var references = await Task.WhenAll(ids.Select(async id => (await CaseAsync(host, id)).Reference));
        references.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Change_ByTwoAtOnce_ShowsTheSecondWhatTheFirstDid()
    {
        using var first = await VisitorAsync(host);
        using var second = await VisitorAsync(host, "supervisor");
        var id = await OpenAsync(first);
        var edit = $"{Root}/{id}/edit";
        (await first.SendAsync(edit, [.. Facts("By the first", ("Form.Status", "waiting")), ("Revision", "1")])).Status.Should().Be(HttpStatusCode.Redirect);
        var (status, page) = await second.SendAsync(edit, [.. Facts("By the second", ("Form.Priority", "urgent")), ("Revision", "1")]);
        status.Should().Be(HttpStatusCode.OK);
        page.Should().Contain("analyst changed this on").And.Contain("By the first").And.Contain("value=\"By the second\"").And.Contain("name=\"Revision\" value=\"2\"");
        (await CaseAsync(host, id)).Status.Should().Be(CaseStatus.Waiting);
        (await second.SendAsync(edit, [.. Facts("By the second", ("Form.Priority", "urgent")), ("Revision", "2")])).Status.Should().Be(HttpStatusCode.Redirect);
        var one = await CaseAsync(host, id);
        (one.Priority, one.Status, one.Revision, one.ChangedBy).Should().Be((CasePriority.Urgent, CaseStatus.Open, 3, "supervisor"));
        (await RowsAsync(host, id)).Where(row => row.Name == "case-changed").Should().HaveCount(2).And.Contain(row => row.Details.Contains("\"status\":\"waiting\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Assign_ByNameOrMyself_TakesWhoSignedInAndNobodyElse()
    {
        using var analyst = await VisitorAsync(host);
        using var supervisor = await VisitorAsync(host, "supervisor");
        var id = await OpenAsync(analyst);
        var here = $"{Root}/{id}";
        (await analyst.SendAsync(here, $"{here}?handler=Assign", [("Name", "SuperVisor ")])).Status.Should().Be(HttpStatusCode.Redirect);
        (await analyst.SendAsync(here, $"{here}?handler=Assign", [("Name", "nobody-ever")])).Page.Should().Contain("has signed in under this name").And.Contain("value=\"nobody-ever\"");
        (await Names(id)).Should().Equal("analyst", "supervisor");
        (await supervisor.SendAsync(here, $"{here}?handler=Unassign", [("Name", "analyst")])).Status.Should().Be(HttpStatusCode.Redirect);
        (await analyst.SendAsync(here, $"{here}?handler=Assign", [("Myself", "true")])).Status.Should().Be(HttpStatusCode.Redirect);
        (await Names(id)).Should().Equal("analyst", "supervisor");
        (await analyst.GetAsync($"{Root}?assignee=supervisor")).Page.Should().Contain((await CaseAsync(host, id)).Reference);
    }

    [Fact]
    public async Task Assignee_WhoseAccountIsDeleted_IsStillShownAndMarked()
    {
        var account = await People.AddAsync(host, ["Analyst"], AccountsModule.DemoUnit);
        using (var colleague = await People.SignInAsync(host, account))
        {
            (await colleague.GetAsync(Root)).Status.Should().Be(HttpStatusCode.OK);
        }

        using var analyst = await VisitorAsync(host);
        var id = await OpenAsync(analyst);
        var here = $"{Root}/{id}";
        await analyst.SendAsync(here, $"{here}?handler=Assign", [("Name", account.UserName!)]);
        (await analyst.GetAsync(here)).Page.Should().Contain(account.UserName!).And.NotContain("account removed");
        using var administrator = await VisitorAsync(host, "administrator");
        await administrator.SendAsync($"/en/administration/delete-person/{account.Id}", ("Reason", "left the unit"));
        (await AuditRows.NamesAsync(host, AccountsModule.DemoUnit, $"account:{account.Id}")).Should().Contain("account-deleted");
        (await analyst.GetAsync(here)).Page.Should().Contain(account.UserName!).And.Contain("account removed");
        var other = await OpenAsync(analyst);
        (await analyst.SendAsync($"{Root}/{other}", $"{Root}/{other}?handler=Assign", [("Name", account.UserName!)])).Page.Should().Contain("has signed in under this name");
    }

    [Fact]
    public async Task Note_OnceAdded_IsSealedAndCannotBeChanged()
    {
        using var analyst = await VisitorAsync(host);
        var id = await OpenAsync(analyst);
        (await analyst.SendAsync($"{Root}/{id}/note", ("Text", "The kept words"))).Page.Should().Contain("fact or an assessment").And.Contain("The kept words");
        (await analyst.SendAsync($"{Root}/{id}/note", ("Kind", "fact"), ("Text", "A <b>fact</b> seen"))).Status.Should().Be(HttpStatusCode.Redirect);
        (await analyst.SendAsync($"{Root}/{id}/note", ("Kind", "assessment"), ("Text", "What follows"))).Status.Should().Be(HttpStatusCode.Redirect);
        (await analyst.GetAsync($"{Root}/{id}")).Page.Should().Contain("A <b>fact</b> seen").And.Contain("note-assessment");
        (await InUnitAsync(host, db => db.CaseNotes.AsNoTracking().Where(n => n.CaseId == id).ToListAsync())).Should().HaveCount(2)
            .And.OnlyContain(note => !System.Text.Encoding.Latin1.GetString(note.SealedText).Contains("seen") && note.By == "analyst");
        var change = () => InUnitAsync(host, db => db.CaseNotes.Where(n => n.CaseId == id).ExecuteUpdateAsync(set => set.SetProperty(n => n.By, "eve")));
        (await change.Should().ThrowAsync<Npgsql.PostgresException>()).Which.MessageText.Should().Contain("never changed");
    }

    [Fact]
    public async Task Link_WithAnotherCase_IsSeenFromBothAndRemovedFromEither()
    {
        using var analyst = await VisitorAsync(host);
        var (one, two) = (await OpenAsync(analyst), await OpenAsync(analyst));
        var (first, second) = ((await CaseAsync(host, one)).Reference, (await CaseAsync(host, two)).Reference);
        (await analyst.SendAsync($"{Root}/{one}/link", ("Reference", first), ("Reason", "same number"))).Page.Should().Contain("no other case with this reference");
        (await analyst.SendAsync($"{Root}/{one}/link", ("Reference", second), ("Reason", " "))).Page.Should().Contain("Give a reason");
        (await analyst.SendAsync($"{Root}/{one}/link", ("Reference", second.ToLowerInvariant()), ("Reason", "same number"))).Status.Should().Be(HttpStatusCode.Redirect);
        (await analyst.SendAsync($"{Root}/{two}/link", ("Reference", first), ("Reason", "same number"))).Page.Should().Contain("linked already");
        (await analyst.GetAsync($"{Root}/{two}")).Page.Should().Contain(first).And.Contain("same number");
        var link = await InUnitAsync(host, db => db.CaseLinks.Where(l => l.CaseId == one).Select(l => l.Id).SingleAsync());
        await analyst.SendAsync($"{Root}/{two}", $"{Root}/{two}?handler=Unlink", [("link", link.ToString())]);
        (await InUnitAsync(host, db => db.CaseLinks.CountAsync(l => l.CaseId == one))).Should().Be(0);
        (await RowsAsync(host, one)).Should().Contain(row => row.Name == "case-linked" && row.Reason == "same number");
    }

    [Fact]
    public async Task Pages_OfAnotherUnitsCase_AreNotThere()
    {
        var id = await OpenAsync(host, RunningHost.OtherUnit, "Hidden words");
        using var analyst = await VisitorAsync(host);
        foreach (var page in (string[])["", "/edit", "/note", "/person", "/link", "/transcripts", "/hand-over", "/triage", "/find"])
        {
            (await analyst.GetAsync($"{Root}/{id}{page}")).Status.Should().Be(HttpStatusCode.NotFound, page);
        }

        (await analyst.SendAsync(Root, $"{Root}/{id}/note", [("Kind", "fact"), ("Text", "mine")])).Status.Should().Be(HttpStatusCode.NotFound);
        (await analyst.SendAsync(Root, $"{Root}/{id}?handler=Assign", [("Myself", "true")])).Status.Should().Be(HttpStatusCode.NotFound);
        (await analyst.GetAsync(Root)).Page.Should().NotContain("Hidden words");
        using var nobody = new Visitor(host);
        (await nobody.GetAsync(Root)).Status.Should().Be(HttpStatusCode.Redirect, "who is not signed in sees no list");
    }

    [Fact]
    public async Task Submit_WithACase_PutsTheTranscriptIntoItAlsoWhereItWasThere()
    {
        using var client = host.Api();
        using var analyst = await VisitorAsync(host);
        var id = await OpenAsync(analyst);
        (await analyst.GetAsync($"/en/analysis/submit?case={id}")).Page.Should().Contain($"name=\"case\" value=\"{id}\"").And.Contain((await CaseAsync(host, id)).Reference);
        var content = Submitting.Chat();
        var transcript = Guid.Parse((await Submitting.SubmitAsync(client, Encoding.UTF8.GetBytes(content), "chat.txt", ("case", id.ToString()))).Id());
        (await Of(id)).Should().Equal(transcript);
        var other = await OpenAsync(analyst);
        using (var again = await Submitting.PostAsync(client, content, ("case", other.ToString())))
        {
            again.StatusCode.Should().Be(HttpStatusCode.Conflict);
            (await Submitting.ProblemAsync(again)).GetProperty("inCase").GetBoolean().Should().BeTrue();
        }

        (await Of(other)).Should().Equal(transcript);
        var foreign = await OpenAsync(host, RunningHost.OtherUnit);
        foreach (var wrong in (string[])[foreign.ToString(), "no-id"])
        {
            using var refused = await Submitting.PostAsync(client, Submitting.Chat(), ("case", wrong));
            refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
            (await Submitting.ProblemAsync(refused)).GetProperty("errors").GetProperty("case").GetString().Should().Contain("case");
        }
    }

    [Fact]
    public async Task Transcript_AddedFromItsPageAndFromTheList_IsInTheCaseUntilTakenOut()
    {
        using var analyst = await VisitorAsync(host);
        var id = await OpenAsync(analyst);
        var (one, two) = (await TranscriptAsync(host), await TranscriptAsync(host));
        (await analyst.GetAsync($"/en/analysis/transcripts/{one}/1")).Page.Should().Contain($"/en/analysis/cases/add?transcript={one}");
        (await analyst.SendAsync($"{Root}/add?transcript={one}", $"{Root}/add", [("Transcript", one.ToString())])).Page.Should().Contain("Choose a case.");
        (await analyst.SendAsync($"{Root}/add?transcript={one}", $"{Root}/add", [("Transcript", one.ToString()), ("Case", id.ToString())])).Status.Should().Be(HttpStatusCode.Redirect);
        (await analyst.SendAsync($"{Root}/{id}/transcripts")).Page.Should().Contain("Choose at least one transcript.").And.Contain($"pick-{two}").And.NotContain($"pick-{one}");
        (await analyst.SendAsync($"{Root}/{id}/transcripts", ("Picked", two.ToString()))).Status.Should().Be(HttpStatusCode.Redirect);
        (await Of(id)).Should().BeEquivalentTo([one, two]);
        await analyst.SendAsync($"{Root}/{id}", $"{Root}/{id}?handler=TakeOut", [("transcript", one.ToString())]);
        (await Of(id)).Should().Equal(two);
        using var answer = await host.Api().GetAsync(new Uri($"/api/transcripts/{one}", UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.OK, "it stays with the unit");
    }

    [Fact]
    public async Task Pages_InEveryLanguage_HaveTheirTexts()
    {
        using var analyst = await VisitorAsync(host);
        var id = await OpenAsync(analyst);
        var transcript = await TranscriptAsync(host);
        await AddTranscriptAsync(host, id, transcript);
        await analyst.SendAsync($"{Root}/{id}/note", ("Kind", "fact"), ("Text", "seen"));
        await analyst.SendAsync($"{Root}/{id}/person", ("Form.Category", "witness"), ("Form.Name", "Ann Example"), ("Form.Phones", "0470 12 34 56"));
        foreach (var language in Language.All.Select(l => l.Code))
        {
            foreach (var page in (string[])["", "/new", $"/{id}", $"/{id}/edit", $"/{id}/note", $"/{id}/person", $"/{id}/link", $"/{id}/transcripts", $"/{id}/hand-over", $"/{id}/triage", $"/{id}/find", $"/add?transcript={transcript}"])
            {
                var (status, shown) = await analyst.GetAsync($"/{language}/analysis/cases{page}");
                status.Should().Be(HttpStatusCode.OK, "{0} {1}", language, page);
                Html.Texts(shown).Where(text => System.Text.RegularExpressions.Regex.IsMatch(text, @"^[A-Z][A-Za-z]+\.[A-Za-z-]+$")).Should().BeEmpty("{0} {1}", language, page);
            }
        }
    }

    private async Task<List<string>> Names(Guid id) =>
        [.. (await InUnitAsync(host, db => db.CaseAssignees.Where(a => a.CaseId == id).Select(a => a.UserName).ToListAsync())).Order(StringComparer.Ordinal)];

    private Task<List<Guid>> Of(Guid id) => InUnitAsync(host, db => db.CaseTranscripts.Where(t => t.CaseId == id).Select(t => t.TranscriptId).ToListAsync());
}
