using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cesagram.KnowledgeHub.Data;

/// <summary>What a visitor wrote under an entry; seen by others once a person approved it. No address of any kind is kept.</summary>
internal sealed class Comment
{
    public const int LongestText = 2000;
    public const int LongestName = 60;

    public required Guid Id { get; init; }

    public required Guid EntryId { get; init; }

    /// <summary>Of the page it was written on.</summary>
    public required string Language { get; init; }

    /// <summary>Any name; empty: none given.</summary>
    public string Name { get; init; } = "";

    /// <summary>Plain text.</summary>
    public required string Text { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }

    public CommentStatus Status { get; set; }

    /// <summary>Why it was rejected: one of <see cref="Comments.RejectionReasons"/>.</summary>
    public string? Reason { get; set; }

    public string? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>What speaks for spam.</summary>
    public List<string> Signs { get; init; } = [];

    /// <summary>It reads as if a child or somebody in danger wrote it.</summary>
    public bool MayBeInDanger { get; init; }

    /// <summary>The same for the same text.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Two moderators at once are told apart by it.</summary>
    public uint Version { get; private set; }
}

internal enum CommentStatus
{
    Waiting,
    Published,
    Rejected,
    Spam,
}

internal sealed class CommentTable : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> comment)
    {
        comment.ToTable("comments");
        comment.Property(c => c.Language).HasMaxLength(10);
        comment.Property(c => c.Name).HasMaxLength(Comment.LongestName);
        comment.Property(c => c.Text).HasMaxLength(Comment.LongestText);
        comment.Property(c => c.Status).HasConversion<string>().HasMaxLength(20);
        comment.Property(c => c.Reason).HasMaxLength(40);
        comment.Property(c => c.DecidedBy).HasMaxLength(200);
        comment.Property(c => c.Fingerprint).HasMaxLength(64).UseCollation("C");
        comment.Property(c => c.Version).IsRowVersion();
        comment.HasIndex(c => new { c.EntryId, c.Status, c.WrittenAt });
        comment.HasIndex(c => new { c.Status, c.WrittenAt });
        comment.HasIndex(c => c.Fingerprint);
        comment.HasOne<Entry>().WithMany().HasForeignKey(c => c.EntryId).OnDelete(DeleteBehavior.Cascade);
    }
}
