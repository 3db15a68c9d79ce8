using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cesagram.KnowledgeHub.Data;

/// <summary>What a visitor wrote to the editors. Erased when its time is over.</summary>
internal sealed class ContactMessage
{
    public const int LongestText = 4000;
    public const int LongestEmail = 320;

    public required Guid Id { get; init; }

    /// <summary>One of <see cref="Contact.ContactTopics"/>.</summary>
    public required string Topic { get; init; }

    public required string Language { get; init; }

    public required string Text { get; init; }

    /// <summary>For an answer; null where none is wanted.</summary>
    public string? Email { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }

    public ContactStatus Status { get; set; }

    public string? HandledBy { get; set; }

    public List<string> Signs { get; init; } = [];

    public bool MayBeInDanger { get; init; }

    public required string Fingerprint { get; init; }
}

internal enum ContactStatus
{
    New,
    Read,
    Answered,
}

internal sealed class ContactMessageTable : IEntityTypeConfiguration<ContactMessage>
{
    public void Configure(EntityTypeBuilder<ContactMessage> message)
    {
        message.ToTable("contact_messages");
        message.Property(m => m.Topic).HasMaxLength(40);
        message.Property(m => m.Language).HasMaxLength(10);
        message.Property(m => m.Text).HasMaxLength(ContactMessage.LongestText);
        message.Property(m => m.Email).HasMaxLength(ContactMessage.LongestEmail);
        message.Property(m => m.Status).HasConversion<string>().HasMaxLength(20);
        message.Property(m => m.HandledBy).HasMaxLength(200);
        message.Property(m => m.Fingerprint).HasMaxLength(64).UseCollation("C");
        message.HasIndex(m => new { m.Status, m.WrittenAt });
        message.HasIndex(m => m.Fingerprint);
    }
}
