using System.CommandLine;
using Cesagram.ChatAnalysis;
using Cesagram.Postgres;

namespace Cesagram.Web.Verbs;

/// <summary><c>rescore</c>: after an update of the model, has stored transcripts scored by it.</summary>
internal static class RescoreVerb
{
    public static Command Create()
    {
        var data = DataOption.Create();
        var unit = new Option<Guid?>("--unit") { Description = "Only transcripts of this unit.", HelpName = "ID" };
        var all = new Option<bool>("--all") { Description = "Also those that the present model scored; else only what another model did." };
        var command = new Command(
            "rescore",
            "Queue scored transcripts to be scored by the model that ships with this program, also while a host runs. Workers do it; what was found before stays readable until then, and is kept beside it. Safe to run again: what waits already is not queued twice.")
        {
            data, unit, all,
        };
        command.SetAction((parsed, cancellationToken) => Verb.RunAsync(() => RunAsync(parsed.GetValue(data)!.FullName, parsed.GetValue(unit), parsed.GetValue(all), cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(string dataDirectory, Guid? unit, bool all, CancellationToken cancellationToken)
    {
        await using var opened = await VerbDatabase.OpenAsync(dataDirectory, cancellationToken);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddCesagramPostgres(opened.Database.App, opened.Database.Owner);
        services.AddCesagramVault(MasterKey.Load(dataDirectory, create: false));
        services.AddChatAnalysis(opened.Configuration);
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var queued = await ChatAnalysisModule.RescoreAsync(scope.ServiceProvider, unit, all, cancellationToken);
        await Console.Out.WriteLineAsync(queued == 0
            ? "No transcript needs to be scored again."
            : $"{queued} transcripts were queued; a running host or 'worker' scores them.");
        return 0;
    }
}
