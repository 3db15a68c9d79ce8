using Microsoft.EntityFrameworkCore.Migrations;

namespace Cesagram.Postgres;

/// <summary>For migrations of tables whose rows are never changed.</summary>
public static class AppendOnly
{
    /// <summary>
    /// A table with a trigger of this name is append-only: <see cref="SchemaMigrator"/> gives the serving role
    /// INSERT and SELECT on it and nothing else.
    /// </summary>
    internal const string Trigger = "append_only";

    /// <summary>Refuses UPDATE, DELETE and TRUNCATE of a table, for its owner too.</summary>
    public static void MakeAppendOnly(this MigrationBuilder migration, string schema, string table) =>
        migration.Sql(
            $"""
            create function {schema}.refuse_change_of_{table}() returns trigger language plpgsql as $$
              begin raise exception 'rows of {schema}.{table} can be added, not changed or removed' using errcode = 'insufficient_privilege'; end $$;
            create trigger {Trigger} before update or delete on {schema}.{table}
              for each row execute function {schema}.refuse_change_of_{table}();
            create trigger {Trigger}_truncate before truncate on {schema}.{table}
              for each statement execute function {schema}.refuse_change_of_{table}();
            """);
}
