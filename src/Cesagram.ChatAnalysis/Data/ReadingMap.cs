using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.Data;

/// <summary>What protects those who read: their own times, and transcripts that they hand over.</summary>
internal static class ReadingMap
{
    private const int LongestName = 256;

    public static void MapReading(this ModelBuilder model)
    {
        model.Entity<TranscriptHandover>(handover =>
        {
            handover.ToTable("transcript_handovers");
            handover.Property(h => h.HandedOverBy).HasMaxLength(LongestName);
            handover.Property(h => h.TakenUpBy).HasMaxLength(LongestName);
            handover.HasIndex(h => h.TranscriptId).IsUnique().HasFilter("\"TakenUpAt\" is null").HasDatabaseName("IX_transcript_handovers_open");
            handover.HasIndex(h => new { h.TranscriptId, h.HandedOverAt });
            handover.HasOne<SubmittedTranscript>().WithMany().HasForeignKey(h => h.TranscriptId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<ReaderExposure>(exposure =>
        {
            exposure.ToTable("reader_exposures");
            exposure.HasKey(e => new { e.UnitId, e.UserName, e.Day });
            exposure.Property(e => e.UserName).HasMaxLength(LongestName);
        });
        model.Entity<ReaderChoice>(choice =>
        {
            choice.ToTable("reader_choices");
            choice.HasKey(c => new { c.UnitId, c.UserName });
            choice.Property(c => c.UserName).HasMaxLength(LongestName);
        });
    }
}
