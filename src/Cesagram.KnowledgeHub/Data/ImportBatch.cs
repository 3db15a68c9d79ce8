using Cesagram.KnowledgeHub.ImportRecords;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cesagram.KnowledgeHub.Data;

internal enum ImportStatus
{
    /// <summary>Records are being fetched from another repository.</summary>
    Harvesting,

    /// <summary>Read, and shown to an editor who chooses.</summary>
    Preview,

    Importing,
    Done,

    /// <summary>Nothing could be read; <see cref="ImportBatch.Problem"/> says why.</summary>
    Failed,
}

/// <summary>Records that came in together; kept for 30 days.</summary>
internal sealed class ImportBatch
{
    public required Guid Id { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string By { get; init; }

    /// <summary>ris, bibtex, csv or oai.</summary>
    public required string Format { get; set; }

    /// <summary>Name of the file or address, only to show.</summary>
    public required string Label { get; init; }

    public ImportStatus Status { get; set; }

    /// <summary>How the bytes were read; empty where they were pasted or harvested.</summary>
    public string Encoding { get; set; } = "";

    /// <summary>What came, to read it another way; empty once it is imported.</summary>
    public byte[] Source { get; set; } = [];

    public HarvestRequest? Harvest { get; init; }

    /// <summary>Code of IntakeText "ImportProblem.X".</summary>
    public string? Problem { get; set; }

    public string? ProblemDetail { get; set; }

    /// <summary>What is not of one record: text before the first, a bound that was reached.</summary>
    public List<RecordProblem> Notes { get; set; } = [];

    /// <summary>Records that were read.</summary>
    public int Total { get; set; }
}

internal enum ImportChoice
{
    Draft,
    Skip,

    /// <summary>Adds what is missing to the entry that is there.</summary>
    Complete,
}

internal enum ImportOutcome
{
    Waiting,
    Imported,
    Skipped,
    Completed,

    /// <summary>Nothing was missing, or it came to be there meanwhile.</summary>
    AlreadyThere,

    /// <summary>It cannot become a resource.</summary>
    Refused,
}

/// <summary>One record of a batch.</summary>
internal sealed class ImportRecord
{
    public required Guid BatchId { get; init; }

    /// <summary>1, 2, 3, ... within the batch.</summary>
    public required int Number { get; init; }

    public required ParsedRecord Data { get; init; }

    public List<RecordProblem> Problems { get; init; } = [];

    /// <summary>The entry that is the same, and by what it was recognised: doi, isbn, handle, celex, url or title.</summary>
    public Guid? DuplicateOf { get; set; }

    public string? DuplicateBy { get; set; }

    /// <summary>The earlier record of this batch that is the same.</summary>
    public int? SameAs { get; set; }

    public ImportChoice Choice { get; set; }

    public ImportOutcome Outcome { get; set; }

    public Guid? EntryId { get; set; }

    /// <summary>Two workers that hold the same batch for a moment cannot both import a record.</summary>
    public uint Version { get; private set; }

    public bool CanBeImported => !Problems.Exists(problem => problem.IsFatal);
}

internal sealed class ImportBatchTable : IEntityTypeConfiguration<ImportBatch>
{
    public void Configure(EntityTypeBuilder<ImportBatch> batch)
    {
        batch.ToTable("import_batches");
        batch.HasIndex(b => b.CreatedAt);
        batch.Property(b => b.By).HasMaxLength(200);
        batch.Property(b => b.Format).HasMaxLength(10);
        batch.Property(b => b.Label).HasMaxLength(500);
        batch.Property(b => b.Status).HasConversion<string>().HasMaxLength(20);
        batch.Property(b => b.Encoding).HasMaxLength(20);
        batch.Property(b => b.Problem).HasMaxLength(40);
        batch.Property(b => b.ProblemDetail).HasMaxLength(500);
        KnowledgeHubDbContext.AsJson(batch.Property(b => b.Harvest!));
        KnowledgeHubDbContext.AsJson(batch.Property(b => b.Notes));
    }
}

internal sealed class ImportRecordTable : IEntityTypeConfiguration<ImportRecord>
{
    public void Configure(EntityTypeBuilder<ImportRecord> record)
    {
        record.ToTable("import_records");
        record.HasKey(r => new { r.BatchId, r.Number });
        record.HasOne<ImportBatch>().WithMany().HasForeignKey(r => r.BatchId).OnDelete(DeleteBehavior.Cascade);
        record.Property(r => r.Choice).HasConversion<string>().HasMaxLength(20);
        record.Property(r => r.Outcome).HasConversion<string>().HasMaxLength(20);
        record.Property(r => r.DuplicateBy).HasMaxLength(20);
        record.Property(r => r.Version).IsRowVersion();
        record.Ignore(r => r.CanBeImported);
        KnowledgeHubDbContext.AsJson(record.Property(r => r.Data));
        KnowledgeHubDbContext.AsJson(record.Property(r => r.Problems));
    }
}
