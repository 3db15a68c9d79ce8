namespace Cesagram.ChatAnalysis.Data;

/// <summary>A sealed piece of the file as it came, 1 MiB before sealing, so that no upload needs to fit into memory.</summary>
internal sealed class TranscriptChunk
{
    public const int Size = 1 << 20;

    public Guid TranscriptId { get; init; }

    public int Ordinal { get; init; }

    public Guid UnitId { get; init; }

    public required byte[] Sealed { get; init; }
}
