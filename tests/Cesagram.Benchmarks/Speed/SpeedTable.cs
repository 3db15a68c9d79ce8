using System.Globalization;

namespace Cesagram.Benchmarks.Speed;

/// <summary>
/// <c>speed FOLDER</c>: everybody on the same lines, several rounds in turns, medians; fails where we are not twice as fast as fastText
/// or two cores do not carry nearly twice as much. Of the others the time of one line is taken off, which is their start and load.
/// </summary>
internal static class SpeedTable
{
    private const int Rounds = 5;
    private const double LeastRatio = 2;
    private const double LeastOnTwoCores = 1.7;

    public static int Run(string folder)
    {
        string In(string name) => Path.Combine(folder, name);
        (string Name, Func<(double Seconds, double Peak)> Time)[] systems =
        [
            ("fastText, predict", () => Other("lines.txt", "line.txt", file => $"fasttext predict {In("fasttext.bin")} {In(file)} > {In("out")}")),
            ("fastText, predict-prob", () => Other("lines.txt", "line.txt", file => $"fasttext predict-prob {In("fasttext.bin")} {In(file)} > {In("out")}")),
            ("liblinear, from ready features", () => Other("features.txt", "feature.txt", file => $"liblinear-predict {In(file)} {In("liblinear.model")} {In("out")} > {In("accuracy")}")),
            ("Cesagram, risk and stages", () => Ours("0", "stages", In("lines.txt"))),
            ("Cesagram, with evidence", () => Ours("0", "evidence", In("lines.txt"))),
            ("Cesagram, two threads on two cores", () => Ours("0,1", "two", In("lines.txt"))),
            ("Reading and decoding only", () => Ours("0", "decode", In("lines.txt"))),
        ];
        var times = systems.Select(_ => new List<(double Seconds, double Peak)>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var s = 0; s < systems.Length; s++)
            {
                times[s].Add(systems[s].Time());
            }
        }

        double Speed(int s, int lines = SpeedFiles.Lines) => lines / Median(times[s].Select(time => time.Seconds));
        double[] speeds = [.. systems.Select((_, s) => Speed(s, s == 5 ? 2 * SpeedFiles.Lines : SpeedFiles.Lines))];
        Console.WriteLine("| system | messages/s | of fastText's | peak MB |\n|---|---|---|---|");
        for (var s = 0; s < systems.Length; s++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {systems[s].Name} | {speeds[s]:#,0} | {speeds[s] / speeds[0]:0.00} | {times[s].Max(time => time.Peak):0} |"));
        }

        var two = speeds[5] / speeds[3];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nTwo cores carry {two:0.00} times as much as one (limit {LeastOnTwoCores}); the ratio to fastText's predict must be {LeastRatio} or more."));
        return speeds[3] >= LeastRatio * speeds[0] && two >= LeastOnTwoCores ? 0 : 1;
    }

    public static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    /// <summary>Processor time, since other work on the machine must not count.</summary>
    private static (double Seconds, double Peak) Other(string all, string one, Func<string, string> command)
    {
        var (seconds, peak) = Timed(command(all));
        return (seconds - Timed(command(one)).Seconds, peak);
    }

    private static (double Seconds, double Peak) Timed(string command)
    {
        var (output, _, peak) = MeasuredProcess.Run("taskset", "-c", "0", "bash", "-c", $"{{ TIMEFORMAT='%3U %3S'; time {command}; }} 2>&1");
        return (output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Split(' ').Sum(cell => double.Parse(cell, CultureInfo.InvariantCulture)), peak);
    }

    private static (double Seconds, double Peak) Ours(string cores, string what, string file)
    {
        var cells = MeasuredProcess.Run("taskset", "-c", cores, Environment.ProcessPath!, typeof(SpeedTable).Assembly.Location, "speed-ours", what, file).Output.Split('\t');
        return (double.Parse(cells[0], CultureInfo.InvariantCulture), double.Parse(cells[1], CultureInfo.InvariantCulture));
    }
}
