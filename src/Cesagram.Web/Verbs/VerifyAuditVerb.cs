using System.CommandLine;
using Cesagram.Postgres;
using Cesagram.Web.Hosting;

namespace Cesagram.Web.Verbs;

/// <summary><c>verify-audit</c>: 0 where all is sound, 1 with a line for each finding.</summary>
internal static class VerifyAuditVerb
{
    private const int MostShown = 200;

    public static Command Create()
    {
        var data = DataOption.Create();
        var unit = new Option<Guid?>("--unit") { Description = "Only the chain of this unit (all zeros: the platform's).", HelpName = "ID" };
        var command = new Command(
            "verify-audit",
            "Check every row of the audit trail against its chain and the signed checkpoints, also while a host runs. Names what was changed, removed, inserted, moved or cut off; ends with 1 if anything was.")
        {
            data, unit,
        };
        command.SetAction((parsed, cancellationToken) => Verb.RunAsync(() => RunAsync(parsed.GetValue(data)!.FullName, parsed.GetValue(unit), cancellationToken)));
        return command;
    }

    /// <summary>Writes what it finds; also the last step of a restore.</summary>
    public static async Task<int> VerifyAsync(VerbDatabase opened, Guid? unit, CancellationToken cancellationToken)
    {
        var shown = 0;
        var summary = await AuditVerification.VerifyAsync(
            opened.Database.Owner,
            opened.AuditFiles,
            unit,
            finding =>
            {
                if (shown++ < MostShown)
                {
                    Console.Out.WriteLine(finding.Unit is { } chain ? $"unit {chain}, row {finding.Number}: {finding.Sentence}" : $"checkpoints: {finding.Sentence}");
                }
            },
            cancellationToken);
        if (summary.Findings > MostShown)
        {
            await Console.Out.WriteLineAsync($"and {summary.Findings - MostShown} more findings");
        }

        var checkpoints = summary.Checkpoints is { } signed ? $"{signed} signed checkpoints" : "no checkpoints (a cut-off end would go unseen)";
        await Console.Out.WriteLineAsync(summary.Findings == 0
            ? $"The audit trail is sound: {summary.Rows} rows in {summary.Chains} chains, {checkpoints}."
            : $"The audit trail is NOT sound: {summary.Findings} findings in {summary.Rows} rows of {summary.Chains} chains, {checkpoints}.");
        return summary.Findings == 0 ? 0 : 1;
    }

    private static async Task<int> RunAsync(string dataDirectory, Guid? unit, CancellationToken cancellationToken)
    {
        await using var opened = await VerbDatabase.OpenAsync(dataDirectory, cancellationToken);
        return await VerifyAsync(opened, unit, cancellationToken);
    }
}
