namespace Cesagram.ChatAnalysis.Data;

/// <summary>Payload of every message about one transcript.</summary>
internal sealed record TranscriptReference(Guid TranscriptId);
