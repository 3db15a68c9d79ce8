namespace Cesagram.ChatAnalysis.Data;

/// <summary>Somebody would rather not read on and asks a colleague to; at most one of a transcript is open.</summary>
internal sealed class TranscriptHandover
{
    public const int LongestNote = 1000;

    public const string NotePlace = "handover note";

    public Guid Id { get; init; }

    public Guid TranscriptId { get; init; }

    public Guid UnitId { get; init; }

    public required string HandedOverBy { get; init; }

    public DateTimeOffset HandedOverAt { get; init; }

    /// <summary>By the transcript's key: a note may name people. Null: there is none, or it was erased.</summary>
    public byte[]? SealedNote { get; set; }

    public string? TakenUpBy { get; set; }

    /// <summary>Null: it waits for a colleague.</summary>
    public DateTimeOffset? TakenUpAt { get; set; }
}
