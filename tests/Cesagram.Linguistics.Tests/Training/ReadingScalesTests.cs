using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Tests.Training;

public class ReadingScalesTests
{
    [Fact]
    public void Of_CourseThatOrdinaryStreamsNeverReach_IsShiftedUntilAsManyPassAsPassTheSigns()
    {
        var random = new Random(1);
        List<ReadTrace> traces =
        [
            .. Enumerable.Range(0, 300).Select(n => Made($"o{n}", "sms", "ordinary", Around(random, -3), Around(random, -20))),
            .. Enumerable.Range(0, 100).Select(n => Made($"r{n}", "own", "grooming", Around(random, 2), Around(random, -20))),
            .. Enumerable.Range(0, 100).Select(n => Made($"p{n}", "pj", "groomer", Around(random, -3), Around(random, 20))),
        ];

        var scales = ReadingScales.Of(traces);

        var signs = Highest(traces, trace => scales.Signs.Of(trace.Signs[0]));
        var course = Highest(traces, trace => scales.Course.Of(trace.Course[0]));
        course.Should().BeApproximately(signs, 1e-6, "the two hundredth part of the ordinary streams reaches as far by either");
    }

    [Fact]
    public void Of_SignsThatAreLogOddsAlready_KeepTheirScale()
    {
        var random = new Random(2);
        var traces = Enumerable.Range(0, 4000).Select(n =>
        {
            var odds = Around(random, 0) * 2;
            // One look of a conversation of one message asks for 2 ln(1 + 1 / 20).
            return Made($"x{n}", "own", random.NextDouble() < 1 / (1 + Math.Exp(-odds)) ? "grooming" : "ordinary", odds + Cesagram.Linguistics.Risk.ModelWeights.OfLooks(1), odds);
        }).ToList();

        var signs = ReadingScales.Of(traces).Signs;

        signs.Factor.Should().BeInRange(0.8, 1.25);
        signs.Shift.Should().BeApproximately(0, 0.3);
    }

    private static double Highest(List<ReadTrace> traces, Func<ReadTrace, double> value) =>
        traces.Where(trace => !trace.Stream.IsRisk).Select(value).OrderDescending().ElementAt(1);

    private static double Around(Random random, double middle) => middle + Enumerable.Range(0, 6).Sum(_ => random.NextDouble() - 0.5);

    private static ReadTrace Made(string id, string source, string label, double signs, double course) =>
        new(new TokenStream(id, source, "en", label, false, [(0, [1u])]), [(float)signs], [(float)course], [30]);
}
