using Microsoft.EntityFrameworkCore;

namespace Cesagram.Postgres.Audit;

internal sealed class AuditDbContext(DbContextOptions<AuditDbContext> options) : DbContext(options)
{
    public const string Schema = "audit";

    public DbSet<AuditRow> Events => Set<AuditRow>();

    public DbSet<CheckpointLine> Checkpoints => Set<CheckpointLine>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.Entity<AuditRow>(row =>
        {
            row.ToTable("events");
            row.HasKey(r => new { r.UnitId, r.Number });
            row.HasIndex(r => new { r.UnitId, r.Subject, r.Number });
            row.HasIndex(r => new { r.UnitId, r.Actor, r.Number });
            row.HasIndex(r => new { r.UnitId, r.At });
        });
        modelBuilder.Entity<CheckpointLine>(line =>
        {
            line.ToTable("checkpoints");
            line.HasKey(l => l.Line);
            line.Property(l => l.Line).ValueGeneratedNever();
            line.HasIndex(l => new { l.UnitId, l.Number });
        });
    }
}

/// <summary>What the database knows of the checkpoint file: which line is about what, and the line's hash.</summary>
internal sealed class CheckpointLine
{
    public long Line { get; init; }

    public Guid UnitId { get; init; }

    public long Number { get; init; }

    public DateTimeOffset At { get; init; }

    public required string LineHash { get; init; }
}
