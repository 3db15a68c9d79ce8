using Cesagram.Linguistics.Risk;
using Cesagram.Linguistics.Tests.Made;
using FluentAssertions;
using Xunit;

namespace Cesagram.Linguistics.Tests.Risk;

public class DenseSumTests
{
    private static readonly string[] Lines = ["how old are you?", "don't tell your mum", "i am at school", "send me a pic", "ok", "meet me after homework"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Add_AfterEveryMessage_IsWhatTheFilledFeaturesGiveToTheLastBit(int seed)
    {
        var random = new Random(seed);
        var weights = MadeWeights.Of(seed);
        var running = new RunningScore(weights);
        var (sum, features) = (new DenseSum(weights.Dense), new double[Dense.Count]);
        for (var m = 0; m < 300; m++)
        {
            running.Add(MadeStream.Ids(Lines[random.Next(Lines.Length)] + " " + Lines[random.Next(Lines.Length)]), random.Next(14));
            Dense.Fill(running.State, features);
            var expected = 0.25;
            for (var f = 0; f < features.Length; f++)
            {
                expected += weights.Dense[f] * features[f];
            }

            sum.Add(0.25, running.State).Should().Be(expected);
        }
    }
}
