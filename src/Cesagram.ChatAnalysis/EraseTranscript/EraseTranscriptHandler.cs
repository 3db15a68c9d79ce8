using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;

namespace Cesagram.ChatAnalysis.EraseTranscript;

/// <summary>When the retention is over: text, reports and the key go, the record of custody stays. What is held is left to the sweeper.</summary>
internal sealed class EraseTranscriptHandler(TranscriptEraser eraser) : IMessageHandler
{
    public const string Kind = "erase-transcript";

    public Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken) =>
        eraser.EraseAsync(message.UnitId!.Value, message.Read<TranscriptReference>().TranscriptId, AuditEvent.System, null, cancellationToken);
}
