using System.Runtime.Versioning;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Cesagram.Web.Hosting;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Cesagram.Tests.Postgres;

/// <summary>Each has a data folder of its own.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class PrivateClusterTests : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private readonly string data = TestFolder.Make();

    private string Server => Path.Combine(data, "postgres");

    public void Dispose() => TestFolder.Delete(data);

    [Fact]
    public async Task Start_InAnEmptyFolder_ServesOnlyThroughASocketThatNobodyElseReaches()
    {
        await using var cluster = await PrivateCluster.StartAsync(data);
        (await AskAsync(cluster, "select current_setting('listen_addresses')")).Should().Be("");
        var socket = new NpgsqlConnectionStringBuilder(cluster.AppConnectionString).Host!;
        File.GetUnixFileMode(socket).Should().Be(OwnerOnly);
        File.GetUnixFileMode(Path.Combine(socket, ".s.PGSQL.5432")).Should().Be(OwnerOnly);
        File.GetUnixFileMode(Path.Combine(Server, "data")).Should().Be(OwnerOnly);
        (await AskAsync(cluster, "select current_setting('fsync') || current_setting('log_min_error_statement')")).Should().Be("onpanic");
    }

    [Fact]
    public async Task Start_WhereItStoppedBefore_FindsItsDataAgain()
    {
        await using (var first = await PrivateCluster.StartAsync(data))
        {
            await AskAsync(first, "create table kept as select 'still here'::text as what; select ''", owner: true);
        }

        File.Exists(PidFile).Should().BeFalse();
        await using var second = await PrivateCluster.StartAsync(data);
        (await AskAsync(second, "select what from kept", owner: true)).Should().Be("still here");
    }

    [Fact]
    public async Task Start_WhileAnotherHostUsesTheFolder_SaysSoInOneSentenceAndLeavesItAlone()
    {
        await using var first = await PrivateCluster.StartAsync(data);
        var second = () => PrivateCluster.StartAsync(data);
        (await second.Should().ThrowAsync<PrivateClusterException>()).Which.Message.Should().StartWith("Another host is running on").And.NotContain("\n");
        (await AskAsync(first, "select 'alive'")).Should().Be("alive");
    }

    [Fact]
    public async Task Start_WhereTheServerWasKilled_RecoversAllTheSame()
    {
        await using (var first = await PrivateCluster.StartAsync(data))
        {
            await AskAsync(first, "create table kept as select 'still here'::text as what; select ''", owner: true);
            using var server = System.Diagnostics.Process.GetProcessById(int.Parse(File.ReadLines(PidFile).First(), null));
            server.Kill();
            await server.WaitForExitAsync();
        }

        File.Exists(PidFile).Should().BeTrue();
        await using var second = await PrivateCluster.StartAsync(data);
        (await AskAsync(second, "select what from kept", owner: true)).Should().Be("still here");
    }

    [Fact]
    public async Task Start_WhereMakingTheClusterWasCutOff_MakesItAnew()
    {
        // What initdb leaves behind when it is killed: the version is there, most else is not.
        Directory.CreateDirectory(Path.Combine(Server, "data.new"));
        await File.WriteAllTextAsync(Path.Combine(Server, "data.new", "PG_VERSION"), "15\n");
        await using var cluster = await PrivateCluster.StartAsync(data);
        (await AskAsync(cluster, "select 'alive'")).Should().Be("alive");
        Directory.Exists(Path.Combine(Server, "data.new")).Should().BeFalse();
    }

    [Fact]
    public async Task Start_InALongPath_TakesASocketElsewhereThatNobodyElseReaches()
    {
        var deep = Path.Combine(data, new string('d', 60), new string('e', 60));
        await using var cluster = await PrivateCluster.StartAsync(deep);
        var socket = new NpgsqlConnectionStringBuilder(cluster.AppConnectionString).Host!;
        socket.Should().NotStartWith(data);
        File.GetUnixFileMode(socket).Should().Be(OwnerOnly);
    }

    [Fact]
    public async Task Start_WhenTheSocketFolderIsALink_RefusesIt()
    {
        var elsewhere = TestFolder.Make();
        Directory.CreateDirectory(Server);
        Directory.CreateSymbolicLink(Path.Combine(Server, "socket"), elsewhere);
        var start = () => PrivateCluster.StartAsync(data);
        (await start.Should().ThrowAsync<PrivateClusterException>()).Which.Message.Should().Contain("socket");
        TestFolder.Delete(elsewhere);
    }

    [Fact]
    public async Task Start_WhenTheSocketFolderIsOpenToOthers_ClosesIt()
    {
        Directory.CreateDirectory(Path.Combine(Server, "socket"), OwnerOnly | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute);
        await using var cluster = await PrivateCluster.StartAsync(data);
        File.GetUnixFileMode(Path.Combine(Server, "socket")).Should().Be(OwnerOnly);
    }

    [Fact]
    public async Task Open_WithAConnectionString_TouchesNoCluster()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Cesagram", "Host=nowhere")]).Build();
        var database = await Database.OpenAsync(configuration, data, default);
        database.Should().Be(new Database("Host=nowhere", "Host=nowhere", null));
        Directory.GetFileSystemEntries(data).Should().BeEmpty();
    }

    private string PidFile => Path.Combine(Server, "data", "postmaster.pid");

    private static async Task<string> AskAsync(PrivateCluster cluster, string sql, bool owner = false)
    {
        await using var source = NpgsqlDataSource.Create((owner ? cluster.OwnerConnectionString : cluster.AppConnectionString) + ";Pooling=false");
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (reader.FieldCount == 0 && await reader.NextResultAsync())
        {
        }

        await reader.ReadAsync();
        return reader.GetString(0);
    }
}
