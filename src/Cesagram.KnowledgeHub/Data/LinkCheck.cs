using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cesagram.KnowledgeHub.Data;

/// <summary>What became of a link, in the order in which an editor wants to see them.</summary>
internal enum LinkState
{
    /// <summary>The server says that it is there no more.</summary>
    Gone,

    NoAnswer,

    /// <summary>It works, at another address for good.</summary>
    Moved,

    /// <summary>Not yet, or the server lets no program look.</summary>
    NotChecked,

    Works,
}

/// <summary>A link of an entry and how it does.</summary>
internal sealed class LinkCheck
{
    public required Guid Id { get; init; }

    public required Guid EntryId { get; init; }

    public required string Url { get; init; }

    public LinkState State { get; set; } = LinkState.NotChecked;

    /// <summary>As the server answered; null where it did not.</summary>
    public int? Status { get; set; }

    /// <summary>Since when the state is what it is.</summary>
    public DateTimeOffset? Since { get; set; }

    /// <summary>Checks in a row without an answer.</summary>
    public int Failures { get; set; }

    public DateTimeOffset? CheckedAt { get; set; }

    /// <summary>Where it leads after redirects, if not to itself.</summary>
    public string? FinalUrl { get; set; }

    /// <summary>Code of IntakeText "LinkNote.X"; empty for none.</summary>
    public string Note { get; set; } = "";

    /// <summary>Who opened it last and found it in order, whatever a program says.</summary>
    public string? SeenBy { get; set; }

    public DateOnly? SeenOn { get; set; }

    public DateTimeOffset DueAt { get; set; }
}

internal sealed class LinkCheckTable : IEntityTypeConfiguration<LinkCheck>
{
    public void Configure(EntityTypeBuilder<LinkCheck> link)
    {
        link.ToTable("link_checks");
        link.Property(l => l.Url).HasMaxLength(2000);
        link.Property(l => l.FinalUrl).HasMaxLength(2000);
        link.Property(l => l.Note).HasMaxLength(40);
        link.Property(l => l.SeenBy).HasMaxLength(200);
        link.HasIndex(l => new { l.EntryId, l.Url }).IsUnique();
        link.HasIndex(l => l.DueAt);
        link.HasIndex(l => l.State);
        link.HasOne<Entry>().WithMany().HasForeignKey(l => l.EntryId).OnDelete(DeleteBehavior.Cascade);
    }
}
