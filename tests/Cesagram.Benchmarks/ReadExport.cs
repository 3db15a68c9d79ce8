using System.Diagnostics;
using System.Globalization;
using Cesagram.Transcripts;

namespace Cesagram.Benchmarks;

/// <summary>
/// <c>read FILE</c>: reads an export message by message and keeps none.
/// Prints, with tabs between: size in MB, messages, MB a second, seconds of processor time, bytes allocated a message, peak resident memory in MB.
/// </summary>
internal static class ReadExport
{
    public static int Run(string path)
    {
        using var stream = File.OpenRead(path);
        var messages = 0L;
        var watch = Stopwatch.StartNew();
        foreach (var transcript in TranscriptFile.Read(stream, Path.GetFileName(path)))
        {
            foreach (var _ in transcript.Messages)
            {
                messages++;
            }
        }

        var seconds = watch.Elapsed.TotalSeconds;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{stream.Length / 1e6:0}\t{messages}\t{stream.Length / 1e6 / seconds:0}\t{process.TotalProcessorTime.TotalSeconds:0}\t{GC.GetTotalAllocatedBytes() / Math.Max(1, messages)}\t{process.PeakWorkingSet64 / 1e6:0}"));
        return 0;
    }
}
