using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cesagram.KnowledgeHub.Data;

/// <summary>
/// Somebody who gets the newsletter, or asked for it. Whoever ends it loses the address here at once, and no hash of it stays: nobody can be subscribed without a click in a mail
/// of their own, so there is nothing that a hash would have to prevent. The row stays without it, so that an old link can be answered.
/// </summary>
internal sealed class Subscriber
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public string Email { get; set; } = "";

    /// <summary>The address in lower case, by which the same one is recognised; null once it is erased.</summary>
    public string? EmailKey { get; set; }

    public required string Language { get; set; }

    public SubscriberState State { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ConfirmedAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>When a mail was last written that somebody asked for by a form: an address is not written to again and again.</summary>
    public DateTimeOffset WrittenAt { get; set; }
}

internal enum SubscriberState
{
    /// <summary>Asked for, not confirmed by the mail's link.</summary>
    Pending,
    Active,
    Ended,
}

/// <summary>A link of a mail, by the hash of what it carries.</summary>
internal sealed class SubscriberLink
{
    public required string Hash { get; init; }

    public required Guid SubscriberId { get; init; }

    public required LinkPurpose Purpose { get; init; }

    /// <summary>What a confirmation sets.</summary>
    public required string Language { get; init; }

    /// <summary>Good until then; null: as long as there is a subscription.</summary>
    public DateTimeOffset? Until { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}

internal enum LinkPurpose
{
    Confirm,
    Unsubscribe,
}

internal sealed class SubscriberTable : IEntityTypeConfiguration<Subscriber>
{
    public void Configure(EntityTypeBuilder<Subscriber> subscriber)
    {
        subscriber.ToTable("subscribers");
        subscriber.Property(s => s.Email).HasMaxLength(320);
        subscriber.Property(s => s.EmailKey).HasMaxLength(320).UseCollation("C");
        subscriber.HasIndex(s => s.EmailKey).IsUnique();
        subscriber.Property(s => s.Language).HasMaxLength(10);
        subscriber.Property(s => s.State).HasConversion<string>().HasMaxLength(20);
        subscriber.HasIndex(s => new { s.State, s.Id });
    }
}

internal sealed class SubscriberLinkTable : IEntityTypeConfiguration<SubscriberLink>
{
    public void Configure(EntityTypeBuilder<SubscriberLink> link)
    {
        link.ToTable("subscriber_links");
        link.HasKey(l => l.Hash);
        link.Property(l => l.Hash).HasMaxLength(64).UseCollation("C");
        link.Property(l => l.Purpose).HasConversion<string>().HasMaxLength(20);
        link.Property(l => l.Language).HasMaxLength(10);
        link.HasOne<Subscriber>().WithMany().HasForeignKey(l => l.SubscriberId).OnDelete(DeleteBehavior.Cascade);
    }
}
