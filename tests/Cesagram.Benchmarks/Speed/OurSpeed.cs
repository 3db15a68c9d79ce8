using System.Diagnostics;
using System.Globalization;
using Cesagram.Linguistics;
using Cesagram.Transcripts;

namespace Cesagram.Benchmarks.Speed;

/// <summary>
/// <c>speed-ours stages|evidence|two|decode FILE</c>: reads, decodes and scores the lines of a file, conversations of 200 messages by two authors.
/// Prints seconds of processor time for all lines, once warm on those of the file beside it, peak memory in MB and 0, with tabs between;
/// for two threads the seconds that passed, and last those that one thread needed for its half by itself, right before.
/// </summary>
internal static class OurSpeed
{
    public const int Conversation = 200;
    private const int WarmRounds = 8;

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
        for (var warm = 0; warm < WarmRounds; warm++)
        {
            round(Path.Combine(Path.GetDirectoryName(file)!, SpeedFiles.Warm));

            // Time for the compiler's next tier.
            Thread.Sleep(150);
        }

        var alone = what == "two" ? Passed(Stages(), file) : 0;
        var used = Environment.CpuUsage.TotalTime;
        var passed = Passed(round, file);
        var seconds = what == "two" ? passed : (Environment.CpuUsage.TotalTime - used).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds:0.000000}\t{Peak():0}\t{alone:0.000000}"));
        return 0;
    }

    private static double Passed(Action<string> round, string file)
    {
        var start = Stopwatch.GetTimestamp();
        round(file);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

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
