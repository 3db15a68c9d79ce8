using System.Security.Cryptography;
using Cesagram.Postgres;
using Cesagram.Tests.ChatAnalysis;
using Cesagram.Tests.Hosting;
using Cesagram.Web.Hosting;

namespace Cesagram.Tests.Custody;

/// <summary>backup, restore, verify-audit and rotate-keys as programs of their own, on private clusters.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class BackupTests : IDisposable
{
    private readonly string data = TestFolder.Make();
    private readonly string other = TestFolder.Make();
    private readonly string backup = Path.Combine(Path.GetTempPath(), "cesagram-backup-" + Guid.NewGuid().ToString("N")[..12]);

    public void Dispose()
    {
        foreach (var folder in (string[])[data, other, backup])
        {
            TestFolder.Delete(folder);
        }
    }

    [Fact]
    public async Task Backup_OfARunningHostRestoredElsewhere_HasTranscriptsAccountsAndASoundTrail()
    {
        string id;
        await using (var host = await StartAsync(data))
        {
            using var client = Client(host);
            id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
            Directory.CreateDirectory(backup, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
            var made = await Cli.RunAsync("backup", backup, "--data", data);
            made.ExitCode.Should().Be(0, made.Error);
            File.GetUnixFileMode(backup).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, "nobody else may read a backup, also where the folder was there");
            File.Exists(Path.Combine(backup, "master.key")).Should().BeFalse();
            (await Cli.RunAsync("restore", backup, "--data", data)).Error.Should().StartWith("cesagram: Another host is running on");
            (await Cli.RunAsync("verify-audit", "--data", data)).ExitCode.Should().Be(0);
            (await Cli.RunAsync("backup", backup, "--data", data)).Error.Should().Contain("is not empty");
        }

        (await Cli.RunAsync("restore", backup, "--data", data)).Error.Should().Contain("empty place");
        var restored = await Cli.RunAsync("restore", backup, "--data", other);
        restored.ExitCode.Should().Be(0, restored.Error + restored.Output);
        restored.Output.Should().Contain("The audit trail is sound").And.Contain("master key");
        foreach (var file in (string[])["master.key", "demo-accounts.txt"])
        {
            File.Copy(Path.Combine(data, file), Path.Combine(other, file));
        }

        await using var again = await StartAsync(other);
        using var reader = Client(again);
        (await reader.GetStringAsync(new Uri($"/api/transcripts/{id}/report", UriKind.Relative))).Should().Contain("\"messages\"");
        var password = (await File.ReadAllLinesAsync(Path.Combine(other, "demo-accounts.txt"))).Select(line => line.Split('\t')).First(parts => parts[0] == "analyst")[1];
        using var visitor = new Visitor(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = new Uri(again.Addresses.First()) });
        (await visitor.SendAsync("/en/account/sign-in", ("Name", "analyst"), ("Password", password))).Status.Should().Be(System.Net.HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Restore_OfADamagedOrNewerBackup_IsRefusedInOneSentence()
    {
        await using (await StartAsync(data))
        {
            (await Cli.RunAsync("backup", backup, "--data", data)).ExitCode.Should().Be(0);
        }

        var manifest = Path.Combine(backup, "manifest.json");
        var text = await File.ReadAllTextAsync(manifest);
        await File.WriteAllTextAsync(manifest, text.Replace("\"audit\": [", "\"audit\": [ \"20990101000000_FromLater\",", StringComparison.Ordinal));
        (await Cli.RunAsync("restore", backup, "--data", other)).Error.Should().Contain("newer version");
        await File.WriteAllTextAsync(manifest, text[..^20]);
        (await Cli.RunAsync("restore", backup, "--data", other)).Error.Should().Contain("damaged");
        await File.WriteAllTextAsync(manifest, text);
        await File.AppendAllTextAsync(Path.Combine(backup, "database.dump"), "x");
        var refused = await Cli.RunAsync("restore", backup, "--data", other);
        refused.Error.Should().Contain("database.dump is not what its manifest says");
        refused.ExitCode.Should().Be(1);
        Directory.GetFileSystemEntries(other).Should().BeEmpty("nothing was touched");
    }

    [Fact]
    public async Task RotateKeys_CutOffInTheMiddleAndRunAgain_LosesNothing()
    {
        string id;
        await using (var host = await StartAsync(data))
        {
            using var client = Client(host);
            id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        }

        var file = Path.Combine(other, "new.key");
        await File.WriteAllTextAsync(file, Convert.ToBase64String(RandomNumberGenerator.GetBytes(MasterKey.Length)));
        await using (var cluster = await PrivateCluster.StartAsync(data))
        {
            var rotation = new KeyRotation(cluster.OwnerConnectionString, [new WrappedKeyTable("chat_analysis", "transcripts", "Id", "WrappedKey")], MasterKey.Load(data, create: false), MasterKey.LoadFile(file), batchSize: 1);
            var cut = () => rotation.RotateAsync(_ => throw new IOException("killed"));
            await cut.Should().ThrowAsync<IOException>();
        }

        var done = await Cli.RunAsync("rotate-keys", "--new-key-file", file, "--data", data);
        done.ExitCode.Should().Be(0, done.Error);
        done.Output.Should().Contain("1 had been before").And.Contain("Next:");
        File.Copy(file, Path.Combine(data, "master.key"), overwrite: true);
        await using var again = await StartAsync(data);
        using var reader = Client(again);
        (await reader.GetStringAsync(new Uri($"/api/transcripts/{id}/report", UriKind.Relative))).Should().Contain("\"messages\"");
    }

    [Fact]
    public async Task Verbs_WithoutADatabaseOrAKey_SayWhatToDo()
    {
        var verify = await Cli.RunAsync("verify-audit", "--data", data);
        verify.ExitCode.Should().Be(1);
        verify.Error.Should().Contain("There is no database in");
        (await Cli.RunAsync("rotate-keys", "--new-key-file", Path.Combine(data, "none"), "--data", data)).Error.Should().Contain("openssl rand");
        (await Cli.RunAsync("restore", data, "--data", other)).Error.Should().Contain("is no backup");
    }

    private static async Task<CesagramHost> StartAsync(string folder)
    {
        var host = await CesagramHost.BuildAsync(RunningHost.Settings(folder), CancellationToken.None);
        await host.StartAsync(CancellationToken.None);
        await RunningHost.AddClientsAsync(host);
        return host;
    }

    private static HttpClient Client(CesagramHost host) => new() { BaseAddress = new Uri(host.Addresses.First()), DefaultRequestHeaders = { { "Authorization", "Bearer " + RunningHost.Secret } } };
}
