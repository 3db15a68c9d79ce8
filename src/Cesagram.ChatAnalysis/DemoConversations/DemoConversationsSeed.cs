using System.Reflection;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.SubmitTranscript;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.DemoConversations;

/// <summary>Hands in the made conversations of docs/samples, so that a newcomer has something to read at once.</summary>
internal sealed class DemoConversationsSeed(ChatAnalysisDbContext db, TranscriptIntake intake)
{
    private const string Prefix = "sample.";
    private const int Days = 30;

    public async Task SeedAsync(Guid unit, CancellationToken cancellationToken)
    {
        await using (await db.BeginUnitTransactionAsync(unit, cancellationToken))
        {
            if (await db.Transcripts.AnyAsync(cancellationToken))
            {
                return;
            }
        }

        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            await using var content = assembly.GetManifestResourceStream(name)!;
            db.ChangeTracker.Clear();
            await intake.ReceiveAsync(
                new Submission(unit, "demo", SubmissionChannel.Page, name[Prefix.Length..], "consent", "training", Days), content, cancellationToken);
        }
    }
}
