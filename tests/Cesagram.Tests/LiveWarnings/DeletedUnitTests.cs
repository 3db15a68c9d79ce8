using Cesagram.Accounts.Data;
using Cesagram.Accounts.ManageUnits;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.EraseTranscript;
using Cesagram.Postgres;
using Cesagram.Tests.ChatAnalysis;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.LiveWarnings;

/// <summary>A unit that is deleted leaves nothing lying about: what it kept goes when its time is over, as if it were there.</summary>
[Collection(HostCollection.Name)]
public class DeletedUnitTests(RunningHost host)
{
    [Fact]
    public async Task Sweep_AfterItsUnitWasDeleted_StillErasesCasesAndConversations()
    {
        var (unit, secret) = await Units.MakeAsync(host);
        using var client = host.Api(secret);
        var transcript = await Live.SendAsync(client, await Live.SourceAsync(host, unit), "c1", Live.Sample("whatsapp-android-en.txt"), atOnce: 80);
        await Live.WarningAsync(client, transcript);
        var opened = await CasePages.OpenAsync(host, unit);
        await host.WithAsync<AccountsDbContext>(db => db.ApiClients.Where(c => c.UnitId == unit).ExecuteUpdateAsync(set => set.SetProperty(c => c.RevokedAt, DateTimeOffset.UtcNow)));
        await host.WithAsync<UnitDesk>(async desk => (await desk.DeleteAsync(unit, "test", default)).Should().Be(UnitAnswer.Done));

        await WithAsync(unit, async db =>
        {
            var yesterday = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-1);
            await db.Transcripts.ExecuteUpdateAsync(set => set.SetProperty(t => t.RetainUntil, yesterday));
            await db.Cases.ExecuteUpdateAsync(set => set.SetProperty(c => c.RetainUntil, yesterday));
        });
        await host.WithAsync<RetentionSweeper>(sweeper => sweeper.SweepAsync(default));
        await WithAsync(unit, async db =>
        {
            (await db.LiveMessages.CountAsync()).Should().Be(0);
            (await db.Transcripts.SingleAsync(t => t.Id == transcript)).WrappedKey.Should().BeEmpty();
            (await db.Cases.SingleAsync(c => c.Id == opened)).WrappedKey.Should().BeEmpty();
        });
    }

    private Task WithAsync(Guid unit, Func<ChatAnalysisDbContext, Task> use) => host.WithAsync<ChatAnalysisDbContext>(async db =>
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit);
        await use(db);
        await transaction.CommitAsync();
    });
}
