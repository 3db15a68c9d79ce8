using Npgsql;

namespace Cesagram.Postgres;

/// <summary>Row-level security holds for nobody who may pass it by: a host must not serve with such a role.</summary>
public sealed class UnitSecurityCheck(NpgsqlDataSource source)
{
    /// <exception cref="UnitSecurityException">The serving role is a superuser or has BYPASSRLS.</exception>
    public async Task RequireAsync(CancellationToken cancellationToken = default)
    {
        await using var command = source.CreateCommand("select rolsuper or rolbypassrls from pg_roles where rolname = current_user");
        if (await command.ExecuteScalarAsync(cancellationToken) is true)
        {
            throw new UnitSecurityException(
                "The role of ConnectionStrings:Cesagram passes row-level security by, so units could see each other's transcripts; use a role that is no superuser and has no BYPASSRLS (docs/operations.md has the two statements).");
        }
    }
}

/// <summary>The message is one sentence that says what to do.</summary>
public sealed class UnitSecurityException(string message) : Exception(message);
