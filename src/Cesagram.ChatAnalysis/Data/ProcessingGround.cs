namespace Cesagram.ChatAnalysis.Data;

internal enum ProcessingGroundKind
{
    LegalBasis,
    Purpose,
}

/// <summary>A legal basis or purpose that a submission may name; administrators keep the list.</summary>
internal sealed class ProcessingGround
{
    public Guid Id { get; init; }

    public ProcessingGroundKind Kind { get; init; }

    /// <summary>Stable name in the API, kebab-case; never changed, so that old submissions stay readable.</summary>
    public required string Code { get; init; }

    /// <summary>What people read; the seeded ones are in the module's texts under their code, in six languages.</summary>
    public required string Label { get; set; }

    /// <summary>Longest retention in days that may be chosen with it; only for a legal basis.</summary>
    public int MaximumDays { get; set; }

    /// <summary>An administrator changed the wording: it is shown as written, in every language.</summary>
    public bool Reworded { get; set; }

    public bool Retired { get; set; }
}
