using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Postgres;

/// <summary>A table with keys that the master key wraps.</summary>
/// <param name="Schema">The module's.</param>
/// <param name="Table">Belongs to units, by its column <c>UnitId</c>.</param>
/// <param name="IdColumn">Its key, a uuid.</param>
/// <param name="KeyColumn">What <see cref="TextVault.NewKey"/> gave to store; empty once destroyed.</param>
public sealed record WrappedKeyTable(string Schema, string Table, string IdColumn, string KeyColumn);

/// <summary>Registers tables for the rotation of the master key.</summary>
public static class WrappedKeys
{
    /// <summary>Every module that stores wrapped keys names its table; what is not named could not be opened after a rotation.</summary>
    public static IServiceCollection AddWrappedKeys(this IServiceCollection services, string schema, string table, string idColumn, string keyColumn) =>
        services.AddSingleton(new WrappedKeyTable(schema, table, idColumn, keyColumn));
}
