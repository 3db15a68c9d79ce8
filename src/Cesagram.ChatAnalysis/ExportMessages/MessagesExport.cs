using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.ScoreTranscript;
using Cesagram.Postgres;
using Cesagram.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.ExportMessages;

/// <summary>Writes the messages of a scored transcript in another form: read as they came, so that nothing the form can hold is lost.</summary>
internal sealed class MessagesExport(ChatAnalysisDbContext db, TextVault vault, StoredConversations conversations)
{
    /// <param name="unit">Only within it.</param>
    /// <param name="id">A transcript that is scored.</param>
    /// <param name="format">One of <see cref="TranscriptWriter.Formats"/>.</param>
    /// <param name="conversation">0-based place of the only one that is wanted; null: all.</param>
    /// <param name="output">Takes bytes as they come; is not closed.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task WriteAsync(Guid unit, Guid id, string format, int? conversation, Stream output, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var transcript = await db.Transcripts.AsNoTracking().SingleAsync(t => t.Id == id && t.Status == TranscriptStatus.Scored, cancellationToken);
        using var key = vault.Unwrap(transcript.WrappedKey);
        var read = conversations.Read(transcript, key);
        TranscriptWriter.Write(conversation is { } one ? read.Skip(one).Take(1) : read, output, format);
    }
}
