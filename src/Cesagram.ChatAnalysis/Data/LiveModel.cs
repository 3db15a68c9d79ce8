using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.Data;

/// <summary>Tables of live conversations and of warnings.</summary>
internal static class LiveModel
{
    public static void MapLiveConversations(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ConversationSource>(source =>
        {
            source.ToTable("sources");
            source.Property(s => s.Code).HasMaxLength(50);
            source.Property(s => s.Title).HasMaxLength(200);
            source.Property(s => s.LegalBasis).HasMaxLength(100);
            source.Property(s => s.Purpose).HasMaxLength(100);
            source.Property(s => s.Language).HasMaxLength(10);
            source.Property(s => s.CreatedBy).HasMaxLength(200);
            source.Property(s => s.Revision).IsConcurrencyToken();
            source.HasIndex(s => new { s.UnitId, s.Code }).IsUnique();
        });
        modelBuilder.Entity<LiveConversation>(conversation =>
        {
            conversation.ToTable("live_conversations");
            conversation.HasKey(c => c.TranscriptId);
            conversation.Property(c => c.Band).HasMaxLength(20);
            conversation.HasIndex(c => new { c.SourceId, c.ExternalKey }).IsUnique();
            conversation.HasIndex(c => new { c.UnitId, c.LastReceivedAt });
            conversation.HasOne<SubmittedTranscript>().WithOne().HasForeignKey<LiveConversation>(c => c.TranscriptId).OnDelete(DeleteBehavior.Cascade);
            conversation.HasOne<ConversationSource>().WithMany().HasForeignKey(c => c.SourceId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<LiveMessage>(message =>
        {
            message.ToTable("live_messages");
            message.HasKey(m => new { m.TranscriptId, m.Position });
            message.HasIndex(m => new { m.TranscriptId, m.MessageKey }).IsUnique();
            message.HasOne<SubmittedTranscript>().WithMany().HasForeignKey(m => m.TranscriptId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    public static void MapWarnings(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Warning>(warning =>
        {
            warning.ToTable("warnings");
            warning.Property(w => w.Band).HasMaxLength(20);
            warning.Property(w => w.Language).HasMaxLength(10);
            warning.Property(w => w.ModelVersion).HasMaxLength(100);
            warning.Property(w => w.Status).HasConversion<string>().HasMaxLength(20);
            warning.Property(w => w.Outcome).HasConversion<string>().HasMaxLength(20);
            warning.Property(w => w.AssignedTo).HasMaxLength(200);
            warning.Property(w => w.Revision).IsConcurrencyToken();
            warning.HasIndex(w => new { w.TranscriptId, w.Ordinal }).IsUnique();
            // The list of open ones, which is short beside what was decided, and that of all.
            warning.HasIndex(w => new { w.UnitId, w.Urgency, w.Id }, "IX_warnings_open").IsDescending(false, true, true).HasFilter("\"Status\" <> 'Decided'");
            warning.HasIndex(w => new { w.UnitId, w.Urgency, w.Id }, "IX_warnings_all").IsDescending(false, true, true);
            warning.HasIndex(w => new { w.UnitId, w.RaisedAt });
            warning.HasIndex(w => new { w.UnitId, w.DecidedAt }, "IX_warnings_escalated").HasFilter("\"Outcome\" = 'Escalate'");
            // What a transcript's erasure leaves are figures and decisions; the row of the transcript stays too.
            warning.HasOne<SubmittedTranscript>().WithMany().HasForeignKey(w => w.TranscriptId).OnDelete(DeleteBehavior.Cascade);
            warning.HasMany(w => w.Decisions).WithOne().HasForeignKey(d => d.WarningId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<Decision>(decision =>
        {
            decision.ToTable("decisions");
            decision.Property(d => d.By).HasMaxLength(200);
            decision.Property(d => d.Band).HasMaxLength(20);
            decision.Property(d => d.Outcome).HasConversion<string>().HasMaxLength(20);
            decision.HasIndex(d => new { d.WarningId, d.By, d.At });
        });
        modelBuilder.Entity<WarningEvent>(happened =>
        {
            happened.ToTable("warning_events");
            happened.HasKey(e => new { e.UnitId, e.Number });
            happened.Property(e => e.Type).HasMaxLength(20);
            happened.HasOne<Warning>().WithMany().HasForeignKey(e => e.WarningId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<EventCount>(count =>
        {
            count.ToTable("event_counts");
            count.HasKey(c => c.UnitId);
        });
        modelBuilder.Entity<AnalysisSettings>(settings =>
        {
            settings.ToTable("settings");
            settings.HasKey(s => s.UnitId);
            settings.Property(s => s.Procedure).HasMaxLength(4000);
            settings.Property(s => s.Revision).IsConcurrencyToken();
        });
        modelBuilder.Entity<SavedView>(view =>
        {
            view.ToTable("saved_views");
            view.Property(v => v.Owner).HasMaxLength(200);
            view.Property(v => v.Name).HasMaxLength(60);
            view.Property(v => v.Query).HasMaxLength(500);
            view.HasIndex(v => new { v.UnitId, v.Owner, v.Name }).IsUnique();
        });
    }
}
