using System.Net;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.LiveWarnings;

/// <summary>What the page of a warning says once it is decided.</summary>
[Collection(HostCollection.Name)]
public class DecidedPageTests(RunningHost host)
{
    private const string Reason = "He asks when she leaves.";

    [Theory]
    [InlineData("escalate", true)]
    [InlineData("confirm", true)]
    [InlineData("dismiss", false)]
    public async Task Decided_WithSignsOfGoingMissing_KeepsTheNumbersToCallUnlessDismissed(string outcome, bool keeps)
    {
        var (unit, _, id) = await OneWarning.MakeAsync(host);
        await OneWarning.WithAsync(host, unit, async db =>
        {
            await db.Warnings.Where(w => w.Id == id).ExecuteUpdateAsync(set => set.SetProperty(w => w.GoingMissing, true));
            await db.Database.CommitTransactionAsync();
        });
        var analyst = await OneWarning.AnalystAsync(host, unit);
        await DecideAsync(analyst, id, outcome);
        var page = (await analyst.GetAsync($"/en/analysis/warnings/{id}")).Page;
        (page.Contains("panel urgent-first", StringComparison.Ordinal), page.Contains("href=\"tel:112\"", StringComparison.Ordinal), page.Contains("116 000", StringComparison.Ordinal)).Should().Be((keeps, keeps, keeps));
    }

    private static async Task DecideAsync(Visitor visitor, Guid id, string outcome) =>
        (await visitor.SendAsync($"/en/analysis/warnings/{id}?handler=Decide", ("Revision", "0"), ("Outcome", outcome), ("Reason", Reason))).Status.Should().Be(HttpStatusCode.Redirect);
}
