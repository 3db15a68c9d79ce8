using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql;

namespace Cesagram.Tests.Postgres;

[Collection(PostgresCollection.Name)]
public class UnitSecurityTests(PostgresServer server) : IAsyncLifetime
{
    private static readonly Guid Mine = Guid.NewGuid();
    private static readonly Guid Theirs = Guid.NewGuid();
    private readonly string table = "notes_" + Guid.NewGuid().ToString("N");

    public async Task InitializeAsync()
    {
        var migration = new MigrationBuilder("Npgsql.EntityFrameworkCore.PostgreSQL");
        migration.EnableUnitSecurity("vault", table);
        await server.ExecuteAsync(
            $"""
            create table vault.{table} ("Id" int primary key, "UnitId" uuid not null);
            alter table vault.{table} owner to cesagram_owner;
            insert into vault.{table} values (1, '{Mine}'), (2, '{Theirs}');
            grant select, insert, update, delete on vault.{table} to cesagram_app;
            {((SqlOperation)migration.Operations[0]).Sql}
            """);
    }

    public Task DisposeAsync() => server.ExecuteAsync($"drop table vault.{table}");

    [Fact]
    public async Task Read_WithinAUnitsTransaction_SeesOnlyItsRows()
    {
        await using var db = Open(server.App);
        await using var transaction = await db.BeginUnitTransactionAsync(Mine);
        (await IdsAsync(db)).Should().Equal(1);
    }

    [Fact]
    public async Task Read_OutsideOfOneOnTheSameConnection_SeesNothing()
    {
        await using var db = Open(server.App);
        await db.Database.OpenConnectionAsync();
        (await IdsAsync(db)).Should().BeEmpty();
        await using (var transaction = await db.BeginUnitTransactionAsync(Mine))
        {
            await transaction.CommitAsync();
        }

        (await IdsAsync(db)).Should().BeEmpty();
    }

    [Fact]
    public async Task Write_ForAnotherUnit_IsRefused()
    {
        await using var db = Open(server.App);
        await using var transaction = await db.BeginUnitTransactionAsync(Mine);
        (await ExecuteAsync(db, $"delete from vault.{table} where \"Id\" = 2")).Should().Be(0);
        (await ExecuteAsync(db, $"update vault.{table} set \"Id\" = 3 where \"Id\" = 2")).Should().Be(0);
        var insert = () => ExecuteAsync(db, $"insert into vault.{table} values (3, '{Theirs}')");
        (await insert.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Move_OfARowToAnotherUnit_IsRefused()
    {
        await using var db = Open(server.App);
        await using var transaction = await db.BeginUnitTransactionAsync(Mine);
        var move = () => ExecuteAsync(db, $"update vault.{table} set \"UnitId\" = '{Theirs}'");
        (await move.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Read_AsTheTablesOwner_SeesNoMoreThanTheUnits()
    {
        await using var db = Open(server.Owner);
        (await IdsAsync(db)).Should().BeEmpty();
    }

    [Fact]
    public async Task Check_OfTheServingRole_PassesAndOfASuperuserFails()
    {
        await using var app = NpgsqlDataSource.Create(server.App);
        await new UnitSecurityCheck(app).RequireAsync();
        var superuser = () => new UnitSecurityCheck(server.Source).RequireAsync();
        await superuser.Should().ThrowAsync<UnitSecurityException>();
    }

    private static DbContext Open(string connection) => new(new DbContextOptionsBuilder().UseNpgsql(connection).Options);

    private async Task<List<int>> IdsAsync(DbContext db)
    {
        var sql = $"select \"Id\" as \"Value\" from vault.{table}";
        return await db.Database.SqlQueryRaw<int>(sql).ToListAsync();
    }

    private static Task<int> ExecuteAsync(DbContext db, string sql) => db.Database.ExecuteSqlRawAsync(sql);
}
