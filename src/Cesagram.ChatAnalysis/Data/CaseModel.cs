using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.Data;

internal static class CaseModel
{
    private const int LongestName = 200;
    private const int LongestReason = 1000;

    public static void MapCases(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Case>(one =>
        {
            one.ToTable("cases");
            one.Property(c => c.Reference).HasMaxLength(40);
            one.Property(c => c.LegalBasis).HasMaxLength(100);
            one.Property(c => c.Purpose).HasMaxLength(100);
            one.Property(c => c.Status).HasConversion<string>().HasMaxLength(20);
            one.Property(c => c.Priority).HasConversion<string>().HasMaxLength(20);
            one.Property(c => c.CreatedBy).HasMaxLength(LongestName);
            one.Property(c => c.ChangedBy).HasMaxLength(LongestName);
            one.Property(c => c.Revision).IsConcurrencyToken();
            one.Property(c => c.HeldBy).HasMaxLength(LongestName);
            one.Property(c => c.HoldReason).HasMaxLength(LongestReason);
            one.Property(c => c.ErasedBy).HasMaxLength(LongestName);
            one.Property(c => c.ErasureReason).HasMaxLength(LongestReason);
            one.HasIndex(c => new { c.UnitId, c.Reference }).IsUnique();
            one.HasIndex(c => new { c.UnitId, c.CreatedAt });
            one.HasMany(c => c.Assignees).WithOne().HasForeignKey(a => a.CaseId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<CaseAssignee>(assignee =>
        {
            assignee.ToTable("case_assignees");
            assignee.HasKey(a => new { a.CaseId, a.UserName });
            assignee.Property(a => a.UserName).HasMaxLength(LongestName);
            assignee.Property(a => a.AddedBy).HasMaxLength(LongestName);
            assignee.HasIndex(a => new { a.UnitId, a.UserName });
        });
        modelBuilder.Entity<CaseTranscript>(transcript =>
        {
            transcript.ToTable("case_transcripts");
            transcript.HasKey(t => new { t.CaseId, t.TranscriptId });
            transcript.Property(t => t.AddedBy).HasMaxLength(LongestName);
            transcript.HasOne<Case>().WithMany().HasForeignKey(t => t.CaseId).OnDelete(DeleteBehavior.Cascade);
            transcript.HasOne<SubmittedTranscript>().WithMany().HasForeignKey(t => t.TranscriptId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<CaseNote>(note =>
        {
            note.ToTable("case_notes");
            note.Property(n => n.Kind).HasConversion<string>().HasMaxLength(20);
            note.Property(n => n.By).HasMaxLength(LongestName);
            note.HasOne<Case>().WithMany().HasForeignKey(n => n.CaseId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<CasePerson>(person =>
        {
            person.ToTable("case_people");
            person.Property(p => p.Category).HasConversion<string>().HasMaxLength(20);
            person.Property(p => p.AddedBy).HasMaxLength(LongestName);
            person.Property(p => p.Revision).IsConcurrencyToken();
            person.HasOne<Case>().WithMany().HasForeignKey(p => p.CaseId).OnDelete(DeleteBehavior.Cascade);
        });
        MapRest(modelBuilder);
    }

    private static void MapRest(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CaseLink>(link =>
        {
            link.ToTable("case_links");
            link.Property(l => l.By).HasMaxLength(LongestName);
            link.HasIndex(l => new { l.CaseId, l.OtherId }).IsUnique();
            link.HasOne<Case>().WithMany().HasForeignKey(l => l.CaseId).OnDelete(DeleteBehavior.Cascade);
            link.HasOne<Case>().WithMany().HasForeignKey(l => l.OtherId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<CaseHandOver>(handOver =>
        {
            handOver.ToTable("case_hand_overs");
            handOver.Property(h => h.Profession).HasConversion<string>().HasMaxLength(20);
            handOver.Property(h => h.LegalBasis).HasMaxLength(100);
            handOver.Property(h => h.Notes).HasConversion<string>().HasMaxLength(10);
            handOver.Property(h => h.By).HasMaxLength(LongestName);
            handOver.HasOne<Case>().WithMany().HasForeignKey(h => h.CaseId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<CaseTerm>(term =>
        {
            term.ToTable("case_terms");
            term.Property(t => t.Id).UseIdentityAlwaysColumn();
            term.HasIndex(t => new { t.UnitId, t.Hash });
            term.HasOne<CasePerson>().WithMany().HasForeignKey(t => t.PersonId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<CaseIndexKey>(key =>
        {
            key.ToTable("case_index_keys");
            key.HasIndex(k => k.UnitId).IsUnique();
        });
    }
}
