using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.ScoreTranscript;
using Cesagram.Postgres;
using Cesagram.Transcripts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cesagram.ChatAnalysis.ExportMessages;

/// <summary>Writes the messages of a scored file in another form: read from the file as it came, so that nothing the form can hold is lost.</summary>
internal sealed class MessagesExport(ChatAnalysisDbContext db, TextVault vault, IOptions<ChatAnalysisOptions> options)
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
        using var file = new SealedFileStream(db, id, key, transcript.Bytes);
        var read = TranscriptFile.Read(file, null, StoredFile.Options(transcript, key, options.Value));
        TranscriptWriter.Write(conversation is { } one ? read.Skip(one).Take(1) : read, output, format);
    }
}
