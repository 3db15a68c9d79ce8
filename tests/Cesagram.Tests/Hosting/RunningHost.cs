using System.Net.Http.Headers;
using Cesagram.Accounts;
using Cesagram.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.Hosting;

/// <summary>The whole platform on a port of its own, with a private cluster of its own, started once for all tests that only talk to it.</summary>
public sealed class RunningHost : IAsyncLifetime
{
    public const string Secret = "a-secret-for-tests-of-40-characters-----";
    public const string OtherSecret = "another-secret-for-tests-of-other-unit--";
    public const string ContactAddress = "editors@example.org";
    public static readonly Guid OtherUnit = new("11111111-2222-3333-4444-555555555555");

    private readonly string data = TestFolder.Make();
    private CesagramHost? host;
    private IReadOnlyDictionary<string, string?> more = new Dictionary<string, string?>();

    public Uri Address { get; private set; } = null!;

    public string DataDirectory => data;

    public IServiceProvider Services => host!.Services;

    /// <summary>One of its own for a test that needs other settings.</summary>
    internal static async Task<RunningHost> StartAsync(IReadOnlyDictionary<string, string?> more)
    {
        var host = new RunningHost { more = more };
        await host.InitializeAsync();
        return host;
    }

    public async Task InitializeAsync()
    {
        host = await CesagramHost.BuildAsync(Settings(data, more), CancellationToken.None);
        await host.StartAsync(CancellationToken.None);
        Address = new Uri(host.Addresses.First());
    }

    public async Task DisposeAsync()
    {
        await host!.DisposeAsync();
        TestFolder.Delete(data);
    }

    /// <summary>A client of the demo unit's API; follows no redirect.</summary>
    public HttpClient Api(string? secret = Secret)
    {
        var client = Anonymous();
        if (secret is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        }

        return client;
    }

    public HttpClient Anonymous() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    /// <summary>A browser-like client, signed in with the demo account of a role.</summary>
    public async Task<HttpClient> SignedInAsync(string role)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = Address };
        var form = await client.GetStringAsync(new Uri("/en/account/sign-in", UriKind.Relative));
        var password = File.ReadLines(Path.Combine(data, "demo-accounts.txt")).Select(line => line.Split('\t')).First(parts => parts[0] == role)[1];
        using var body = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Name"] = role,
            ["Password"] = password,
            ["__RequestVerificationToken"] = Html.AntiforgeryToken(form),
        });
        using var answer = await client.PostAsync(new Uri("/en/account/sign-in", UriKind.Relative), body);
        answer.StatusCode.Should().Be(System.Net.HttpStatusCode.Redirect);
        return client;
    }

    public async Task WithAsync<T>(Func<T, Task> use)
        where T : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        await use(scope.ServiceProvider.GetRequiredService<T>());
    }

    internal static HostSettings Settings(string data, IReadOnlyDictionary<string, string?>? more = null) => new()
    {
        Role = HostRole.WebWithWorkers,
        DataDirectory = data,
        Urls = "http://127.0.0.1:0",
        Overrides = new Dictionary<string, string?>
        {
            ["Cesagram:Demo"] = "true",
            ["Cesagram:Ui:PseudoLocale"] = "true",
            ["Cesagram:RateLimits:SignInsAMinute"] = "1000",
            ["Cesagram:RateLimits:SubmissionsAMinute"] = "10000",
            ["Cesagram:RateLimits:FormsAMinute"] = "10000",
            ["Cesagram:KnowledgeHub:ContactAddress"] = ContactAddress,
            ["Cesagram:ChatAnalysis:LargestFileMegabytes"] = "20",
            ["Cesagram:ChatAnalysis:ApiSecrets:0:Name"] = "test",
            ["Cesagram:ChatAnalysis:ApiSecrets:0:Secret"] = Secret,
            ["Cesagram:ChatAnalysis:ApiSecrets:0:UnitId"] = AccountsModule.DemoUnit.ToString(),
            ["Cesagram:ChatAnalysis:ApiSecrets:1:Name"] = "other",
            ["Cesagram:ChatAnalysis:ApiSecrets:1:Secret"] = OtherSecret,
            ["Cesagram:ChatAnalysis:ApiSecrets:1:UnitId"] = OtherUnit.ToString(),
            ["Serilog:MinimumLevel:Default"] = "Error",
        }
        .Concat(more ?? new Dictionary<string, string?>())
        .GroupBy(pair => pair.Key)
        .ToDictionary(group => group.Key, group => group.Last().Value),
    };
}

[CollectionDefinition(Name)]
public sealed class HostCollection : ICollectionFixture<RunningHost>
{
    public const string Name = "running host";
}
