using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cesagram.KnowledgeHub.Data;

/// <summary>A PDF that is kept with a resource.</summary>
internal sealed class EntryFile
{
    public required Guid Id { get; init; }

    public required Guid EntryId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string By { get; init; }

    /// <summary>Name to show and to save it under; never a path.</summary>
    public required string Name { get; init; }

    public required string Language { get; init; }

    /// <summary>What is said of this version, such as that a newer one exists; empty for nothing.</summary>
    public string Note { get; set; } = "";

    public required string Sha256 { get; init; }

    public required int Length { get; init; }

    public required byte[] Bytes { get; init; }
}

internal sealed class EntryFileTable : IEntityTypeConfiguration<EntryFile>
{
    public void Configure(EntityTypeBuilder<EntryFile> file)
    {
        file.ToTable("entry_files");
        file.Property(f => f.By).HasMaxLength(200);
        file.Property(f => f.Name).HasMaxLength(200);
        file.Property(f => f.Language).HasMaxLength(10);
        file.Property(f => f.Note).HasMaxLength(300);
        file.Property(f => f.Sha256).HasMaxLength(64);
        file.HasIndex(f => new { f.EntryId, f.Sha256 }).IsUnique();
        file.HasOne<Entry>().WithMany().HasForeignKey(f => f.EntryId).OnDelete(DeleteBehavior.Cascade);
    }
}
