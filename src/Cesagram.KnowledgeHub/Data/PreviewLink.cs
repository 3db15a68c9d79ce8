using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cesagram.KnowledgeHub.Data;

/// <summary>Lets somebody without an account read an entry that is not published yet. The token itself is kept nowhere.</summary>
internal sealed class PreviewLink
{
    public required Guid Id { get; init; }

    public required Guid EntryId { get; init; }

    /// <summary>SHA-256 of the token.</summary>
    public required byte[] TokenHash { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string CreatedBy { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public string? WithdrawnBy { get; set; }

    public bool IsOpen(DateTimeOffset now) => WithdrawnAt is null && ExpiresAt > now;
}

internal sealed class PreviewLinkMap : IEntityTypeConfiguration<PreviewLink>
{
    public void Configure(EntityTypeBuilder<PreviewLink> builder)
    {
        builder.ToTable("preview_links");
        builder.HasIndex(link => link.TokenHash).IsUnique();
        builder.Property(link => link.CreatedBy).HasMaxLength(200);
        builder.Property(link => link.WithdrawnBy).HasMaxLength(200);
        builder.HasOne<Entry>().WithMany().HasForeignKey(link => link.EntryId).OnDelete(DeleteBehavior.Cascade);
    }
}
