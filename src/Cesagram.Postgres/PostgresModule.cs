using Cesagram.Postgres.Audit;
using Cesagram.Postgres.Listening;
using Cesagram.Postgres.Queue;
using Cesagram.Postgres.Schemas;
using Cesagram.Postgres.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Cesagram.Postgres;

/// <summary>The database, its schemas, the message queue, the audit trail and what is sealed at rest.</summary>
public static class PostgresModule
{
    internal const string OwnerKey = "owner";

    /// <summary>Adds the data sources, migrations and the queue.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="appConnectionString">For pages, API and workers.</param>
    /// <param name="ownerConnectionString">For migrations; may be the same on a database of one's own.</param>
    public static IServiceCollection AddCesagramPostgres(this IServiceCollection services, string appConnectionString, string ownerConnectionString)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => Build(provider, appConnectionString));
        services.AddKeyedSingleton(OwnerKey, (provider, _) => Build(provider, ownerConnectionString));
        services.AddSingleton(provider => new SchemaMigrator(
            provider.GetServices<ModuleSchema>(),
            provider.GetRequiredKeyedService<NpgsqlDataSource>(OwnerKey),
            new NpgsqlConnectionStringBuilder(appConnectionString).Username ?? "",
            provider.GetRequiredService<ILogger<SchemaMigrator>>()));
        services.AddModuleDbContext<QueueDbContext>(QueueDbContext.Schema, order: 0);
        services.AddModuleDbContext<VaultDbContext>(VaultDbContext.Schema, order: 1);
        services.AddModuleDbContext<AuditDbContext>(AuditDbContext.Schema, order: 2);
        services.AddScoped(provider => new AuditReader(provider.GetRequiredService<AuditDbContext>(), provider.GetRequiredService<NpgsqlDataSource>()));
        services.AddSingleton<MessageStore>();
        services.AddSingleton<QueueMetrics>();
        services.AddSingleton<QueueSignal>();
        services.AddSingleton<DeadMessages>();
        services.AddSingleton<UnitSecurityCheck>();
        services.AddSingleton<QueueRecovery>();
        services.AddSingleton<QueueStatuses>();
        services.AddSingleton<QueueWatch>();
        services.AddHostedService<QueueListener>();
        services.AddSingleton<UnitSignal>();
        services.AddHostedService<UnitListener>();
        services.AddHostedService(provider => provider.GetRequiredService<QueueWatch>());
        return services;
    }

    /// <summary>Signs how far the audit trail has come, in a file outside the database.</summary>
    public static IServiceCollection AddAuditCheckpoints(this IServiceCollection services, AuditFiles files)
    {
        services.AddSingleton(files);
        services.AddSingleton<CheckpointWriter>();
        services.AddHostedService<CheckpointLoop>();
        return services;
    }

    /// <summary>
    /// Adds a module's context: its migrations, with their history in the module's own schema, run in the order given.
    /// </summary>
    /// <typeparam name="TContext">Has one public constructor that takes <see cref="DbContextOptions{TContext}"/>.</typeparam>
    public static IServiceCollection AddModuleDbContext<TContext>(this IServiceCollection services, string schema, int order)
        where TContext : DbContext
    {
        services.AddDbContext<TContext>((provider, options) => Configure(options, provider.GetRequiredService<NpgsqlDataSource>(), schema));
        services.AddSingleton(new ModuleSchema(schema, order, source =>
        {
            var options = new DbContextOptionsBuilder<TContext>();
            Configure(options, source, schema);
            return (DbContext)Activator.CreateInstance(typeof(TContext), options.Options)!;
        }));
        return services;
    }

    private static void Configure(DbContextOptionsBuilder options, NpgsqlDataSource source, string schema) =>
        options
            .UseNpgsql(source, npgsql => npgsql.MigrationsHistoryTable("__migrations", schema))
            // The first migration asks for a history table that is not there yet, and EF logs that as an error;
            // what goes wrong in earnest is thrown as well.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.CommandError));

    private static NpgsqlDataSource Build(IServiceProvider provider, string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        builder.UseLoggerFactory(provider.GetService<ILoggerFactory>());
        return builder.Build();
    }
}
