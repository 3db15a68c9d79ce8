using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cesagram.KnowledgeHub.Data;

/// <summary>A person's place at an event. What names the person is gone once it is cancelled, and some time after the event.</summary>
internal sealed class Registration
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Given by the database: the order of the waiting list.</summary>
    public long Number { get; private set; }

    public required Guid EntryId { get; init; }

    public RegistrationState State { get; set; }

    public string Name { get; set; } = "";

    public string Email { get; set; } = "";

    /// <summary>The address in lower case, by which the same one is recognised; null once it is erased.</summary>
    public string? EmailKey { get; set; }

    public string Organisation { get; set; } = "";

    public string Needs { get; set; } = "";

    /// <summary>The language that the person is written to in.</summary>
    public required string Language { get; init; }

    /// <summary>Hashes of the links by which it is cancelled: one a mail.</summary>
    public List<string> TokenHashes { get; set; } = [];

    public required DateTimeOffset RegisteredAt { get; init; }

    /// <summary>When the last mail about it was written: an address is not written to again and again.</summary>
    public DateTimeOffset WrittenAt { get; set; }

    public bool Present { get; set; }

    public DateTimeOffset? ErasedAt { get; private set; }

    /// <summary>Takes away what names the person; the numbers stay.</summary>
    public void Erase(DateTimeOffset now)
    {
        (Name, Email, EmailKey, Organisation, Needs) = ("", "", null, "", "");
        ErasedAt = now;
    }
}

internal enum RegistrationState
{
    Confirmed,
    Waiting,
    Cancelled,
}

internal sealed class RegistrationTable : IEntityTypeConfiguration<Registration>
{
    public void Configure(EntityTypeBuilder<Registration> registration)
    {
        registration.ToTable("registrations");
        registration.Property(r => r.Number).UseIdentityAlwaysColumn();
        registration.Property(r => r.State).HasConversion<string>().HasMaxLength(20);
        registration.Property(r => r.Name).HasMaxLength(200);
        registration.Property(r => r.Email).HasMaxLength(320);
        registration.Property(r => r.EmailKey).HasMaxLength(320).UseCollation("C");
        registration.Property(r => r.Organisation).HasMaxLength(200);
        registration.Property(r => r.Needs).HasMaxLength(1000);
        registration.Property(r => r.Language).HasMaxLength(10);
        registration.HasIndex(r => new { r.EntryId, r.EmailKey }).IsUnique();
        registration.HasIndex(r => r.TokenHashes).HasMethod("gin");
        registration.HasOne<Entry>().WithMany().HasForeignKey(r => r.EntryId).OnDelete(DeleteBehavior.Cascade);
    }
}
