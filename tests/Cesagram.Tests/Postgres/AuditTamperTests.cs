using Cesagram.Postgres;
using Cesagram.Postgres.Audit;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Cesagram.Tests.Postgres;

/// <summary>Whoever owns the database can change anything in it; each way of doing so to the audit trail is found and named.</summary>
[Collection(PostgresCollection.Name)]
public sealed class AuditTamperTests(PostgresServer server) : IAsyncLifetime
{
    private const string Insert = "insert into audit.events select \"UnitId\", 99, \"At\", \"Kind\", \"Name\", \"Actor\", \"Subject\", \"Reason\", \"Details\", \"PreviousHash\", \"Hash\" from audit.events where \"Number\" = 5;";

    private readonly string data = TestFolder.Make();
    private readonly Guid unit = Guid.NewGuid();
    private (string App, string Owner) database;
    private AuditFiles files = null!;

    public async Task InitializeAsync()
    {
        files = AuditFiles.Of(null, data, isAlone: true);
        database = await server.NewDatabaseAsync();
        await PostgresServer.MigrateAsync(database.App, database.Owner);
        await RecordAsync(8);
        (await CheckpointAsync()).Should().Be(2, "a header and one chain");
    }

    public Task DisposeAsync()
    {
        TestFolder.Delete(data);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Verify_OfAnUntouchedTrail_FindsNothing()
    {
        await RecordAsync(3);
        (await CheckpointAsync()).Should().Be(1);
        (await CheckpointAsync()).Should().Be(0, "nothing is new");
        (await FindingsAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("update audit.events set \"Actor\" = 'nobody' where \"Number\" = 5", "changed", 5)]
    [InlineData("update audit.events set \"Reason\" = '' where \"Number\" = 5", "changed", 5)]
    [InlineData("update audit.events set \"At\" = \"At\" - interval '1 day' where \"Number\" = 8", "changed", 8)]
    [InlineData("delete from audit.events where \"Number\" = 5", "missing", 5)]
    [InlineData("delete from audit.events where \"Number\" = 1", "missing", 1)]
    [InlineData("delete from audit.events where \"Number\" = 5; update audit.events set \"Number\" = \"Number\" + 100 where \"Number\" > 5; update audit.events set \"Number\" = \"Number\" - 101 where \"Number\" > 100", "missing", 5)]
    [InlineData("update audit.events set \"Number\" = 99 where \"Number\" = 5; update audit.events set \"Number\" = 5 where \"Number\" = 6; update audit.events set \"Number\" = 6 where \"Number\" = 99", "reordered", 6)]
    [InlineData(Insert + "update audit.events set \"Number\" = \"Number\" + 200 where \"Number\" between 5 and 8; update audit.events set \"Number\" = \"Number\" - 199 where \"Number\" > 200; update audit.events set \"Number\" = 5, \"Actor\" = 'nobody' where \"Number\" = 99", "inserted", 5)]
    [InlineData("delete from audit.events where \"Number\" > 6", "cut-off", 7)]
    [InlineData("delete from audit.events", "cut-off", 1)]
    public async Task Verify_AfterTheOwnerTampered_NamesTheRow(string sql, string what, long number)
    {
        await TamperAsync(sql);
        (await FindingsAsync()).Should().Contain(finding => finding.What == what && finding.Number == number && finding.Unit == unit);
    }

    [Fact]
    public async Task Verify_WhenOneRowWasGivenAHashOfItsOwn_NamesIt()
    {
        await RehashAsync(5, 5);
        (await FindingsAsync()).Should().ContainSingle(finding => finding.What == "replaced").Which.Number.Should().Be(5);
    }

    [Fact]
    public async Task Verify_WhenTheWholeRestWasHashedAnew_IsContradictedByTheCheckpoint()
    {
        await RehashAsync(5, 8);
        (await FindingsAsync()).Should().ContainSingle().Which.Should().Match<AuditFinding>(finding => finding.What == "rewritten" && finding.Number == 8);
    }

    [Fact]
    public async Task Verify_WhenTheCheckpointFileIsLost_SaysSo()
    {
        File.Delete(files.Checkpoints!);
        (await FindingsAsync()).Should().ContainSingle().Which.What.Should().Be("file-lost");
    }

    [Fact]
    public async Task Verify_WhenTheSigningKeyIsLost_SaysSo()
    {
        File.Delete(files.Key!);
        (await FindingsAsync()).Should().Contain(finding => finding.What == "key-lost", "a file that somebody else signed anew would verify by itself");
    }

    [Fact]
    public async Task Verify_WhenTheLostFileWasBegunAnew_StillSaysWhatIsMissing()
    {
        File.Delete(files.Checkpoints!);
        await RecordAsync(1);
        await CheckpointAsync();
        (await FindingsAsync()).Should().OnlyContain(finding => finding.What == "file-cut").And.NotBeEmpty();
    }

    [Fact]
    public async Task Verify_WhenTheCheckpointFileIsCut_SaysFromWhichLine()
    {
        await RecordAsync(2);
        await CheckpointAsync();
        var lines = await File.ReadAllLinesAsync(files.Checkpoints!);
        await File.WriteAllTextAsync(files.Checkpoints!, string.Concat(lines[..^1].Select(line => line + "\n")));
        (await FindingsAsync()).Should().ContainSingle().Which.Should().Match<AuditFinding>(finding => finding.What == "file-cut" && finding.Number == 3);
    }

    [Fact]
    public async Task Verify_WhenALineOfTheFileWasChanged_SaysWhich()
    {
        var text = await File.ReadAllTextAsync(files.Checkpoints!);
        await File.WriteAllTextAsync(files.Checkpoints!, text.Replace("\"number\":8", "\"number\":7", StringComparison.Ordinal));
        (await FindingsAsync()).Should().ContainSingle().Which.Should().Match<AuditFinding>(finding => finding.What == "file-changed" && finding.Number == 2);
    }

    [Fact]
    public async Task Verify_WhenFileAndKeyWereMadeAnew_SeesThatTheyAreNotTheOnesThatWereWritten()
    {
        File.Delete(files.Checkpoints!);
        File.Delete(files.Key);
        using var forger = CheckpointKey.LoadOrMake(files.Key);
        var header = new AuditCheckpoint(1, Guid.Empty, 0, CheckpointKey.PublicPart(forger), DateTimeOffset.UnixEpoch, "").Signed(forger).ToJson();
        await File.WriteAllTextAsync(files.Checkpoints!, header + "\n");
        (await FindingsAsync()).Select(finding => finding.What).Should().Equal("file-changed", "file-cut");
    }

    [Fact]
    public async Task Checkpoint_AfterALineThatWasCutOffInTheWriting_GoesOnBehindTheLastWholeOne()
    {
        await File.AppendAllTextAsync(files.Checkpoints!, "{\"line\":3,\"unit\":");
        await RecordAsync(1);
        await CheckpointAsync();
        (await FindingsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Checkpoint_OfABrokenChain_IsNotSigned()
    {
        await RecordAsync(2);
        await TamperAsync("update audit.events set \"Actor\" = 'nobody' where \"Number\" = 9");
        (await CheckpointAsync()).Should().Be(0);
    }

    [Fact]
    public async Task SigningKey_IsForItsOwnerOnly() =>
        (OperatingSystem.IsWindows() ? UnixFileMode.UserRead | UnixFileMode.UserWrite : File.GetUnixFileMode(files.Key)).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);

    private async Task<List<AuditFinding>> FindingsAsync()
    {
        var findings = new List<AuditFinding>();
        await AuditVerification.VerifyAsync(database.Owner, files, null, findings.Add);
        return findings;
    }

    private async Task<int> CheckpointAsync()
    {
        await using var source = NpgsqlDataSource.Create(database.App);
        return await new CheckpointWriter(source, files, TimeProvider.System, NullLogger<CheckpointWriter>.Instance).WriteAsync();
    }

    private async Task RecordAsync(int count)
    {
        await using var db = new DbContext(new DbContextOptionsBuilder().UseNpgsql(database.App).Options);
        for (var i = 0; i < count; i++)
        {
            await using var transaction = await db.BeginUnitTransactionAsync(unit);
            await db.RecordAuditAsync(new AuditEvent(AuditKinds.Consultation, "report-page-read", "ann") { Unit = unit, Subject = $"transcript:{i}" }, TimeProvider.System);
            await transaction.CommitAsync();
        }
    }

    private async Task TamperAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.Owner) { Username = "postgres" });
        await using var command = source.CreateCommand($"alter table audit.events disable trigger user; {sql}; alter table audit.events enable trigger user");
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>As a forger would who knows how the hash is made.</summary>
    private async Task RehashAsync(long from, long to)
    {
        await using var source = NpgsqlDataSource.Create(database.Owner);
        await using var connection = await AuditChains.OpenAsync(source, CancellationToken.None);
        var rows = new List<AuditRow>();
        await foreach (var row in AuditChains.RowsAsync(connection, unit, 1, CancellationToken.None))
        {
            rows.Add(row);
        }

        for (var number = from; number <= to; number++)
        {
            var row = rows[(int)number - 1] with { Actor = "nobody" };
            row = number > from ? row with { PreviousHash = rows[(int)number - 2].Hash } : row;
            rows[(int)number - 1] = row = row with { Hash = AuditHash.Of(row) };
            await TamperAsync($"update audit.events set \"Actor\" = 'nobody', \"PreviousHash\" = '\\x{Convert.ToHexString(row.PreviousHash)}', \"Hash\" = '\\x{Convert.ToHexString(row.Hash)}' where \"Number\" = {number}");
        }
    }
}
