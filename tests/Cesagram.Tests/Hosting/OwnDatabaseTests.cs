using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Cesagram.Postgres;
using Cesagram.Tests.ChatAnalysis;
using Cesagram.Web.Hosting;
using Npgsql;

namespace Cesagram.Tests.Hosting;

/// <summary>A database of the operator's own, with roles of names that we did not choose: web, worker and migrate as three hosts.</summary>
public sealed class OwnDatabaseTests : IAsyncLifetime
{
    private readonly string servers = TestFolder.Make();
    private readonly string data = TestFolder.Make();
    private PrivateCluster server = null!;

    public async Task InitializeAsync()
    {
        server = await PrivateCluster.StartAsync(servers);
        await File.WriteAllTextAsync(Path.Combine(data, "master.key"), Convert.ToBase64String(RandomNumberGenerator.GetBytes(MasterKey.Length)));
        await using var connection = new NpgsqlConnection(As("postgres", "postgres"));
        await connection.OpenAsync();
        foreach (var statement in (string[])["create role \"the-keeper\" login", "create role \"the-server\" login nosuperuser nobypassrls", "create database own owner \"the-keeper\""])
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        TestFolder.Delete(servers);
        TestFolder.Delete(data);
    }

    [Fact]
    public async Task WebWorkerAndMigrate_OnADatabaseOfOnesOwn_EachDoTheirPart()
    {
        await using var web = await CesagramHost.BuildAsync(Settings(HostRole.Web), CancellationToken.None);
        await web.StartAsync(CancellationToken.None);
        using var client = new HttpClient { BaseAddress = new Uri(web.Addresses.First()) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", RunningHost.Secret);

        using (var early = await client.GetAsync(new Uri("/health/ready", UriKind.Relative)))
        {
            early.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
            (await early.Content.ReadAsStringAsync()).Should().Contain("migrate");
        }

        await using (var migrate = await CesagramHost.BuildAsync(Settings(HostRole.Migrate, ownerToo: true), CancellationToken.None))
        {
            await migrate.RunAsync(CancellationToken.None);
        }

        await RunningHost.AddClientsAsync(web);

        (await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative))).Should().Be("ready");
        using var handedIn = await Submitting.PostAsync(client, Submitting.Chat());
        var status = handedIn.Headers.Location!;
        (await client.GetFromJsonAsync<JsonElement>(status)).GetProperty("status").GetString().Should().Be("queued", "nobody works yet");

        await using (var worker = await CesagramHost.BuildAsync(Settings(HostRole.Worker), CancellationToken.None))
        {
            await worker.StartAsync(CancellationToken.None);
            (await Submitting.WaitAsync(client, status)).GetProperty("status").GetString().Should().Be("scored");
        }

        Directory.GetFileSystemEntries(data).Select(Path.GetFileName).Should().Equal("master.key");
        (await client.GetStringAsync(new Uri("/en", UriKind.Relative))).Should().NotContain("demo-banner");
    }

    [Fact]
    public async Task Start_WithARoleThatPassesRowSecurityBy_IsRefusedWithWhatToDo()
    {
        await using var host = await CesagramHost.BuildAsync(Settings(HostRole.Web, app: "postgres"), CancellationToken.None);
        var start = async () => await host.StartAsync(CancellationToken.None);
        StartFailure.Explain((await start.Should().ThrowAsync<Exception>()).Which).Should().Contain("BYPASSRLS");
    }

    [Fact]
    public async Task Start_WithoutMasterKey_IsRefusedWithWhatToDo()
    {
        File.Delete(Path.Combine(data, "master.key"));
        var build = async () => await CesagramHost.BuildAsync(Settings(HostRole.Web), CancellationToken.None);
        StartFailure.Explain((await build.Should().ThrowAsync<Exception>()).Which).Should().Contain(MasterKey.Variable);
    }

    private string As(string role, string database = "own") =>
        new NpgsqlConnectionStringBuilder(server.AppConnectionString) { Username = role, Database = database, Pooling = database == "own" }.ConnectionString;

    private HostSettings Settings(HostRole role, bool ownerToo = false, string app = "the-server") =>
        RunningHost.Settings(data, new Dictionary<string, string?>
        {
            ["ConnectionStrings:Cesagram"] = As(app),
            ["ConnectionStrings:CesagramOwner"] = ownerToo ? As("the-keeper") : null,
        }) with { Role = role };
}
