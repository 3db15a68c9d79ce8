using System.Globalization;
using System.Net;
using Cesagram.Accounts;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.ChatAnalysis;

/// <summary>Opens cases as a person or as the module does, and looks at what the database and the trail have of them.</summary>
internal static class CasePages
{
    public const string Root = "/en/analysis/cases";

    public static string Day(int days) => DateTime.UtcNow.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static (string, string)[] Facts(string title = "Plainly made up", params (string Name, string Value)[] more) =>
    [
        .. new (string Name, string Value)[]
        {
            ("Form.Title", title), ("Form.LegalBasis", "public-task"), ("Form.Purpose", "suspected-grooming"), ("Form.Status", "open"), ("Form.Priority", "normal"), ("Form.RetainUntil", Day(30)),
        }.Where(field => more.All(other => other.Name != field.Name)),
        .. more,
    ];

    /// <summary>Opens one by the page.</summary>
    public static async Task<Guid> OpenAsync(Visitor visitor, params (string Name, string Value)[] more)
    {
        var (status, to) = await visitor.SendAsync($"{Root}/new", Facts("Plainly made up", more));
        status.Should().Be(HttpStatusCode.Redirect, to);
        return Guid.Parse(to[(Root.Length + 1)..]);
    }

    /// <summary>Opens one for a unit without a page.</summary>
    public static async Task<Guid> OpenAsync(RunningHost host, Guid unit, string title = "Plainly made up")
    {
        var id = Guid.Empty;
        await host.WithAsync<Cases>(async cases =>
            id = (await cases.OpenAsync(unit, new CaseForm { Title = title, LegalBasis = "public-task", Purpose = "suspected-grooming", RetainUntil = Day(30) }, "supervisor", CancellationToken.None))
                .Should().BeOfType<CaseAnswer.Done>().Which.Id);
        return id;
    }

    public static async Task<Visitor> VisitorAsync(RunningHost host, string role = "analyst") => new(await host.SignedInAsync(role));

    public static async Task<IReadOnlyList<AuditRow>> RowsAsync(RunningHost host, Guid id)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<AuditReader>().ListAsync(AccountsModule.DemoUnit, new AuditChoice { Subject = $"case:{id}" }, 0, 200)).Rows;
    }

    public static async Task<T> InUnitAsync<T>(RunningHost host, Func<ChatAnalysisDbContext, Task<T>> use)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ChatAnalysisDbContext>();
        await using var transaction = await db.BeginUnitTransactionAsync(AccountsModule.DemoUnit);
        var result = await use(db);
        await transaction.CommitAsync();
        return result;
    }

    public static Task<Case> CaseAsync(RunningHost host, Guid id) => InUnitAsync(host, db => db.Cases.AsNoTracking().SingleAsync(c => c.Id == id));

    public static async Task<Guid> TranscriptAsync(RunningHost host, string? content = null)
    {
        using var client = host.Api();
        return Guid.Parse((await Submitting.SubmitAsync(client, content ?? Submitting.Chat())).Id());
    }

    public static Task AddTranscriptAsync(RunningHost host, Guid id, Guid transcript) =>
        host.WithAsync<CaseTranscripts>(async transcripts => (await transcripts.AddAsync(AccountsModule.DemoUnit, id, transcript, "analyst", CancellationToken.None)).Should().BeTrue());
}
