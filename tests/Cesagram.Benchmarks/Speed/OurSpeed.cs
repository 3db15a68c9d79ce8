using System.Diagnostics;
using System.Globalization;
using Cesagram.Linguistics;
using Cesagram.Transcripts;

namespace Cesagram.Benchmarks.Speed;

/// <summary>
/// <c>speed-ours stages|evidence|two|decode FILE</c>: reads, decodes and scores the lines of a file, conversations of 200 messages by two authors.
/// Prints seconds of processor time for all lines (median of three, once warm on those of the file beside it), peak memory in MB and 0, with tabs between;
/// for two threads those of each, and last those that one thread needed by itself, right before: twice the speed where they do not hinder each other.
/// </summary>
internal static class OurSpeed
{
    public const int Conversation = 200;
    private const int Rounds = 3;
    private const double WarmSeconds = 5;

    public static int Run(string what, string file)
    {
        Action<string> round = what switch
        {
            "stages" => Stages(),
            "evidence" => Evidence,
            "two" => Two(),
            "decode" => path => new LineReader().Read(path, (_, _) => { }),
            _ => throw new ArgumentException(what),
        };
        WarmUp.Run(() => round(Path.Combine(Path.GetDirectoryName(file)!, SpeedFiles.Warm)), WarmSeconds);
        var (threads, alone) = what == "two" ? (2, Processor(Stages(), file)) : (1, 0);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Processor(round, file) / threads:0.000000}\t{Peak():0}\t{alone:0.000000}"));
        return 0;
    }

    /// <summary>Other work on the machine must not count.</summary>
    private static double Processor(Action<string> round, string file) => SpeedTable.Median(Enumerable.Range(0, Rounds).Select(_ =>
    {
        var used = Environment.CpuUsage.TotalTime;
        round(file);
        return (Environment.CpuUsage.TotalTime - used).TotalSeconds;
    }));

    private static double Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }

    private static Action<string> Stages()
    {
        var follower = new ConversationFollower(RiskModel.Shipped);
        var reader = new LineReader();
        return file => reader.Read(file, (number, line) =>
        {
            if (number % Conversation == 0)
            {
                follower.Begin();
            }

            follower.Append(number & 1, line);
        });
    }

    /// <summary>Every conversation with its report: numbers, stages and evidence of each message.</summary>
    private static void Evidence(string file)
    {
        var scorer = new RiskScorer(RiskModel.Shipped);
        foreach (var lines in File.ReadLines(file).Chunk(Conversation))
        {
            scorer.Score(Transcript(lines), "en", (_, _) => { });
        }
    }

    private static Transcript Transcript(string[] lines) => new()
    {
        Format = "jsonl",
        Messages = lines.Select((line, number) => new TranscriptMessage(number, (number & 1) == 0 ? "A" : "B", null, line, MessageKind.Text)),
        Participants = [new Participant("A", lines.Length / 2), new Participant("B", lines.Length / 2)],
        Warnings = [],
    };

    /// <summary>The same file on two threads, each with a follower of its own: twice the lines.</summary>
    private static Action<string> Two()
    {
        Action<string>[] both = [Stages(), Stages()];
        return file =>
        {
            Thread[] threads = [.. both.Select(one => new Thread(() => one(file)))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());
        };
    }
}
