using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cesagram.KnowledgeHub.Data;

/// <summary>One newsletter. What it says is fixed when it is sent: the archive shows what went out.</summary>
internal sealed class NewsletterIssue
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Year and month, "2026-11", and a number from the second of a month on.</summary>
    public required string Slug { get; init; }

    public IssueState State { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }

    public string UpdatedBy { get; set; } = "";

    public IssueTexts Texts { get; set; } = new([]);

    /// <summary>Ids of the entries that it tells of, in order.</summary>
    public List<Guid> Picks { get; set; } = [];

    /// <summary>The entries as they were when it was sent; none before.</summary>
    public IssueItems Items { get; set; } = new([]);

    public DateTimeOffset? SendBegunAt { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    /// <summary>How many there were to send it to when sending began.</summary>
    public int Recipients { get; set; }

    /// <summary>Beginning of the addresses in its mails.</summary>
    public string PublicAddress { get; set; } = "";

    public uint Version { get; private set; }
}

internal enum IssueState
{
    Draft,
    Sending,
    Sent,
}

internal sealed record IssueTexts(IReadOnlyList<IssueText> All);

/// <param name="Language">ISO 639-1.</param>
/// <param name="Title">Also the mail's subject.</param>
/// <param name="Intro">Markdown.</param>
internal sealed record IssueText(string Language, string Title, string Intro);

internal sealed record IssueItems(IReadOnlyList<IssueItem> All);

internal sealed record IssueItem(EntryKind Kind, string Slug, string OriginalLanguage, IReadOnlyList<ItemText> Texts);

internal sealed record ItemText(string Language, string Title, string Summary);

/// <summary>An issue was written to a subscriber; there is one, whatever happens.</summary>
internal sealed class Delivery
{
    public required Guid IssueId { get; init; }

    public required Guid SubscriberId { get; init; }

    /// <summary>The mail, as long as it waits to go out.</summary>
    public required Guid MailId { get; init; }
}

internal sealed class NewsletterIssueTable : IEntityTypeConfiguration<NewsletterIssue>
{
    public void Configure(EntityTypeBuilder<NewsletterIssue> issue)
    {
        issue.ToTable("newsletter_issues");
        issue.Property(i => i.Slug).HasMaxLength(40).UseCollation("C");
        issue.HasIndex(i => i.Slug).IsUnique();
        issue.Property(i => i.State).HasConversion<string>().HasMaxLength(20);
        issue.Property(i => i.UpdatedBy).HasMaxLength(200);
        KnowledgeHubDbContext.AsJson(issue.Property(i => i.Texts));
        KnowledgeHubDbContext.AsJson(issue.Property(i => i.Items));
        issue.Property(i => i.Version).IsRowVersion();
    }
}

internal sealed class DeliveryTable : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> delivery)
    {
        delivery.ToTable("newsletter_deliveries");
        delivery.HasKey(d => new { d.IssueId, d.SubscriberId });
        delivery.HasIndex(d => d.SubscriberId);
        delivery.HasOne<NewsletterIssue>().WithMany().HasForeignKey(d => d.IssueId).OnDelete(DeleteBehavior.Cascade);
        delivery.HasOne<Subscriber>().WithMany().HasForeignKey(d => d.SubscriberId).OnDelete(DeleteBehavior.Cascade);
    }
}
