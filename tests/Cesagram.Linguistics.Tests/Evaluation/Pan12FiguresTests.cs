using Cesagram.Linguistics.Evaluation;
using Cesagram.Linguistics.Tests.Made;

namespace Cesagram.Linguistics.Tests.Evaluation;

/// <summary>Figures from decisions written here, each computed by hand.</summary>
public class Pan12FiguresTests
{
    private static readonly ConversationDecision[] Decisions =
    [
        Talk(0.95, 10, ("p1", 0.9, true), ("o1", 0.1, false)),
        Talk(0.20, null, ("p1", 0.2, false), ("o2", 0.1, false)),
        Talk(0.90, 26, ("p2", 0.7, true), ("o1", 0.1, false)),
        Talk(0.85, 50, ("p2", 0.1, false), ("o3", 0.8, true)),
        Talk(0.40, null, ("p3", 0.3, false), ("o2", 0.1, false)),
        Talk(0.10, null, ("p3", 0.1, false), ("o4", 0.1, false)),
        Talk(0.88, 90, ("o1", 0.3, false), ("o2", 0.1, false)),
        Talk(0.10, null, ("o3", 0.1, false), ("o4", 0.1, false)),
        Talk(0.10, null, ("o4", 0.1, false), ("o5", 0.1, false)),
        Talk(0.10, null, ("o5", 0.1, false), ("o1", 0.1, false)),
        Talk(0.10, null, ("o2", 0.1, false), ("o3", 0.1, false)),
        Talk(0.10, null, ("o5", 0.1, false)),
    ];

    private static readonly Pan12Figures Figures = Pan12Protocol.Figures(Decisions, MadePan12.Predators);

    [Fact]
    public void Counts_AreOfTheWholeCorpus()
    {
        Figures.Filter.Should().Be("none");
        Figures.Counts.Should().Be(new Pan12Counts(Conversations: 12, ConversationsWithPredators: 6, Authors: 8, PredatorsListed: 4, PredatorsSeen: 3));
    }

    [Fact]
    public void Authors_OneMarkOfManyConversationsMarks_UnseenPredatorIsMissed()
    {
        // Marked p1, p2 and o3; listed p1 to p4: P 2/3, R 2/4, F1 4/7, F0.5 = 1.25 * 1/3 / (1/6 + 1/2) = 5/8.
        var authors = Figures.Authors;

        (authors.Marked, authors.TruePositives, authors.FalsePositives, authors.Missed).Should().Be((3, 2, 1, 2));
        (authors.Precision, authors.Recall, authors.F1, authors.F05).Should().Be((0.6667, 0.5, 0.5714, 0.625));
    }

    [Fact]
    public void Authors_RankedByHighestRisk_RecallNeverReachesTheUnseen()
    {
        // p1 .9, o3 .8, p2 .7, p3 and o1 .3, the rest .1: (1/1 + 2/3 + 3/5) / 4.
        Figures.Authors.PrAuc.Should().Be(0.5667);
        Figures.Authors.RecallAtPrecision95.Should().Be(0.25);
        Figures.Authors.RecallAtPrecision90.Should().Be(0.25);
    }

    [Fact]
    public void Authors_Interval_HoldsTheFigureAndDoesNotChange()
    {
        var interval = Figures.Authors.F05Interval!;

        interval[0].Should().BeLessThan(0.625);
        interval[1].Should().BeGreaterThan(0.625);
        Pan12Protocol.Figures(Decisions, MadePan12.Predators).Authors.F05Interval.Should().Equal(interval);
    }

    [Fact]
    public void Conversations_APredatorTakesPart_IsPositiveWhoeverIsMarked()
    {
        // Warned 1, 3, 4 and 7; positive 1 to 6: P 3/4, R 3/6, F1 .6, F0.5 = 1.25 * .375 / (.1875 + .5).
        // By risk: right, right, wrong, right, right, right, then 1 of 6: (1 + 1 + 3/4 + 4/5 + 5/6 + 6/12) / 6.
        Figures.Conversations.Should().Be(new Pan12Conversations(
            Marked: 4, TruePositives: 3, FalsePositives: 1, Missed: 3, Precision: 0.75, Recall: 0.5, F1: 0.6, F05: 0.6818, PrAuc: 0.8139));
    }

    [Fact]
    public void Early_AlarmsAt10And26And50_HaveTheSpeedOfTheMedian()
    {
        // FLatency .6 * .8469. ERDE_5: 3 missed, half for the false positive, .9933 + 1 + 1; ERDE_50: 3, half, 0 + 0 + half; both of 12.
        Figures.Early.Should().Be(new Pan12Early(MedianDelay: 26, Speed: 0.8469, FLatency: 0.5081, Erde5: 0.5411, Erde50: 0.3333));
    }

    [Fact]
    public void Figures_NobodyMarked_AreZeroWithoutPrecision()
    {
        var figures = Pan12Protocol.Figures([Talk(0.1, null, ("p1", 0.1, false), ("o1", 0.1, false))], MadePan12.Predators);

        (figures.Authors.Precision, figures.Authors.Recall, figures.Authors.F05, figures.Authors.Missed).Should().Be((null, 0.0, 0.0, 4));
        figures.Authors.F05Interval.Should().Equal(0, 0);
        (figures.Early.Speed, figures.Early.FLatency).Should().Be((null, 0.0));
    }

    [Fact]
    public void Figures_NoListedPredatorSeen_AreZeroForAuthorsAndNoneForConversations()
    {
        var figures = Pan12Protocol.Figures([Talk(0.9, 3, ("o1", 0.9, true), ("o2", 0.1, false))], MadePan12.Predators);

        (figures.Counts.PredatorsSeen, figures.Authors.Precision, figures.Authors.Recall, figures.Authors.F05, figures.Authors.PrAuc).Should().Be((0, 0.0, 0.0, 0.0, 0.0));
        (figures.Conversations.FalsePositives, figures.Conversations.Recall, figures.Conversations.F05, figures.Early.FLatency).Should().Be((1, null, null, null));
    }

    private static ConversationDecision Talk(double risk, int? alarm, params (string Author, double Risk, bool Marked)[] authors) =>
        new(risk, alarm, [.. authors.Select(author => new AuthorDecision(author.Author, author.Risk, author.Marked))]);
}
