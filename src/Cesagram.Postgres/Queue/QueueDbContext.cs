using Microsoft.EntityFrameworkCore;

namespace Cesagram.Postgres.Queue;

internal sealed class QueueDbContext(DbContextOptions<QueueDbContext> options) : DbContext(options)
{
    public const string Schema = "queue";

    public DbSet<QueueMessage> Messages => Set<QueueMessage>();

    public DbSet<DeadMessage> DeadMessages => Set<DeadMessage>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        var message = QueueModel.Map(modelBuilder.Entity<QueueMessage>());
        // In the order in which workers take: what is delayed lies behind all that is due, and is not read.
        message.HasIndex(m => new { m.Kind, m.DueAt, m.Id }).HasDatabaseName("messages_by_due");
        message.HasIndex(m => new { m.Kind, m.Key, m.Id }).HasDatabaseName("messages_by_key").HasFilter("key is not null");
        modelBuilder.Entity<DeadMessage>(dead =>
        {
            dead.ToTable("dead_messages");
            dead.Property(m => m.Id).HasColumnName("id").ValueGeneratedNever();
            dead.Property(m => m.Kind).HasColumnName("kind").HasMaxLength(100);
            dead.Property(m => m.Key).HasColumnName("key").HasMaxLength(200);
            dead.Property(m => m.Payload).HasColumnName("payload").HasColumnType("jsonb");
            dead.Property(m => m.UnitId).HasColumnName("unit_id");
            dead.Property(m => m.Attempts).HasColumnName("attempts");
            dead.Property(m => m.Error).HasColumnName("error").HasMaxLength(2000);
            dead.Property(m => m.CreatedAt).HasColumnName("created_at");
            dead.Property(m => m.DiedAt).HasColumnName("died_at").HasDefaultValueSql("now()");
        });
    }
}
