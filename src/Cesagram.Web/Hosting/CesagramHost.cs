using System.Diagnostics.CodeAnalysis;
using Cesagram.Accounts;
using Cesagram.Cesagramville;
using Cesagram.ChatAnalysis;
using Cesagram.KnowledgeHub;
using Cesagram.Mail;
using Cesagram.Postgres;
using Cesagram.Ui;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Cesagram.Web.Hosting;

/// <summary>A composed host: the database, the modules and, for those that serve, the pipeline.</summary>
internal sealed class CesagramHost : IAsyncDisposable
{
    private readonly IHost host;
    private readonly HostSettings settings;
    private readonly Database database;

    private CesagramHost(IHost host, HostSettings settings, Database database)
    {
        this.host = host;
        this.settings = settings;
        this.database = database;
    }

    public IServiceProvider Services => host.Services;

    /// <summary>Addresses that it listens on, once started.</summary>
    public IEnumerable<string> Addresses =>
        host.Services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];

    /// <summary>Demo mode is only for the private cluster: made accounts have no business in a database of somebody's own.</summary>
    private bool IsDemo => database.Cluster is not null && !settings.NoDemo && Services.GetRequiredService<IConfiguration>().GetValue("Cesagram:Demo", false);

    public static async Task<CesagramHost> BuildAsync(HostSettings settings, CancellationToken cancellationToken)
    {
        IHostApplicationBuilder builder = settings.Role is HostRole.Web or HostRole.WebWithWorkers
            ? WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "Cesagram.Web" })
            : Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(settings.Overrides);
        JsonLogs.Add(builder);
        var database = await Database.OpenAsync(builder.Configuration, settings.DataDirectory, cancellationToken);
        try
        {
            var demo = database.Cluster is not null && !settings.NoDemo && builder.Configuration.GetValue("Cesagram:Demo", false);
            if (demo)
            {
                builder.Configuration["Cesagram:Ui:DemoMode"] = "true";
            }

            var master = MasterKey.Load(settings.DataDirectory, create: database.Cluster is not null);
            AddServices(builder, settings, database, master);
            var host = builder is WebApplicationBuilder web ? Pipeline.Build(web, settings) : ((HostApplicationBuilder)builder).Build();
            return new CesagramHost(host, settings, database);
        }
        catch
        {
            await DisposeAsync(database);
            throw;
        }
    }

    /// <summary>Starts, and brings a private cluster's schemas and first data up to date before the first request.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (database.Cluster is not null)
        {
            await PrepareAsync(cancellationToken);
            await Services.GetRequiredService<QueueRecovery>().ReleaseAllAsync(cancellationToken);
        }
        else
        {
            await Services.GetRequiredService<UnitSecurityCheck>().RequireAsync(cancellationToken);
        }

        await host.StartAsync(cancellationToken);
        if (IsDemo)
        {
            await using var scope = Services.CreateAsyncScope();
            await ChatAnalysisModule.SeedDemoConversationsAsync(scope.ServiceProvider, AccountsModule.DemoUnit, cancellationToken);
        }
    }

    /// <summary>Runs until the process is told to stop; 'migrate' ends by itself.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (settings.Role == HostRole.Migrate)
        {
            await PrepareAsync(cancellationToken);
            await Console.Out.WriteLineAsync("The schemas are up to date.");
            return;
        }

        await StartAsync(cancellationToken);
        await Welcome.WriteAsync(Addresses, IsDemo ? settings.DataDirectory : null, settings.Role, await FirstLinkAsync(cancellationToken));
        await host.WaitForShutdownAsync(cancellationToken);
    }

    /// <summary>For whoever starts a platform without an administrator; a schema that is behind has to be migrated first.</summary>
    internal async Task<string?> FirstLinkAsync(CancellationToken cancellationToken)
    {
        if (IsDemo || settings.Role == HostRole.Worker || !await Services.GetRequiredService<SchemaMigrator>().IsCurrentAsync(cancellationToken))
        {
            return null;
        }

        await using var scope = Services.CreateAsyncScope();
        return await AccountsModule.FirstAdministratorLinkAsync(scope.ServiceProvider, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await (host is IAsyncDisposable disposable ? disposable.DisposeAsync() : default);
        await DisposeAsync(database);
    }

    private static ValueTask DisposeAsync(Database database) => database.Cluster?.DisposeAsync() ?? default;

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await Services.GetRequiredService<SchemaMigrator>().MigrateAsync(cancellationToken);
        await using var scope = Services.CreateAsyncScope();
        await ChatAnalysisModule.SeedGroundsAsync(scope.ServiceProvider, cancellationToken);
        await KnowledgeHubModule.SeedHubContentAsync(scope.ServiceProvider, cancellationToken);
        await AccountsModule.SeedRolesAsync(scope.ServiceProvider);
        if (IsDemo)
        {
            await AccountsModule.SeedDemoAccountsAsync(scope.ServiceProvider, settings.DataDirectory, cancellationToken);
            await AccountsModule.SeedDemoApiClientAsync(scope.ServiceProvider, settings.DataDirectory, cancellationToken);
            await KnowledgeHubModule.SeedDemoHubAsync(scope.ServiceProvider, cancellationToken);
        }
    }

    [SuppressMessage("Maintainability", "CA1506:Avoid excessive class coupling", Justification = "It is the one place that composes all modules.")]
    private static void AddServices(IHostApplicationBuilder builder, HostSettings settings, Database database, MasterKey master)
    {
        var services = builder.Services;
        services.AddSingleton(new QueueWork { Enabled = settings.Role is HostRole.WebWithWorkers or HostRole.Worker, OnlyKinds = settings.OnlyKinds });
        services.AddCesagramPostgres(database.App, database.Owner);
        services.AddCesagramVault(master);
        if (settings.Role != HostRole.Migrate)
        {
            services.AddAuditCheckpoints(AuditFiles.Of(builder.Configuration["Cesagram:Audit:CheckpointFile"], settings.DataDirectory, database.Cluster is not null));
        }

        services.AddCesagramMail(builder.Configuration, settings.DataDirectory);
        services.AddAccounts();
        services.AddChatAnalysis(builder.Configuration);
        services.AddKnowledgeHub(builder.Configuration);
        // What is being worked on when the host stops may end, within this limit.
        services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(30));
        if (builder is WebApplicationBuilder)
        {
            services.AddCesagramUi(builder.Configuration);
            services.AddChatAnalysisAccess();
            services.AddKnowledgeHubAccess();
            services.AddCesagramville();
            Pipeline.AddServices(services, builder.Configuration);
        }
    }
}
