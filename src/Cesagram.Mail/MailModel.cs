using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cesagram.Mail;

/// <summary>Maps outgoing mail into a module's context, so that a mail is saved with its cause.</summary>
public static class MailModel
{
    /// <summary>Maps the table of outgoing mail; this module's own migrations make it. The context needs <see cref="QueueModel.MapQueue"/> too.</summary>
    public static void MapMail(this ModelBuilder modelBuilder) =>
        modelBuilder.Entity<OutgoingMail>(mail => Map(mail).Metadata.SetIsTableExcludedFromMigrations(true));

    /// <summary>Adds a mail, and the message that sends it, to what the next SaveChanges saves.</summary>
    /// <param name="db">A context with <see cref="MapMail"/>.</param>
    /// <param name="mail">What to send.</param>
    /// <param name="now">The time by the host's clock.</param>
    public static void SendMail(this DbContext db, OutgoingMail mail, DateTimeOffset now)
    {
        var entry = db.Add(mail);
        if (mail.CreatedAt == default)
        {
            entry.Property(m => m.CreatedAt).CurrentValue = now;
        }

        db.Enqueue(SendMailHandler.Kind, new MailReference(mail.Id), now);
    }

    internal static EntityTypeBuilder<OutgoingMail> Map(EntityTypeBuilder<OutgoingMail> mail)
    {
        mail.ToTable("outgoing", MailDbContext.Schema);
        mail.HasKey(m => m.Id);
        mail.Property(m => m.To).HasMaxLength(320);
        mail.Property(m => m.Subject).HasMaxLength(500);
        mail.Property(m => m.Language).HasMaxLength(10);
        return mail;
    }
}

internal sealed record MailReference(Guid MailId);
