using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Cesagram.Tests.Accounts;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.LiveWarnings;

/// <summary>A warning that a test has for itself, and people who decide it.</summary>
internal static class OneWarning
{
    /// <summary>A unit of its own with one warning, raised by a made conversation.</summary>
    public static async Task<(Guid Unit, HttpClient Client, Guid Warning)> MakeAsync(RunningHost host, Action<AnalysisSettings>? change = null)
    {
        var (unit, client, source) = await UnitAsync(host);
        if (change is not null)
        {
            await WithAsync(host, unit, async db =>
            {
                var settings = new AnalysisSettings { UnitId = unit };
                change(settings);
                db.Settings.Add(settings);
                await db.SaveChangesAsync();
                await db.Database.CommitTransactionAsync();
            });
        }

        var transcript = await Live.SendAsync(client, source, "c1", Live.Sample("whatsapp-android-en.txt"), atOnce: 80);
        var warning = Guid.Empty;
        // Until its report is there and knows the language.
        await WithAsync(host, unit, db => Waiting.UntilAsync(async () => (warning = await db.Warnings.Where(w => w.TranscriptId == transcript && w.Language != "").Select(w => w.Id).SingleOrDefaultAsync()) != Guid.Empty));
        await WithAsync(host, unit, db => db.Warnings.Where(w => w.Id == warning).ExecuteUpdateAsync(set => set.SetProperty(w => w.Revision, 0)));
        return (unit, client, warning);
    }

    public static async Task<(Guid Unit, HttpClient Client, string Source)> UnitAsync(RunningHost host)
    {
        var (unit, secret) = await Units.MakeAsync(host);
        return (unit, host.Api(secret), await Live.SourceAsync(host, unit));
    }

    public static async Task<Visitor> AnalystAsync(RunningHost host, Guid unit) => await People.SignInAsync(host, await People.AddAsync(host, ["Analyst"], unit));

    public static Task WithAsync(RunningHost host, Guid unit, Func<ChatAnalysisDbContext, Task> use) => host.WithAsync<ChatAnalysisDbContext>(async db =>
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit);
        await use(db);
    });
}
