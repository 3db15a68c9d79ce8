using System.Globalization;

namespace Cesagram.Benchmarks.Speed;

/// <summary>
/// <c>speed FOLDER</c>: everybody on the same lines, several rounds in turns, medians; fails where we are not twice as fast as fastText
/// or two cores do not carry nearly twice as much. Of the others the time of one line is taken off, which is their start and load.
/// </summary>
internal static class SpeedTable
{
    private const int Rounds = 3;
    private const double LeastRatio = 2;

    // Places among the systems.
    private const int FastText = 0;
    private const int Liblinear = 2;
    private const int Ours = 3;
    private const int Decoding = 5;
    private const int Two = 6;
    private const double LeastOnTwoCores = 1.7;

    public static int Run(string folder)
    {
        string In(string name) => Path.Combine(folder, name);
        (string Name, Func<Timing> Time)[] systems =
        [
            ("fastText, predict", () => Other("lines.txt", "line.txt", file => $"fasttext predict {In("fasttext.bin")} {In(file)} > {In("out")}")),
            ("fastText, predict-prob", () => Other("lines.txt", "line.txt", file => $"fasttext predict-prob {In("fasttext.bin")} {In(file)} > {In("out")}")),
            ("liblinear, from ready features", () => Other("features.txt", "feature.txt", file => $"liblinear-predict {In(file)} {In("liblinear.model")} {In("out")} > {In("accuracy")}")),
            ("Cesagram, risk and stages", () => OurTime("0", "stages", In("lines.txt"))),
            ("Cesagram, with evidence", () => OurTime("0", "evidence", In("lines.txt"))),
            ("Reading and decoding only", () => OurTime("0", "decode", In("lines.txt"))),
            ("Cesagram, two threads on two cores", () => OurTime("0,1", "two", In("lines.txt"))),
        ];
        var times = systems.Select(_ => new List<Timing>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var s = 0; s < systems.Length; s++)
            {
                times[s].Add(systems[s].Time());
            }
        }

        double Ratio(int s, int other, double lines = 1) => Median(times[s].Zip(times[other], (own, others) => lines * others.Seconds / own.Seconds));
        Console.WriteLine("| system | messages/s | of fastText's | of liblinear's | peak MB |\n|---|---|---|---|---|");
        for (var s = 0; s < systems.Length; s++)
        {
            var lines = s == Two ? 2.0 : 1;
            var speed = lines * SpeedFiles.Lines / Median(times[s].Select(time => time.Seconds));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {systems[s].Name} | {speed:#,0} | {Ratio(s, FastText, lines):0.00} | {Ratio(s, Liblinear, lines):0.00} | {times[s].Max(time => time.Peak):0} |"));
        }

        var (ours, two, decoding) = (Ratio(Ours, FastText), Median(times[Two].Select(time => 2 * time.Alone / time.Seconds)), Ratio(Decoding, Ours));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""

            Ratios are medians of {Rounds} rounds. Risk and stages: {ours:0.00} times fastText's predict (limit {LeastRatio}); reading and decoding alone is {decoding:0} times as fast.
            By processor time two threads on two cores of their own carry {two:0.00} times as much as one (limit {LeastOnTwoCores}).
            """));
        return ours >= LeastRatio && two >= LeastOnTwoCores ? 0 : 1;
    }

    public static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    /// <summary>Processor time, since other work on the machine must not count.</summary>
    private static Timing Other(string all, string one, Func<string, string> command)
    {
        var (seconds, peak, _) = Timed(command(all));
        return new Timing(seconds - Timed(command(one)).Seconds, peak);
    }

    private static Timing Timed(string command)
    {
        var (output, _, peak) = MeasuredProcess.Run("taskset", "-c", "0", "bash", "-c", $"{{ TIMEFORMAT='%3U %3S'; time {command}; }} 2>&1");
        return new Timing(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Split(' ').Sum(cell => double.Parse(cell, CultureInfo.InvariantCulture)), peak);
    }

    private static Timing OurTime(string cores, string what, string file)
    {
        var output = MeasuredProcess.Run("taskset", "-c", cores, Environment.ProcessPath!, typeof(SpeedTable).Assembly.Location, "speed-ours", what, file).Output;
        double[] cells = [.. output.Split('\t').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))];
        return new Timing(cells[0], cells[1], cells[2]);
    }

    /// <param name="Seconds">For all lines.</param>
    /// <param name="Peak">Memory, in MB.</param>
    /// <param name="Alone">Of two threads: what one needed for as much by itself.</param>
    private readonly record struct Timing(double Seconds, double Peak, double Alone = 0);
}
