using System.Diagnostics;
using System.Globalization;
using Cesagram.Linguistics.Text;

namespace Cesagram.Benchmarks.Tokenize;

/// <summary>
/// <c>tokenize</c>: the tokeniser on made chat lines, and the floor, which only walks over their characters and counts letters.
/// The best of several rounds each; bytes are those of the last round.
/// </summary>
internal static class TokenizeBenchmark
{
    private const int Rounds = 25;
    private const int WarmRounds = 5;

    public static int Run()
    {
        Console.WriteLine("kind\tcharacters a message\ttokens a message\tmessages a second\tns a message\tbytes a message\tfloor, ns a message");
        foreach (var (kind, lines) in MadeMessages.ByKind())
        {
            var tokenizer = new Tokenizer();
            var (ns, bytes, tokens) = Measure(lines, line => tokenizer.Tokenize(line).Length);
            var (floor, _, _) = Measure(lines, CountLetters);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{kind}\t{lines.Average(line => line.Length):0}\t{(double)tokens / lines.Length:0.0}\t{1e9 / ns:#,0}\t{ns:0}\t{bytes:0.#}\t{floor:0}"));
        }

        return 0;
    }

    private static (double Ns, double Bytes, long Sum) Measure(string[] lines, Func<string, int> work)
    {
        var best = double.MaxValue;
        var bytes = 0L;
        var sum = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            if (round <= WarmRounds)
            {
                // Time for the compiler's next tier.
                Thread.Sleep(100);
            }

            sum = 0;
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            foreach (var line in lines)
            {
                sum += work(line);
            }

            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / lines.Length);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return (best, (double)bytes / lines.Length, sum);
    }

    private static int CountLetters(string line)
    {
        var count = 0;
        foreach (var c in line)
        {
            count += char.IsAsciiLetter(c) ? 1 : 0;
        }

        return count;
    }
}
