using Cesagram.Linguistics.Evaluation;
using Cesagram.Linguistics.Tests.Made;
using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Tests.Evaluation;

public class HeldOutComparisonTests
{
    private static readonly List<HeldOutFigures> Figures = [.. HeldOutComparison.Compare(Toy(), 1, null, default)];

    [Fact]
    public void Compare_TwoOrdinaryAndTwoRiskSources_HoldsEachOut() =>
        Figures.Select(figures => (figures.HeldOut, figures.HasRisk)).Should().Equal(("chess", false), ("desk", true), ("garden", false), ("room", true));

    [Fact]
    public void Compare_EachSource_RanksDevAndAllOfTheSource()
    {
        var garden = Figures.Single(figures => figures.HeldOut == "garden");

        garden.HeldOutConversations.Should().Be(12, "10 to learn from and 2 for dev");
        garden.Conversations.Should().Be(8 + 10);
        garden.Risky.Should().Be(4);
    }

    [Fact]
    public void Compare_EachSource_HasAllSystemsInOneRun() =>
        Figures.Should().AllSatisfy(figures => figures.Systems.Select(system => system.System).Should().Equal("cesagram", "naive-bayes", "cue-count", "length"));

    [Fact]
    public void Compare_CuesThatSplitTheToy_AreRankedPerfectly() =>
        Figures.Should().AllSatisfy(figures => figures.Systems.Single(system => system.System == "cue-count").PrAuc.Should().Be(1));

    [Fact]
    public void Compare_AllOfOneLength_LengthRanksAtThePrevalence() =>
        Figures.Should().AllSatisfy(figures => figures.Systems.Single(system => system.System == "length").PrAuc
            .Should().BeApproximately((double)figures.Risky / figures.Conversations, 1e-4));

    [Fact]
    public void Compare_Twice_GivesTheSameFigures() =>
        HeldOutComparison.Compare(Toy(), 1, null, default).Should().BeEquivalentTo(Figures, options => options.WithStrictOrdering());

    [Fact]
    public void Sources_OneRiskSource_IsNeverHeldOut() =>
        HeldOutComparison.Sources([.. Toy().Where(stream => stream.Source != "desk")]).Should().Equal("chess", "garden");

    [Fact]
    public void Compare_Cancelled_Stops()
    {
        var compare = () => HeldOutComparison.Compare(Toy(), 1, null, new CancellationToken(canceled: true)).ToList();

        compare.Should().Throw<OperationCanceledException>();
    }

    private static List<TokenStream> Toy() =>
    [
        .. Source("garden", "ordinary", "the roses need water today", "rain will come tonight"),
        .. Source("chess", "ordinary", "bishop takes the pawn again", "good game well played"),
        .. Source("room", "groomer", "how old are you", "keep this between us"),
        .. Source("desk", "groomer", "this is our little secret", "are you home alone"),
    ];

    private static IEnumerable<TokenStream> Source(string source, string label, string first, string second) =>
        Enumerable.Range(0, 12).Select(i => MadeStream.Of($"{source}-{i}", source, label, isDev: i >= 10, first, second));
}
