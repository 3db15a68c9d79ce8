using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.Data;

/// <summary>Scorings of one conversation stand side by side; one of them is the present one, and queries see no other.</summary>
internal static class ScoringMap
{
    public static void MapScorings(this ModelBuilder model) => model.Entity<ScoredConversation>(conversation =>
    {
        conversation.HasIndex(c => new { c.TranscriptId, c.Ordinal }).IsUnique().HasFilter("\"SupersededAt\" is null");
        conversation.HasIndex(c => c.TranscriptId);
        conversation.HasQueryFilter(c => c.SupersededAt == null);
    });
}
