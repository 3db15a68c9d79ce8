using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cesagram.Postgres;

/// <summary>Maps the queue into a module's context, so that a message is saved with its cause.</summary>
public static class QueueModel
{
    /// <summary>Maps the table of messages; the queue's own migrations make it.</summary>
    public static void MapQueue(this ModelBuilder modelBuilder) =>
        modelBuilder.Entity<QueueMessage>(message => Map(message).Metadata.SetIsTableExcludedFromMigrations(true));

    internal static EntityTypeBuilder<QueueMessage> Map(EntityTypeBuilder<QueueMessage> message)
    {
        message.ToTable("messages", Queue.QueueDbContext.Schema);
        message.Property(m => m.Id).HasColumnName("id").UseIdentityAlwaysColumn();
        // Compared byte by byte: they are looked up and never sorted for people.
        message.Property(m => m.Kind).HasColumnName("kind").HasMaxLength(100).UseCollation("C");
        message.Property(m => m.Key).HasColumnName("key").HasMaxLength(200).UseCollation("C");
        message.Property(m => m.Payload).HasColumnName("payload").HasColumnType("jsonb");
        message.Property(m => m.UnitId).HasColumnName("unit_id");
        // What is due at once is due by the database's clock, which is also the one that workers look by.
        message.Property(m => m.DueAt).HasColumnName("due_at").HasDefaultValueSql("now()");
        message.Property(m => m.Attempts).HasColumnName("attempts");
        // Whoever lost the lease must not delete the message: the delete names the lease, and fails without it.
        message.Property(m => m.Lease).HasColumnName("lease").IsConcurrencyToken();
        message.Property(m => m.LeasedUntil).HasColumnName("leased_until");
        message.Property(m => m.CreatedAt).HasColumnName("created_at").HasDefaultValueSql("now()");
        message.HasKey(m => m.Id);
        return message;
    }
}
