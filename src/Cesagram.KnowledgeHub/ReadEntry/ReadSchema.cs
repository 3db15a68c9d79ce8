using Microsoft.EntityFrameworkCore.Migrations;

namespace Cesagram.KnowledgeHub.ReadEntry;

/// <summary>What reading and harvesting need of the database beyond the model; called from the migration.</summary>
internal static class ReadSchema
{
    public static void Up(MigrationBuilder migration)
    {
        // "Which resources does this one replace?" is asked by every page of a resource; nearly none has an answer.
        migration.Sql("""
            create index ix_entries_newer on knowledge_hub.entries (("Facts" -> 'resource' ->> 'newer')) where "Facts" -> 'resource' ->> 'newer' is not null;
            """);
        // Harvesters page by moment of change.
        migration.Sql("""create index ix_entries_harvest on knowledge_hub.entries ("UpdatedAt", "Number") where "Kind" = 'Resource' and "PublishedAt" is not null;""");
    }
}
