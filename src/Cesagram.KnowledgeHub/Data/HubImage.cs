using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cesagram.KnowledgeHub.Data;

/// <summary>A picture that editors put into texts, in one or more widths.</summary>
internal sealed class HubImage
{
    public required Guid Id { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string By { get; init; }

    /// <summary>Name of the file it came as, only to show.</summary>
    public string Label { get; init; } = "";

    /// <summary>What it shows, by language; empty where it only decorates.</summary>
    public IReadOnlyDictionary<string, string> Alt { get; set; } = new Dictionary<string, string>();

    /// <summary>An editor said that it tells nothing.</summary>
    public bool IsDecorative { get; set; }

    public List<HubImageSize> Sizes { get; init; } = [];
}

internal sealed class HubImageSize
{
    public Guid ImageId { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>image/png, image/jpeg or image/webp, by content.</summary>
    public required string ContentType { get; init; }

    public required byte[] Bytes { get; init; }

    public required string Sha256 { get; init; }
}

internal sealed class HubImageTable : IEntityTypeConfiguration<HubImage>
{
    public void Configure(EntityTypeBuilder<HubImage> image)
    {
        image.ToTable("images");
        image.Property(i => i.By).HasMaxLength(200);
        image.Property(i => i.Label).HasMaxLength(200);
        KnowledgeHubDbContext.AsJson(image.Property(i => i.Alt));
        image.HasIndex(i => i.CreatedAt);
        image.HasMany(i => i.Sizes).WithOne().HasForeignKey(s => s.ImageId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class HubImageSizeTable : IEntityTypeConfiguration<HubImageSize>
{
    public void Configure(EntityTypeBuilder<HubImageSize> size)
    {
        size.ToTable("image_sizes");
        size.HasKey(s => new { s.ImageId, s.Width });
        size.Property(s => s.ContentType).HasMaxLength(20);
        size.Property(s => s.Sha256).HasMaxLength(64);
    }
}
