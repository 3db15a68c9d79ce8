using Microsoft.EntityFrameworkCore;

namespace Cesagram.Postgres.Audit;

internal sealed class AuditDbContext(DbContextOptions<AuditDbContext> options) : DbContext(options)
{
    public const string Schema = "audit";

    public DbSet<AuditRow> Events => Set<AuditRow>();

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
    }
}
