using Microsoft.EntityFrameworkCore.Migrations;

namespace Cesagram.Postgres;

/// <summary>For migrations of tables that belong to units.</summary>
public static class UnitSecurity
{
    /// <summary>
    /// Lets the serving role see and write only those rows of a table whose <c>UnitId</c> is the transaction's unit
    /// (see <see cref="UnitTransaction"/>). Forced, so that it also holds where one role owns and serves.
    /// </summary>
    public static void EnableUnitSecurity(this MigrationBuilder migration, string schema, string table) =>
        migration.Sql(
            $"""
            alter table {schema}.{table} enable row level security;
            alter table {schema}.{table} force row level security;
            create policy by_unit on {schema}.{table}
              using ("UnitId" = nullif(current_setting('cesagram.unit', true), '')::uuid)
              with check ("UnitId" = nullif(current_setting('cesagram.unit', true), '')::uuid);
            """);
}
