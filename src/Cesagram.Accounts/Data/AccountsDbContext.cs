using Cesagram.Mail;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.Data;

internal sealed class AccountsDbContext(DbContextOptions<AccountsDbContext> options)
    : IdentityDbContext<Account, IdentityRole<Guid>, Guid>(options)
{
    public const string Schema = "accounts";

    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<OneTimeLink> Links => Set<OneTimeLink>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<ApiClient> ApiClients => Set<ApiClient>();

    public DbSet<ApiClientSecret> ApiClientSecrets => Set<ApiClientSecret>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasDefaultSchema(Schema);
        builder.MapQueue();
        builder.MapMail();
        builder.Entity<Unit>(unit =>
        {
            unit.ToTable("units");
            unit.Property(u => u.Name).HasMaxLength(200);
            unit.HasIndex(u => u.Name).IsUnique();
        });
        builder.Entity<Account>(account =>
        {
            account.ToTable("accounts");
            account.Property(a => a.DisplayName).HasMaxLength(200);
            account.Property(a => a.Language).HasMaxLength(10).HasDefaultValue("en");
            account.HasOne(a => a.Unit).WithMany().HasForeignKey(a => a.UnitId).OnDelete(DeleteBehavior.Restrict);
        });
        MapSignIn(builder);
        MapApiClients(builder);
        builder.Entity<IdentityRole<Guid>>().ToTable("roles");
        builder.Entity<IdentityUserRole<Guid>>().ToTable("account_roles");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("account_claims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("account_logins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("account_tokens");
        builder.Entity<IdentityRoleClaim<Guid>>().ToTable("role_claims");
    }
    private static void MapSignIn(ModelBuilder builder)
    {
        builder.Entity<Session>(session =>
        {
            session.ToTable("sessions");
            session.HasKey(s => s.Hash);
            session.Property(s => s.Hash).HasMaxLength(64).UseCollation("C");
            session.Property(s => s.Device).HasMaxLength(60);
            session.HasIndex(s => s.ExpiresAt);
            session.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<RecoveryCode>(code =>
        {
            code.ToTable("recovery_codes");
            code.HasKey(c => new { c.AccountId, c.Hash });
            code.Property(c => c.Hash).HasMaxLength(64).UseCollation("C");
            code.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<OneTimeLink>(link =>
        {
            link.ToTable("one_time_links");
            link.Property(l => l.Purpose).HasConversion<string>().HasMaxLength(30);
            link.Property(l => l.TokenHash).HasMaxLength(64).UseCollation("C");
            link.Property(l => l.Email).HasMaxLength(EmailAddress.MaxLength);
            link.Property(l => l.Language).HasMaxLength(10);
            link.Property(l => l.Site).HasMaxLength(300);
            link.HasIndex(l => l.TokenHash).IsUnique();
            link.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<Invitation>(invitation =>
        {
            invitation.ToTable("invitations");
            invitation.Property(i => i.Email).HasMaxLength(EmailAddress.MaxLength);
            invitation.Property(i => i.DisplayName).HasMaxLength(200);
            invitation.Property(i => i.Language).HasMaxLength(10);
            invitation.Property(i => i.InvitedBy).HasMaxLength(256);
            invitation.Property(i => i.TokenHash).HasMaxLength(64).UseCollation("C");
            invitation.HasIndex(i => i.TokenHash).IsUnique();
            invitation.HasOne(i => i.Unit).WithMany().HasForeignKey(i => i.UnitId).OnDelete(DeleteBehavior.Cascade);
            invitation.HasOne<Account>().WithMany().HasForeignKey(i => i.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    private static void MapApiClients(ModelBuilder builder)
    {
        builder.Entity<ApiClient>(client =>
        {
            client.ToTable("api_clients");
            client.Property(c => c.Name).HasMaxLength(100);
            client.Property(c => c.CreatedBy).HasMaxLength(256);
            // Custody names a client by its name, so no second one of the unit ever takes it.
            client.HasIndex(c => new { c.UnitId, c.Name }).IsUnique();
            client.HasOne(c => c.Unit).WithMany().HasForeignKey(c => c.UnitId).OnDelete(DeleteBehavior.Cascade);
            client.HasMany(c => c.Secrets).WithOne(s => s.Client).HasForeignKey(s => s.ClientId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<ApiClientSecret>(secret =>
        {
            secret.ToTable("api_client_secrets");
            secret.HasKey(s => new { s.ClientId, s.Hash });
        });
    }
}
