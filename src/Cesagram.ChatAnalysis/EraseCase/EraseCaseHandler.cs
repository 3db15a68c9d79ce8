using Cesagram.Postgres;

namespace Cesagram.ChatAnalysis.EraseCase;

/// <summary>Payload of every message about one case.</summary>
internal sealed record CaseReference(Guid CaseId);

/// <summary>When the retention of a case is over. One that was prolonged has a later message, and what is held is left to the sweeper.</summary>
internal sealed class EraseCaseHandler(CaseEraser eraser) : IMessageHandler
{
    public const string Kind = "erase-case";

    public Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken) =>
        eraser.EraseAsync(message.UnitId!.Value, message.Read<CaseReference>().CaseId, AuditEvent.System, null, cancellationToken);
}
