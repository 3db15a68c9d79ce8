using System.CommandLine;
using Cesagram.Web.Hosting;

namespace Cesagram.Web.Verbs;

/// <summary>The verbs that start a host; each ends with one sentence and exit code 1 where it cannot.</summary>
internal static class ServeVerb
{
    public static Command Create(string name, string description, HostRole role)
    {
        var options = new ServingOptions();
        var command = new Command(name, description);
        options.AddTo(command);
        if (role == HostRole.Worker)
        {
            options.AddOnlyTo(command);
        }

        command.SetAction(Action(options, role));
        return command;
    }

    public static Func<ParseResult, CancellationToken, Task<int>> Action(ServingOptions options, HostRole role) =>
        async (parsed, cancellationToken) =>
        {
            try
            {
                await using var host = await CesagramHost.BuildAsync(options.Read(parsed, role), cancellationToken);
                await host.RunAsync(cancellationToken);
                return 0;
            }
            catch (Exception error) when (StartFailure.Explain(error) is { } sentence)
            {
                await Console.Error.WriteLineAsync($"cesagram: {sentence}");
                return 1;
            }
        };
}
