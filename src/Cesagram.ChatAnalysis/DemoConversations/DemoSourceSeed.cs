using System.Reflection;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.ChatAnalysis.KeepSources;
using Cesagram.ChatAnalysis.RaiseWarning;
using Cesagram.Postgres;
using Cesagram.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.DemoConversations;

/// <summary>A source with one made conversation that arrives message by message, so that whoever tries the platform sees a live warning.</summary>
internal sealed class DemoSourceSeed(ChatAnalysisDbContext db, SourceKeeper sources, ConversationIntake intake)
{
    private const string Code = "example-helpline";
    private const string Sample = "sample.whatsapp-ios-fr.txt";
    private const string By = "demo";
    private const int AtOnce = 8;

    public async Task SeedAsync(Guid unit, CancellationToken cancellationToken)
    {
        await using (await db.BeginUnitTransactionAsync(unit, cancellationToken))
        {
            if (await db.Sources.AnyAsync(cancellationToken))
            {
                return;
            }
        }

        var limits = WarningThresholds.Default;
        await sources.MakeAsync(
            unit, Code, new SourceChange("Example helpline", "consent", "training", 30, null, limits.Risk.Warn, limits.Risk.Urgent, limits.Missing, true), By, cancellationToken);
        await using var content = Assembly.GetExecutingAssembly().GetManifestResourceStream(Sample)!;
        var messages = TranscriptFile.Read(content).SelectMany(transcript => transcript.Messages.Where(message => message.Kind == MessageKind.Text).Select(Message).ToList()).ToList();
        foreach (var part in messages.Chunk(AtOnce))
        {
            db.ChangeTracker.Clear();
            await intake.TakeAsync(unit, By, "example-1", new MessagesBody(Code, part), cancellationToken);
        }
    }

    private static MessageBody Message(TranscriptMessage message) => new(
        $"m{message.Index}", message.Author, message.Text, message.Sent is { } sent ? new DateTimeOffset(sent.Local, sent.Offset ?? TimeSpan.Zero) : null, null);
}
