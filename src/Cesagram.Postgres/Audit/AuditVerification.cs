using Cesagram.Postgres.Audit;
using Npgsql;

namespace Cesagram.Postgres;

/// <summary>Verifies the audit trail from outside of a host.</summary>
public static class AuditVerification
{
    /// <summary>Goes over all chains, or over one, and over the checkpoint file.</summary>
    /// <param name="connectionString">A role that may read <c>audit.events</c>.</param>
    /// <param name="files">Where the checkpoints are.</param>
    /// <param name="unit">Only this chain.</param>
    /// <param name="report">Gets each finding as it is made.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="AuditException">There is no audit trail, or no such chain.</exception>
    public static async Task<AuditSummary> VerifyAsync(string connectionString, AuditFiles files, Guid? unit, Action<AuditFinding> report, CancellationToken cancellationToken = default)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        try
        {
            return await new AuditVerifier(source, files, report).VerifyAsync(unit, cancellationToken);
        }
        catch (PostgresException error) when (error.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName)
        {
            throw new AuditException("This database has no audit trail yet; run 'migrate' first.", error);
        }
    }
}
