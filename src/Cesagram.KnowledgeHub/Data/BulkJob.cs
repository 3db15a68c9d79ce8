using Cesagram.KnowledgeHub.BulkEdit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cesagram.KnowledgeHub.Data;

/// <summary>One change to many entries, and how far it has come.</summary>
internal sealed class BulkJob
{
    public required Guid Id { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string By { get; init; }

    public required BulkChange Change { get; init; }

    public required List<Guid> Entries { get; init; }

    /// <summary>How many of them were looked at, in order.</summary>
    public int Done { get; set; }

    public int Changed { get; set; }

    /// <summary>Those that could not be changed, and what they lack.</summary>
    public List<BulkRefusal> Refused { get; set; } = [];

    /// <summary>Two workers that hold it for a moment cannot both take a step.</summary>
    public uint Version { get; private set; }

    public bool IsDone => Done >= Entries.Count;
}

internal sealed class BulkJobTable : IEntityTypeConfiguration<BulkJob>
{
    public void Configure(EntityTypeBuilder<BulkJob> job)
    {
        job.ToTable("bulk_jobs");
        job.Property(j => j.By).HasMaxLength(200);
        job.Property(j => j.Version).IsRowVersion();
        job.Ignore(j => j.IsDone);
        KnowledgeHubDbContext.AsJson(job.Property(j => j.Change));
        KnowledgeHubDbContext.AsJson(job.Property(j => j.Refused));
    }
}
