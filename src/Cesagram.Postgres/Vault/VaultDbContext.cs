using Microsoft.EntityFrameworkCore;

namespace Cesagram.Postgres.Vault;

internal sealed class VaultDbContext(DbContextOptions<VaultDbContext> options) : DbContext(options)
{
    public const string Schema = "vault";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.Entity<ProtectionKey>(key =>
        {
            key.ToTable("protection_keys");
            key.Property(k => k.Id).HasColumnName("id").UseIdentityAlwaysColumn();
            key.Property(k => k.Name).HasColumnName("name").HasMaxLength(200);
            key.Property(k => k.Sealed).HasColumnName("sealed");
        });
    }

    internal sealed class ProtectionKey
    {
        public long Id { get; init; }

        public required string Name { get; init; }

        public required byte[] Sealed { get; init; }
    }
}
