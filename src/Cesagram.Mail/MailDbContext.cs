using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Mail;

internal sealed class MailDbContext(DbContextOptions<MailDbContext> options) : DbContext(options)
{
    public const string Schema = "mail";

    public DbSet<OutgoingMail> Outgoing => Set<OutgoingMail>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.MapQueue();
        MailModel.Map(modelBuilder.Entity<OutgoingMail>());
    }
}
