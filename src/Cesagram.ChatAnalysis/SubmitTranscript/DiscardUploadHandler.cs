using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;

namespace Cesagram.ChatAnalysis.SubmitTranscript;

/// <summary>An hour after an upload began: what is still being received then never came to its end.</summary>
internal sealed class DiscardUploadHandler(TranscriptIntake intake) : IMessageHandler
{
    public const string Kind = "discard-upload";

    public Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken) =>
        intake.DiscardAsync(message.UnitId!.Value, message.Read<TranscriptReference>().TranscriptId, cancellationToken);
}
