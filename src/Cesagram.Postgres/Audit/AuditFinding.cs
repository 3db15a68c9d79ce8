namespace Cesagram.Postgres;

/// <summary>Something that is wrong with the audit trail.</summary>
/// <param name="Unit">The chain; null: the checkpoint file.</param>
/// <param name="Number">Row of the chain or line of the file.</param>
/// <param name="What">changed, replaced, missing, inserted, reordered, cut-off, rewritten; or file-lost, file-changed, file-cut.</param>
/// <param name="Sentence">An English sentence without its first capital.</param>
public sealed record AuditFinding(Guid? Unit, long Number, string What, string Sentence);

/// <summary>What a verification went over.</summary>
/// <param name="Rows">Rows of all chains.</param>
/// <param name="Chains">How many chains.</param>
/// <param name="Checkpoints">Signed lines; null where there is no file and never was.</param>
/// <param name="Findings">How many, also those beyond what is reported.</param>
public sealed record AuditSummary(long Rows, int Chains, long? Checkpoints, long Findings);
