using Cesagram.KnowledgeHub.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cesagram.KnowledgeHub.ReadSections;

/// <summary>Finds the entries that share a topic.</summary>
internal sealed class TopicIndex : IEntityTypeConfiguration<Entry>
{
    public void Configure(EntityTypeBuilder<Entry> entry) => entry.HasIndex(e => e.Topics).HasMethod("gin");
}
