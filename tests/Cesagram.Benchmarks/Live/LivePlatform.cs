using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Cryptography;
using Cesagram.Accounts.ApiClients;
using Cesagram.Accounts.Data;
using Cesagram.ChatAnalysis;
using Cesagram.ChatAnalysis.KeepSources;
using Cesagram.ChatAnalysis.RaiseWarning;
using Cesagram.Postgres;
using Cesagram.Postgres.Clusters;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Cesagram.Benchmarks.Live;

/// <summary>One PostgreSQL, hosts as processes of their own, and a unit with a program and a source; all of it is gone when it is disposed of.</summary>
internal sealed class LivePlatform : IAsyncDisposable
{
    public const string Source = "platform";

    private readonly string web;
    private readonly string data;
    private readonly PrivateCluster cluster;
    private readonly string master = Convert.ToBase64String(RandomNumberGenerator.GetBytes(MasterKey.Length));
    private readonly List<Process> hosts = [];
    private string secret = "";

    private LivePlatform(string web, string data, PrivateCluster cluster)
    {
        (this.web, this.data, this.cluster) = (web, data, cluster);
        Admin = NpgsqlDataSource.Create(cluster.AdminConnectionString);
        File.WriteAllText(Path.Combine(data, "master.key"), master);
        Services = new ServiceCollection().AddLogging().AddCesagramPostgres(cluster.AppConnectionString, cluster.OwnerConnectionString)
            .AddCesagramVault(MasterKey.LoadFile(Path.Combine(data, "master.key")))
            .AddChatAnalysis(new ConfigurationBuilder().Build())
            .AddModuleDbContext<AccountsDbContext>(AccountsDbContext.Schema, order: 10)
            .BuildServiceProvider();
    }

    public ServiceProvider Services { get; }

    /// <summary>As superuser, who sees every row.</summary>
    public NpgsqlDataSource Admin { get; }

    public Guid Unit { get; } = Guid.NewGuid();

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public static async Task<LivePlatform> StartAsync(string web)
    {
        var data = Path.Combine(Path.GetTempPath(), "cesagram-live-" + Guid.NewGuid().ToString("N")[..12]);
        var platform = new LivePlatform(web, data, await PrivateCluster.StartAsync(data));
        using var migrate = platform.Start("migrate");
        await migrate.WaitForExitAsync();
        if (migrate.ExitCode != 0)
        {
            throw new InvalidOperationException("The schemas could not be made.");
        }

        await platform.MakeUnitAsync();
        return platform;
    }

    /// <summary>Starts pages and API and waits until they answer.</summary>
    public async Task StartWebAsync()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        listener.Stop();
        var host = Start("web", "--urls", Address.ToString().TrimEnd('/'));
        using var client = new HttpClient();
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(Address, "/health/ready"));
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (!host.HasExited)
            {
                // Not yet.
            }

            await Task.Delay(100);
        }
    }

    public Process StartWorker(params string[] kinds) => Start(["worker", .. kinds.SelectMany(kind => (string[])["--only", kind])]);

    /// <summary>As a machine that loses power: nothing is given back.</summary>
    public async Task KillAsync(Process host)
    {
        host.Kill();
        await host.WaitForExitAsync();
        hosts.Remove(host);
        host.Dispose();
    }

    /// <param name="mode"><c>fast</c> (connections are cut) or <c>immediate</c> (as after a loss of power).</param>
    public Task RestartPostgresAsync(string mode)
    {
        var account = ServerAccount.Choose();
        var folders = new ServerFolders(data, account);
        return account.RunAsync(Path.Combine(PostgresBinaries.Find(), "pg_ctl"), ["-D", folders.Data, "-l", folders.Log, "-m", mode, "-w", "-t", "60", "-s", "restart"], CancellationToken.None);
    }

    public HttpClient Client() => new(new SocketsHttpHandler { MaxConnectionsPerServer = 200 })
    {
        BaseAddress = Address,
        Timeout = TimeSpan.FromSeconds(30),
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", secret) },
    };

    public async Task<TResult> WithAsync<T, TResult>(Func<T, Task<TResult>> use)
        where T : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<T>());
    }

    public async Task<long> CountAsync(string sql)
    {
        await using var command = Admin.CreateCommand(sql);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var command = Admin.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    public Task<long> WaitingAsync() => CountAsync("select count(*) from queue.messages where kind = 'follow-conversation'");

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts.ToList())
        {
            await KillAsync(host);
        }

        await Services.DisposeAsync();
        await Admin.DisposeAsync();
        var server = new ServerFolders(data, ServerAccount.Choose()).Server;
        await cluster.DisposeAsync();
        foreach (var folder in (string[])[data, server])
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private Process Start(params string[] arguments)
    {
        // The shell gives its place to the host: the host's id is the one that is killed.
        var start = new ProcessStartInfo("sh")
        {
            ArgumentList = { "-c", "log=$1; shift; exec dotnet \"$@\" >>\"$log\" 2>&1", "sh", Path.Combine(data, "hosts.log"), web },
            Environment =
            {
                ["ConnectionStrings__Cesagram"] = cluster.AppConnectionString,
                ["ConnectionStrings__CesagramOwner"] = arguments[0] == "migrate" ? cluster.OwnerConnectionString : "",
                [MasterKey.Variable] = master,
                ["Cesagram__RateLimits__MessageRequestsAMinute"] = "100000000",
                ["Cesagram__RateLimits__ApiRequestsAMinute"] = "100000000",
                ["Cesagram__ChatAnalysis__WebhooksMayReachInside"] = "true",
            },
        };
        foreach (var argument in (string[])[.. arguments, "--data", Path.Combine(data, "hosts")])
        {
            start.ArgumentList.Add(argument);
        }

        var host = Process.Start(start)!;
        if (arguments[0] != "migrate")
        {
            hosts.Add(host);
        }

        return host;
    }

    private async Task MakeUnitAsync()
    {
        var client = Guid.NewGuid();
        secret = ApiSecretText.Make(client);
        await WithAsync<AccountsDbContext, int>(db =>
        {
            var now = DateTimeOffset.UtcNow;
            db.Units.Add(new Unit { Id = Unit, Name = "Measured unit" });
            db.ApiClients.Add(new ApiClient { Id = client, Name = "measure", UnitId = Unit, Scopes = [.. ApiAccess.Scopes], CreatedAt = now, CreatedBy = "measure", ExpiresAt = now.AddDays(1) });
            db.ApiClientSecrets.Add(new ApiClientSecret { ClientId = client, Hash = ApiSecretText.HashOf(secret), CreatedAt = now });
            return db.SaveChangesAsync();
        });
        var limits = WarningThresholds.Default;
        await WithAsync<SourceKeeper, bool>(sources => sources.MakeAsync(
            Unit, Source, new SourceChange("Platform", "vital-interests", "suspected-grooming", 30, null, limits.Risk.Warn, limits.Risk.Urgent, limits.Missing, true), "measure", default));
    }
}
