using System.Diagnostics;
using System.Globalization;

namespace Cesagram.Benchmarks.Speed;

/// <summary>Another program, run to its end.</summary>
internal static class MeasuredProcess
{
    private const int LookEveryMs = 10;

    /// <returns>What it printed, the seconds it took, and its peak memory in MB as last seen.</returns>
    public static (string Output, double Seconds, double Peak) Run(string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = 0.0;
        while (!process.WaitForExit(LookEveryMs))
        {
            peak = Math.Max(peak, Children(process.Id).Append(process.Id).Max(PeakOf));
        }

        process.WaitForExit();
        var seconds = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0 ? (output.Result, seconds, peak) : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    private static int[] Children(int id)
    {
        try
        {
            return [.. File.ReadAllText($"/proc/{id}/task/{id}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(child => int.Parse(child, CultureInfo.InvariantCulture))];
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static double PeakOf(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1e3;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
