using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.Data;

internal sealed partial class ChatAnalysisDbContext(DbContextOptions<ChatAnalysisDbContext> options) : DbContext(options)
{
    public const string Schema = "chat_analysis";

    public DbSet<SubmittedTranscript> Transcripts => Set<SubmittedTranscript>();

    public DbSet<TranscriptChunk> Chunks => Set<TranscriptChunk>();

    public DbSet<ScoredConversation> Conversations => Set<ScoredConversation>();

    public DbSet<ConversationPage> Pages => Set<ConversationPage>();

    public DbSet<ProcessingGround> Grounds => Set<ProcessingGround>();

    public DbSet<ConversationSource> Sources => Set<ConversationSource>();

    public DbSet<LiveConversation> LiveConversations => Set<LiveConversation>();

    public DbSet<LiveMessage> LiveMessages => Set<LiveMessage>();

    public DbSet<Warning> Warnings => Set<Warning>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<WarningEvent> WarningEvents => Set<WarningEvent>();

    public DbSet<AnalysisSettings> Settings => Set<AnalysisSettings>();

    public DbSet<SavedView> SavedViews => Set<SavedView>();

    public DbSet<WebhookEndpoint> WebhookEndpoints => Set<WebhookEndpoint>();

    public DbSet<WebhookDelivery> WebhookDeliveries => Set<WebhookDelivery>();

    public DbSet<TranscriptHandover> Handovers => Set<TranscriptHandover>();

    public DbSet<ReaderExposure> Exposures => Set<ReaderExposure>();

    public DbSet<ReaderChoice> ReaderChoices => Set<ReaderChoice>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.MapQueue();
        modelBuilder.MapLiveConversations();
        modelBuilder.MapWarnings();
        modelBuilder.MapWebhooks();
        modelBuilder.MapCases();
        modelBuilder.Entity<SubmittedTranscript>(transcript =>
        {
            transcript.ToTable("transcripts");
            transcript.Property(t => t.SubmittedBy).HasMaxLength(200);
            transcript.Property(t => t.LegalBasis).HasMaxLength(100);
            transcript.Property(t => t.Purpose).HasMaxLength(100);
            transcript.Property(t => t.Status).HasConversion<string>().HasMaxLength(20)
                // What was erased while it was being scored must stay erased.
                .IsConcurrencyToken();
            transcript.Property(t => t.AskFirst).HasConversion<string>().HasMaxLength(10);
            transcript.Property(t => t.HeldBy).HasMaxLength(200);
            transcript.Property(t => t.HoldReason).HasMaxLength(1000);
            transcript.Property(t => t.ErasedBy).HasMaxLength(200);
            transcript.Property(t => t.ErasureReason).HasMaxLength(1000);
            transcript.Property(t => t.Channel).HasConversion<string>().HasMaxLength(20);
            transcript.Property(t => t.IdempotencyKey).HasMaxLength(200);
            transcript.HasIndex(t => new { t.UnitId, t.SubmittedAt });
            // Live conversations are many beside the files: each list has an index of its own.
            transcript.HasIndex(t => new { t.UnitId, t.SubmittedAt, t.Id }, "IX_transcripts_files").HasFilter("\"Channel\" <> 'Live'");
            transcript.HasIndex(t => new { t.UnitId, t.SubmittedAt, t.Id }, "IX_transcripts_live").HasFilter("\"Channel\" = 'Live'");
            transcript.HasIndex(t => new { t.UnitId, t.Sha256 });
            transcript.HasIndex(t => new { t.UnitId, t.SubmittedBy, t.IdempotencyKey }).IsUnique();
            transcript.HasMany(t => t.Conversations).WithOne().HasForeignKey(c => c.TranscriptId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<TranscriptChunk>(chunk =>
        {
            chunk.ToTable("transcript_chunks");
            chunk.HasKey(c => new { c.TranscriptId, c.Ordinal });
            chunk.HasOne<SubmittedTranscript>().WithMany().HasForeignKey(c => c.TranscriptId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<ScoredConversation>(conversation =>
        {
            conversation.ToTable("conversations");
            conversation.Property(c => c.Band).HasMaxLength(20);
            conversation.Property(c => c.Language).HasMaxLength(10);
            conversation.Property(c => c.ModelVersion).HasMaxLength(100);
            conversation.HasMany(c => c.Pages).WithOne().HasForeignKey(p => p.ConversationId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<ConversationPage>(page =>
        {
            page.ToTable("conversation_pages");
            page.HasKey(p => new { p.ConversationId, p.Ordinal });
        });
        modelBuilder.Entity<ProcessingGround>(ground =>
        {
            ground.ToTable("processing_grounds");
            ground.Property(g => g.Kind).HasConversion<string>().HasMaxLength(20);
            ground.Property(g => g.Code).HasMaxLength(100);
            ground.Property(g => g.Label).HasMaxLength(300);
            ground.HasIndex(g => new { g.Kind, g.Code }).IsUnique();
        });
        modelBuilder.MapScorings();
        modelBuilder.MapReading();
    }
}
