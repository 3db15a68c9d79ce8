using System.Net;
using Cesagram.Accounts;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.EraseCase;
using Cesagram.ChatAnalysis.EraseTranscript;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using static Cesagram.Tests.ChatAnalysis.CasePages;

namespace Cesagram.Tests.ChatAnalysis;

/// <summary>Legal hold and erasure of cases, with their transcripts.</summary>
[Collection(HostCollection.Name)]
public class CaseCustodyTests(RunningHost host)
{
    [Fact]
    public async Task Hold_OfACase_HoldsItsTranscriptsAndNothingIsErasedUntilItIsLifted()
    {
        using var supervisor = await VisitorAsync(host, "supervisor");
        var id = await OpenAsync(supervisor);
        var edit = $"{Root}/{id}/edit";
        var (before, alone) = (await TranscriptAsync(host), await TranscriptAsync(host));
        await AddTranscriptAsync(host, id, before);
        await host.WithAsync<LegalHolds>(holds => holds.SetAsync(AccountsModule.DemoUnit, alone, "supervisor", "court order 9", CancellationToken.None));
        await AddTranscriptAsync(host, id, alone);
        (await supervisor.SendAsync(edit, $"{edit}?handler=Hold", [("Reason", "")])).Page.Should().Contain("Give a reason");
        (await supervisor.SendAsync(edit, $"{edit}?handler=Hold", [("Reason", "inquiry 12")])).Status.Should().Be(HttpStatusCode.Redirect);
        var later = await TranscriptAsync(host);
        await AddTranscriptAsync(host, id, later);
        (await HoldsAsync(before, later)).Should().OnlyContain(reason => reason!.EndsWith(": inquiry 12", StringComparison.Ordinal));
        (await supervisor.SendAsync(edit, $"{edit}?handler=Erase", [("Reason", "asked for")])).Page.Should().Contain("Lift the hold first");
        (await supervisor.SendAsync($"{Root}/{id}", $"{Root}/{id}?handler=TakeOut", [("transcript", before.ToString())])).Page.Should().Contain("nothing is taken out");
        await host.WithAsync<LegalHolds>(async holds => (await holds.LiftAsync(AccountsModule.DemoUnit, before, "supervisor", "alone", CancellationToken.None)).Should().BeFalse("its case is held"));
        await MakeOverdueAsync(id, before);
        await host.WithAsync<RetentionSweeper>(sweeper => sweeper.SweepAsync(CancellationToken.None));
        (await CaseAsync(host, id)).ErasedAt.Should().BeNull();
        (await StatusAsync(before)).Should().Be(TranscriptStatus.Scored);

        (await supervisor.SendAsync(edit, $"{edit}?handler=Lift", [("Reason", "inquiry closed")])).Status.Should().Be(HttpStatusCode.Redirect);
        (await HoldsAsync(before, later)).Should().OnlyContain(reason => reason == null);
        (await HoldsAsync(alone)).Should().Equal("court order 9");
        (await RowsAsync(host, id)).Select(row => (row.Name, row.Reason)).Should().Contain([("case-held", "inquiry 12"), ("case-released", "inquiry closed")]);
    }

    [Fact]
    public async Task Lift_WhereAnotherCaseHoldsTheTranscript_LeavesItHeldForThatOne()
    {
        using var supervisor = await VisitorAsync(host, "supervisor");
        var (one, two, transcript) = (await OpenAsync(supervisor), await OpenAsync(supervisor), await TranscriptAsync(host));
        foreach (var id in (Guid[])[one, two])
        {
            await AddTranscriptAsync(host, id, transcript);
            await supervisor.SendAsync($"{Root}/{id}/edit", $"{Root}/{id}/edit?handler=Hold", [("Reason", $"order {(id == one ? 1 : 2)}")]);
        }

        await supervisor.SendAsync($"{Root}/{one}/edit", $"{Root}/{one}/edit?handler=Lift", [("Reason", "over")]);
        (await HoldsAsync(transcript)).Should().ContainSingle().Which.Should().EndWith(": order 2");
        await supervisor.SendAsync($"{Root}/{two}/edit", $"{Root}/{two}/edit?handler=Lift", [("Reason", "over")]);
        (await HoldsAsync(transcript)).Should().Equal((string?)null);
    }

    [Fact]
    public async Task Reason_ThatNamesSomebodyOfTheCase_IsRefusedAndNotRecorded()
    {
        using var supervisor = await VisitorAsync(host, "supervisor");
        var id = await OpenAsync(supervisor);
        await supervisor.SendAsync($"{Root}/{id}/person", ("Form.Category", "victim"), ("Form.Name", "Éléonore Example"));
        var edit = $"{Root}/{id}/edit";
        (await supervisor.SendAsync(edit, $"{edit}?handler=Hold", [("Reason", "to find eleonore")])).Page.Should().Contain("names somebody of this case").And.Contain("to find eleonore");
        (await RowsAsync(host, id)).Should().NotContain(row => row.Reason != null);
    }

    [Fact]
    public async Task Hold_AsAnAnalyst_IsRefused()
    {
        using var analyst = await VisitorAsync(host);
        var id = await OpenAsync(analyst);
        var edit = $"{Root}/{id}/edit";
        (await analyst.GetAsync(edit)).Page.Should().NotContain("handler=Hold");
        (await analyst.SendAsync(edit, $"{edit}?handler=Erase", [("Reason", "mine")])).Page.Should().Contain("not-allowed");
        (await CaseAsync(host, id)).ErasedAt.Should().BeNull();
    }

    [Fact]
    public async Task Erasure_AtTheEndOfTheRetention_DestroysTheKeyAndKeepsWhoAndWhen()
    {
        using var analyst = await VisitorAsync(host);
        var id = await OpenAsync(analyst);
        var transcript = await TranscriptAsync(host);
        await AddTranscriptAsync(host, id, transcript);
        await analyst.SendAsync($"{Root}/{id}/person", ("Form.Category", "suspect"), ("Form.Name", "Gone Example"));
        await analyst.SendAsync($"{Root}/{id}/note", ("Kind", "fact"), ("Text", "gone soon"));
        await analyst.SendAsync($"{Root}/{id}/hand-over", ("Form.Profession", "police"), ("Form.Recipient", "An office"), ("Form.Reason", "asked"), ("Form.LegalBasis", "public-task"), ("Form.Notes", "all"));
        await host.WithAsync<CaseEraser>(async eraser =>
            (await eraser.EraseAsync(AccountsModule.DemoUnit, id, AuditEvent.System, null, CancellationToken.None)).Should().Be(ErasureResult.NotThere, "its retention is not over"));
        await MakeOverdueAsync(id, Guid.Empty);
        await host.WithAsync<RetentionSweeper>(sweeper => sweeper.SweepAsync(CancellationToken.None));
        var one = await CaseAsync(host, id);
        (one.WrappedKey.Length, one.SealedTitle.Length, one.ErasedBy, one.CreatedBy).Should().Be((0, 0, "system", "analyst"));
        (await InUnitAsync(host, async db =>
            await db.CaseNotes.CountAsync(n => n.CaseId == id) + await db.CasePeople.CountAsync(p => p.CaseId == id) + await db.CaseTerms.CountAsync(t => t.CaseId == id)
            + (await db.CaseHandOvers.AsNoTracking().SingleAsync(h => h.CaseId == id)).Sealed.Length)).Should().Be(0);
        (await StatusAsync(transcript)).Should().Be(TranscriptStatus.Scored, "it has a retention of its own");
        var (status, page) = await analyst.GetAsync($"{Root}/{id}");
        status.Should().Be(HttpStatusCode.OK);
        page.Should().Contain("The case was erased").And.Contain("Police").And.NotContain("An office").And.Contain("Erased: the retention was over");
        (await analyst.GetAsync($"{Root}/{id}/edit")).Status.Should().Be(HttpStatusCode.NotFound);
        (await RowsAsync(host, id)).Should().ContainSingle(row => row.Kind == AuditKinds.Erasure).Which.Name.Should().Be("case-erased");
    }

    [Fact]
    public async Task Erasure_ByASupervisor_NeedsAReasonAndHidesNothingOfTheTrail()
    {
        using var supervisor = await VisitorAsync(host, "supervisor");
        var id = await OpenAsync(supervisor);
        var edit = $"{Root}/{id}/edit";
        (await supervisor.SendAsync(edit, $"{edit}?handler=Erase", [("Reason", "opened by mistake")])).Status.Should().Be(HttpStatusCode.Redirect);
        (await supervisor.GetAsync($"{Root}/{id}")).Page.Should().Contain("opened by mistake").And.Contain("Erased before its time");
        (await supervisor.GetAsync($"{Root}?status=erased")).Page.Should().Contain((await CaseAsync(host, id)).Reference);
    }

    [Fact]
    public async Task Transcript_ErasedInACase_IsStillListedAsErased()
    {
        using var analyst = await VisitorAsync(host);
        var id = await OpenAsync(analyst);
        var transcript = await TranscriptAsync(host);
        await AddTranscriptAsync(host, id, transcript);
        await host.WithAsync<TranscriptEraser>(eraser => eraser.EraseAsync(AccountsModule.DemoUnit, transcript, "supervisor", "asked for", CancellationToken.None));
        foreach (var page in (string[])["", "/triage", "/find", "/hand-over"])
        {
            (await analyst.GetAsync($"{Root}/{id}{page}")).Status.Should().Be(HttpStatusCode.OK, page);
        }

        (await analyst.GetAsync($"{Root}/{id}")).Page.Should().Contain("status-erased");
        (await analyst.SendAsync($"{Root}/{id}/find", ("Query", "training"))).Page.Should().Contain("No message of this case");
        (await analyst.SendAsync(
            $"{Root}/{id}/hand-over", ("Form.Profession", "police"), ("Form.Recipient", "An office"), ("Form.Reason", "asked"), ("Form.LegalBasis", "public-task"), ("Form.Notes", "none"), ("Form.Transcripts", transcript.ToString())))
            .Page.Should().Contain("was erased. Look at the choice again");
    }

    private Task<List<string?>> HoldsAsync(params Guid[] transcripts) => InUnitAsync(host, db => db.Transcripts.Where(t => transcripts.Contains(t.Id)).Select(t => t.HoldReason).ToListAsync());

    private Task<TranscriptStatus> StatusAsync(Guid id) => InUnitAsync(host, db => db.Transcripts.Where(t => t.Id == id).Select(t => t.Status).SingleAsync());

    private Task<int> MakeOverdueAsync(Guid id, Guid transcript) => InUnitAsync(host, async db =>
        await db.Cases.Where(c => c.Id == id).ExecuteUpdateAsync(set => set.SetProperty(c => c.RetainUntil, new DateOnly(2020, 1, 1)))
        + await db.Transcripts.Where(t => t.Id == transcript).ExecuteUpdateAsync(set => set.SetProperty(t => t.RetainUntil, new DateOnly(2020, 1, 1))));
}
