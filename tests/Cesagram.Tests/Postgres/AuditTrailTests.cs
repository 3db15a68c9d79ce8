using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cesagram.Tests.Postgres;

[Collection(PostgresCollection.Name)]
public class AuditTrailTests(PostgresServer server)
{
    private readonly Guid unit = Guid.NewGuid();

    [Fact]
    public async Task Record_OfTwoEvents_ChainsThem()
    {
        await RecordAsync(new AuditEvent(AuditKinds.Collection, "transcript-submitted", "ann") { Unit = unit, Subject = "transcript:1", Details = new Dictionary<string, string> { ["b"] = "2", ["a"] = "ž" } });
        await RecordAsync(new AuditEvent(AuditKinds.Erasure, "transcript-erased", "ann") { Unit = unit, Reason = "a\0b \ud800" });
        var rows = await RowsAsync();
        rows.Select(row => row.Number).Should().Equal(1, 2);
        rows[0].Details.Should().Be("""{"a":"ž","b":"2"}""");
        rows[0].PreviousHash.Should().Equal(AuditHash.Zero);
        rows[1].PreviousHash.Should().Equal(rows[0].Hash);
        rows[1].Reason.Should().Be("a\uFFFDb \uFFFD");
        rows.Should().OnlyContain(row => AuditHash.Of(row).SequenceEqual(row.Hash));
    }

    [Fact]
    public async Task Record_WhenTheTransactionIsRolledBack_LeavesNeitherRowNorGap()
    {
        await using (var db = Open(server.App))
        {
            await using var transaction = await db.BeginUnitTransactionAsync(unit);
            await db.RecordAuditAsync(Event("never"), TimeProvider.System);
        }

        await RecordAsync(Event("kept"));
        (await RowsAsync()).Should().ContainSingle().Which.Should().Match<AuditRow>(row => row.Number == 1 && row.Name == "kept");
    }

    [Fact]
    public async Task Record_FromManyAtOnce_NumbersWithoutGap()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => RecordAsync(Event($"e{i}"))));
        (await RowsAsync()).Select(row => row.Number).Should().Equal(Enumerable.Range(1, 40).Select(i => (long)i));
    }

    [Fact]
    public async Task Record_IntoAnotherChain_KeepsTheTransactionsUnit()
    {
        await using var db = Open(server.App);
        await using var transaction = await db.BeginUnitTransactionAsync(unit);
        await db.RecordAuditAsync(Event("platform") with { Unit = null }, TimeProvider.System);
        (await db.Database.SqlQuery<string>($"select current_setting('cesagram.unit') as \"Value\"").SingleAsync()).Should().Be(unit.ToString());
    }

    [Fact]
    public async Task Record_WithoutATransactionOrOfAnUnknownKind_IsRefused()
    {
        await using var db = Open(server.App);
        await FluentActions.Awaiting(() => db.RecordAuditAsync(Event("x"), TimeProvider.System)).Should().ThrowAsync<InvalidOperationException>();
        await FluentActions.Awaiting(() => RecordAsync(Event("x") with { Kind = "rumour" })).Should().ThrowAsync<ArgumentException>();
    }

    [Theory]
    [InlineData("update audit.events set \"Actor\" = 'eve'")]
    [InlineData("delete from audit.events")]
    [InlineData("truncate audit.events")]
    public async Task Change_ByTheServingRoleOrTheOwner_IsRefused(string sql)
    {
        await RecordAsync(Event("x"));
        foreach (var connection in (string[])[server.App, server.Owner])
        {
            await using var db = Open(connection);
            await using var transaction = await db.BeginUnitTransactionAsync(unit);
            var change = () => db.Database.ExecuteSqlRawAsync(sql);
            (await change.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.InsufficientPrivilege);
        }
    }

    [Fact]
    public async Task ServingRole_OnTheTrail_HasInsertAndSelectOnly() =>
        (await server.ValueAsync<string>(
            """
            select string_agg(r, ' ' order by r) from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES']) as r
            where has_table_privilege('cesagram_app', 'audit.events', r)
            """)).Should().Be("INSERT SELECT");

    [Fact]
    public async Task Read_InAnotherUnitsTransaction_SeesNothing()
    {
        await RecordAsync(Event("x"));
        await using var db = Open(server.App);
        await using var transaction = await db.BeginUnitTransactionAsync(Guid.NewGuid());
        (await db.Database.SqlQuery<long>($"select count(*) as \"Value\" from audit.events").SingleAsync()).Should().Be(0);
    }

    private AuditEvent Event(string name) => new(AuditKinds.Change, name, "ann") { Unit = unit };

    private async Task RecordAsync(AuditEvent audit)
    {
        await using var db = Open(server.App);
        await using var transaction = await db.BeginUnitTransactionAsync(unit);
        await db.RecordAuditAsync(audit, TimeProvider.System);
        await transaction.CommitAsync();
    }

    private async Task<List<AuditRow>> RowsAsync()
    {
        await using var db = new Cesagram.Postgres.Audit.AuditDbContext(new DbContextOptionsBuilder<Cesagram.Postgres.Audit.AuditDbContext>().UseNpgsql(server.App).Options);
        await using var transaction = await db.BeginUnitTransactionAsync(unit);
        return await db.Events.AsNoTracking().OrderBy(row => row.Number).ToListAsync();
    }

    private static DbContext Open(string connection) => new(new DbContextOptionsBuilder().UseNpgsql(connection).Options);
}
