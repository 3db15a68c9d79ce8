using System.Text.Json;
using System.Text.Json.Serialization;
using Cesagram.Mail;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cesagram.KnowledgeHub.Data;

/// <summary>What each table looks like stands with its class, in an <see cref="IEntityTypeConfiguration{TEntity}"/>; the core's are here.</summary>
internal sealed class KnowledgeHubDbContext(DbContextOptions<KnowledgeHubDbContext> options) : DbContext(options)
{
    public const string Schema = "knowledge_hub";

    /// <summary>How JSON columns are written.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public DbSet<Entry> Entries => Set<Entry>();

    public DbSet<Concept> Concepts => Set<Concept>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<SlugRedirect> Redirects => Set<SlugRedirect>();

    /// <summary>What visitors may see.</summary>
    public IQueryable<Entry> Published => Entries.AsNoTracking().Where(entry => entry.Status == EntryStatus.Published);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.MapQueue();
        modelBuilder.MapMail();
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(KnowledgeHubDbContext).Assembly);
        modelBuilder.Entity<Entry>(entry =>
        {
            entry.ToTable("entries");
            entry.Property(e => e.Number).UseIdentityAlwaysColumn();
            entry.HasIndex(e => e.Number).IsUnique();
            entry.Property(e => e.Kind).HasConversion<string>().HasMaxLength(20);
            entry.Property(e => e.Slug).HasMaxLength(120).UseCollation("C");
            entry.HasIndex(e => new { e.Kind, e.Slug }).IsUnique();
            entry.Property(e => e.Status).HasConversion<string>().HasMaxLength(20);
            entry.HasIndex(e => new { e.Kind, e.Status, e.Date });
            entry.Property(e => e.UpdatedBy).HasMaxLength(200);
            entry.Property(e => e.OriginalLanguage).HasMaxLength(10);
            entry.Property(e => e.Type).HasMaxLength(40);
            entry.Property(e => e.Mark).HasConversion<string>().HasMaxLength(20);
            AsJson(entry.Property(e => e.Facts));
            entry.Property(e => e.Version).IsRowVersion();
            entry.HasMany(e => e.Texts).WithOne().HasForeignKey(t => t.EntryId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<EntryText>(text =>
        {
            text.ToTable("entry_texts");
            text.HasKey(t => new { t.EntryId, t.Language });
            text.Property(t => t.Language).HasMaxLength(10);
            text.Property(t => t.Title).HasMaxLength(500);
        });
        modelBuilder.Entity<SlugRedirect>(redirect =>
        {
            redirect.ToTable("slug_redirects");
            redirect.HasKey(r => new { r.Kind, r.Slug });
            redirect.Property(r => r.Kind).HasConversion<string>().HasMaxLength(20);
            redirect.Property(r => r.Slug).HasMaxLength(120).UseCollation("C");
            redirect.HasOne<Entry>().WithMany().HasForeignKey(r => r.EntryId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<Revision>(revision =>
        {
            revision.ToTable("revisions");
            revision.HasKey(r => new { r.EntryId, r.Number });
            revision.Property(r => r.By).HasMaxLength(200);
            revision.Property(r => r.Note).HasMaxLength(500);
            AsJson(revision.Property(r => r.Snapshot));
            revision.HasOne<Entry>().WithMany().HasForeignKey(r => r.EntryId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<Concept>(concept =>
        {
            concept.ToTable("concepts");
            concept.Property(c => c.Id).HasMaxLength(80).UseCollation("C");
            concept.Property(c => c.Broader).HasMaxLength(80).UseCollation("C");
            concept.HasMany(c => c.Texts).WithOne().HasForeignKey(t => t.ConceptId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<ConceptText>(text =>
        {
            text.ToTable("concept_texts");
            text.HasKey(t => new { t.ConceptId, t.Language });
            text.Property(t => t.Language).HasMaxLength(10);
            text.Property(t => t.Label).HasMaxLength(200);
        });
    }

    /// <summary>Keeps a property as JSON; a value is replaced as a whole, never changed in place.</summary>
    internal static PropertyBuilder<T> AsJson<T>(PropertyBuilder<T> property)
        where T : class
    {
        property.HasColumnType("jsonb").HasConversion(
            value => JsonSerializer.Serialize(value, Json),
            text => JsonSerializer.Deserialize<T>(text, Json)!,
            new ValueComparer<T>(
                (a, b) => JsonSerializer.Serialize(a, Json) == JsonSerializer.Serialize(b, Json),
                value => JsonSerializer.Serialize(value, Json).GetHashCode(StringComparison.Ordinal),
                value => value));
        return property;
    }
}
