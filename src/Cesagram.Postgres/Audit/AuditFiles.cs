namespace Cesagram.Postgres;

/// <summary>Where checkpoints and the key that signs them lie; both outside the database.</summary>
/// <param name="Checkpoints">Null: this host writes none.</param>
/// <param name="Key">Owner-only.</param>
public sealed record AuditFiles(string? Checkpoints, string Key)
{
    /// <summary>Name of the file in the data folder.</summary>
    public const string FileName = "audit-checkpoints.jsonl";

    /// <summary>
    /// Several hosts of one database must not each write a file of their own: there, one of them is given
    /// <c>Cesagram:Audit:CheckpointFile</c>. The host of a private cluster is alone and always writes.
    /// </summary>
    public static AuditFiles Of(string? configured, string dataDirectory, bool isAlone) => new(
        !string.IsNullOrWhiteSpace(configured) ? Path.GetFullPath(configured) : isAlone ? Path.Combine(dataDirectory, FileName) : null,
        Path.Combine(dataDirectory, Audit.CheckpointKey.FileName));
}
