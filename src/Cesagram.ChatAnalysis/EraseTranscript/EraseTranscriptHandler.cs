using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Cesagram.ChatAnalysis.EraseTranscript;

/// <summary>When the retention is over: text, reports and the key go, the record of custody stays.</summary>
internal sealed partial class EraseTranscriptHandler(ChatAnalysisDbContext db, ILogger<EraseTranscriptHandler> logger) : IMessageHandler
{
    public const string Kind = "erase-transcript";

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(message.UnitId!.Value, cancellationToken);
        var id = message.Read<TranscriptReference>().TranscriptId;
        await db.Chunks.Where(chunk => chunk.TranscriptId == id).ExecuteDeleteAsync(cancellationToken);
        await db.Conversations.Where(conversation => conversation.TranscriptId == id).ExecuteDeleteAsync(cancellationToken);
        await db.Transcripts.Where(transcript => transcript.Id == id).ExecuteUpdateAsync(
            set => set
                .SetProperty(transcript => transcript.WrappedKey, Array.Empty<byte>())
                .SetProperty(transcript => transcript.SealedFileName, Array.Empty<byte>())
                .SetProperty(transcript => transcript.Status, TranscriptStatus.Erased),
            cancellationToken);
        db.Complete(message);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        LogErased(logger, id);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Transcript {Id} was erased: its retention is over")]
    private static partial void LogErased(ILogger logger, Guid id);
}
