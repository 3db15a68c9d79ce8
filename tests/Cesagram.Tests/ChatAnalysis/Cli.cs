using System.Diagnostics;

namespace Cesagram.Tests.ChatAnalysis;

/// <summary>Runs cesagram as a program of its own, as deploy/run.sh does.</summary>
internal static class Cli
{
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(Info(arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    public static ProcessStartInfo Info(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Cesagram__Demo"] = "true";
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Cesagram.Web.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
