using System.Diagnostics;
using Cesagram.Postgres;
using Cesagram.Tests.ChatAnalysis;
using Cesagram.Tests.Hosting;
using Npgsql;

namespace Cesagram.Tests.Postgres;

public sealed class OrphanTests : IDisposable
{
    private readonly string data = TestFolder.Make();

    public void Dispose() => TestFolder.Delete(data);

    [Fact]
    public async Task Start_AfterTheHostWasKilled_StopsTheServerItLeftAndStartsItsOwn()
    {
        int orphan;
        using (var host = Process.Start(Cli.Info("--data", data, "--urls", "http://127.0.0.1:0"))!)
        {
            _ = host.StandardError.ReadToEndAsync();
            while (await host.StandardOutput.ReadLineAsync() is { } line && !line.StartsWith("Cesagram is at ", StringComparison.Ordinal))
            {
            }

            orphan = ServerProcess();
            host.Kill();
            await host.WaitForExitAsync();
        }

        Runs(orphan).Should().BeTrue();
        await using (var cluster = await PrivateCluster.StartAsync(data))
        {
            ServerProcess().Should().NotBe(orphan);
            Runs(orphan).Should().BeFalse();
            await using var source = NpgsqlDataSource.Create(cluster.OwnerConnectionString);
            await using var command = source.CreateCommand("select count(*) from queue.__migrations");
            (await command.ExecuteScalarAsync()).Should().Be(1L);
        }

        File.Exists(Path.Combine(data, "postgres", "data", "postmaster.pid")).Should().BeFalse();
    }

    /// <summary>What has ended but was not waited for by anybody has no command line.</summary>
    private static bool Runs(int process) => File.Exists($"/proc/{process}/cmdline") && File.ReadAllText($"/proc/{process}/cmdline").Length > 0;

    private int ServerProcess() => int.Parse(File.ReadLines(Path.Combine(data, "postgres", "data", "postmaster.pid")).First(), null);
}
