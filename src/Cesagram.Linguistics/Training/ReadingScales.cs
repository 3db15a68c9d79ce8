using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Training;

/// <summary>
/// Finds the scales of both readings on streams that they were not learnt from. Signs stand on the likeliest scale. The course has the likeliest factor, but its shift lets as many ordinary streams
/// through as the signs do: by likelihood it would ask for what only the one site reaches that it was learnt on, and hear nothing in chats of another make.
/// Where no dialogue taught the signs they are no measure, and the course stands on its likeliest scale.
/// A source weighs by the square root of its streams, so that none drowns the others.
/// </summary>
internal sealed class ReadingScales
{
    private const double OrdinaryTail = 0.005;
    private static readonly double[] Factors = [0.6, 0.8, 1, 1.25, 1.5, 1.75, 2, 2.5];

    private readonly Dictionary<ReadTrace, double> weights;

    private ReadingScales(IReadOnlyList<ReadTrace> traces)
    {
        weights = traces
            .GroupBy(trace => (trace.Stream.Source, trace.Stream.Language, trace.Stream.IsRisk))
            .SelectMany(group => group.Select(trace => (trace, Weight: 1 / Math.Sqrt(group.Count()))))
            .ToDictionary(pair => pair.trace, pair => pair.Weight);
        Signs = Likeliest(traces.Where(trace => !trace.Stream.IsRisk || trace.Stream.IsOwn), trace => trace.Signs);
        var course = Likeliest(traces.Where(trace => !trace.Stream.IsRisk || !trace.Stream.IsOwn), trace => trace.Course);
        var ordinary = traces.Where(trace => !trace.Stream.IsRisk).ToList();
        var tail = Tail(ordinary, trace => Peak(trace.Signs, Signs.Factor) + Signs.Shift);
        Course = traces.Any(trace => trace.Stream.IsRisk && trace.Stream.IsOwn) ? course with { Shift = tail - Tail(ordinary, trace => Peak(trace.Course, course.Factor)) } : course;
    }

    public ReadingScale Signs { get; }

    public ReadingScale Course { get; }

    /// <param name="traces">With both classes, none empty.</param>
    public static ReadingScales Of(IReadOnlyList<ReadTrace> traces) => new(traces);

    private ReadingScale Likeliest(IEnumerable<ReadTrace> traces, Func<ReadTrace, float[]> values)
    {
        var all = traces.ToList();
        return !all.Exists(trace => trace.Stream.IsRisk)
            ? new ReadingScale(1, 0)
            : Factors.AsParallel().AsOrdered()
                .Select(factor =>
                {
                    var points = all.Select(trace => (Peak: Peak(values(trace), factor), trace.Stream.IsRisk, Weight: weights[trace])).ToList();
                    var shift = BestShift(points);
                    return (Scale: new ReadingScale(factor, shift), Loss: points.Sum(p => p.Weight * Loss(p.Peak + shift, p.IsRisk)));
                })
                .MinBy(tried => tried.Loss).Scale;
    }

    /// <summary>What the highest two hundredth of the streams, by weight, reaches.</summary>
    private double Tail(List<ReadTrace> traces, Func<ReadTrace, double> value)
    {
        var left = OrdinaryTail * traces.Sum(trace => weights[trace]);
        foreach (var (at, weight) in traces.Select(trace => (value(trace), weights[trace])).OrderByDescending(pair => pair.Item1))
        {
            left -= weight;
            if (left <= 0)
            {
                return double.IsFinite(at) ? at : 0;
            }
        }

        return 0;
    }

    /// <summary>The highest value less what its looks ask for.</summary>
    private static double Peak(float[] values, double factor)
    {
        var peak = double.NegativeInfinity;
        for (var m = 0; m < values.Length; m++)
        {
            peak = Math.Max(peak, (factor * values[m]) - ModelWeights.OfLooks(m + 1));
        }

        return peak;
    }

    /// <summary>The loss is convex in the shift: halving the interval finds where its slope is zero.</summary>
    private static double BestShift(List<(double Peak, bool IsRisk, double Weight)> points)
    {
        var (low, high) = (-50.0, 50.0);
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            var slope = points.Sum(p => p.Weight * ((1 / (1 + Math.Exp(-(p.Peak + middle)))) - (p.IsRisk ? 1 : 0)));
            (low, high) = slope < 0 ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    private static double Loss(double score, bool isRisk)
    {
        var wrong = isRisk ? -score : score;
        return Math.Max(0, wrong) + Math.Log(1 + Math.Exp(-Math.Abs(wrong)));
    }
}
