using Cesagram.Postgres.Vault;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Cesagram.Postgres;

/// <summary>What is sealed at rest.</summary>
public static class VaultModule
{
    /// <summary>Adds <see cref="TextVault"/> and keeps Data Protection's keys sealed in the database.</summary>
    public static IServiceCollection AddCesagramVault(this IServiceCollection services, MasterKey master)
    {
        services.AddSingleton(master);
        services.AddSingleton<TextVault>();
        services.AddDataProtection().SetApplicationName("cesagram");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = new SealedKeyRing(provider.GetRequiredService<NpgsqlDataSource>(), master)));
        return services;
    }
}
