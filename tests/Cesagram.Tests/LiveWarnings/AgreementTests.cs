using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.MeasureAgreement;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.LiveWarnings;

/// <summary>Readers against each other.</summary>
[Collection(HostCollection.Name)]
public class AgreementTests(RunningHost host)
{
    [Fact]
    public async Task Kappa_BelowTenPairs_IsTooFewToTell()
    {
        var (unit, _, id) = await OneWarning.MakeAsync(host);
        var analyst = await OneWarning.AnalystAsync(host, unit);
        await AddAsync(unit, id, from: 1, count: 9);
        (await ReadersAsync(unit)).Should().Be(new ReaderAgreement(9, 8, null));
        (await analyst.GetAsync("/en/analysis/agreement")).Page.Should().Contain("too few to tell (9); it takes 10").And.NotContain("kappa is");

        await AddAsync(unit, id, from: 10, count: 1);
        var readers = await ReadersAsync(unit);
        (readers.Pairs, readers.Same).Should().Be((10, 9));
        readers.Kappa.Should().BeApproximately(0.8, 0.01);
        (await analyst.GetAsync("/en/analysis/agreement")).Page.Should().Contain("kappa is 0.80").And.NotContain("too few to tell");
    }

    [Fact]
    public async Task Page_OfFewWarnings_CountsEscalatedApart_AndGivesNumbersInPlaceOfAShare()
    {
        var (unit, _, id) = await OneWarning.MakeAsync(host);
        var analyst = await OneWarning.AnalystAsync(host, unit);
        await AddAsync(unit, id, from: 1, count: 1);
        await OneWarning.WithAsync(host, unit, async db =>
        {
            await db.Warnings.Where(w => w.Ordinal == 1).ExecuteUpdateAsync(set => set.SetProperty(w => w.Outcome, WarningOutcome.Escalate));
            await db.Database.CommitTransactionAsync();
        });
        var page = (await analyst.GetAsync("/en/analysis/agreement")).Page;
        page.Should().Contain("data-label=\"confirmed\">0<").And.Contain("data-label=\"escalated\">1<").And.Contain(">1 of 1<").And.Contain("data-label=\"cannot tell\"").And.NotContain("100%");

        await AddAsync(unit, id, from: 2, count: 9);
        (await analyst.GetAsync("/en/analysis/agreement")).Page.Should().Contain("100% of 10").And.Contain("data-label=\"confirmed\">9<");
    }

    private async Task<ReaderAgreement> ReadersAsync(Guid unit)
    {
        ReaderAgreement? found = null;
        await host.WithAsync<AgreementReport>(async report => found = (await report.RunAsync(unit, DateTimeOffset.UtcNow.AddDays(-1), default)).Readers);
        return found!;
    }

    /// <summary>Warnings that two people read: on the first of all they disagree, and half of the others both dismiss.</summary>
    private Task AddAsync(Guid unit, Guid like, int from, int count) => OneWarning.WithAsync(host, unit, async db =>
    {
        var one = await db.Warnings.AsNoTracking().SingleAsync(w => w.Id == like);
        for (var ordinal = from; ordinal < from + count; ordinal++)
        {
            var warning = new Warning
            {
                Id = Guid.CreateVersion7(), UnitId = unit, TranscriptId = one.TranscriptId, Ordinal = ordinal, Band = "urgent", RaisedAt = one.RaisedAt, ModelVersion = one.ModelVersion,
                Language = "en", Status = WarningStatus.Decided, Outcome = WarningOutcome.Confirm,
            };
            var second = ordinal % 2 == 0 ? WarningOutcome.Dismiss : WarningOutcome.Confirm;
            warning.Decisions.Add(By("first", second == WarningOutcome.Confirm && ordinal == 1 ? WarningOutcome.Dismiss : second, one.RaisedAt));
            warning.Decisions.Add(By("second", second, one.RaisedAt.AddMinutes(1)));
            db.Warnings.Add(warning);
        }

        await db.SaveChangesAsync();
        await db.Database.CommitTransactionAsync();

        Decision By(string name, WarningOutcome outcome, DateTimeOffset at) =>
            new() { Id = Guid.CreateVersion7(), UnitId = unit, By = name, At = at, Outcome = outcome, SealedReason = [], Band = "urgent", Messages = 1 };
    });
}
