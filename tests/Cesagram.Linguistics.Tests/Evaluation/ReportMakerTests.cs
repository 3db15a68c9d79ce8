using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Evaluation;
using Cesagram.Linguistics.Tests.Made;

namespace Cesagram.Linguistics.Tests.Evaluation;

public class ReportMakerTests
{
    private static readonly EvaluationReport Report = MadeOutcomes.Report;

    [Fact]
    public void Overall_TenByHand_HasTheirFigures()
    {
        var all = Report.Overall!;

        (all.Conversations, all.Risky, all.TruePositives, all.FalseAlarms).Should().Be((10, 4, 2, 1));
        (all.Precision, all.Recall).Should().Be((0.6667, 0.5));
        (all.F05, all.F1).Should().Be((0.625, 0.5714));
        all.FalseAlarmsPerThousand.Should().Be(166.6667);

        // Ranked: risk, risk, ordinary, risk, risk, ordinary...: (1 + 1 + 3/4 + 4/5) / 4.
        all.PrAuc.Should().Be(0.8875);
        all.F05Interval!.Low.Should().BeLessThan(0.625);
        all.F05Interval.High.Should().BeGreaterThan(0.625);
        all.PrAucInterval!.Low.Should().BeLessThan(0.8875);

        // .01 + .04 + .4225 + .49 + .01 + .64 + 4 (.01), of 10; the base rate's is .24.
        (all.Brier, all.BrierSkill).Should().Be((0.1652, 0.3115));
    }

    [Fact]
    public void PrecisionAt_FalseAlarmsSeen_TakesTheirRate_NoneSeen_TheUpperBound()
    {
        var english = Report.Languages.Single(group => group.Group == "en");
        var greek = Report.Languages.Single(group => group.Group == "el");

        // r = 2/3, f = 1/2.
        english.PrecisionAt.Should().Equal(new PrevalencePrecision(0.01, 0.0133), new PrevalencePrecision(0.001, 0.0013));
        greek.PrecisionAt.Should().Equal(new PrevalencePrecision(0.01, 0), new PrevalencePrecision(0.001, 0));

        // r = 1 and none of 4: f is 1 - .025^(1/4), .6024.
        var found = GroupFigures.Of("el", [MadeOutcomes.Of("el", "own", true, 1, 3), .. MadeOutcomes.Ten[6..]], withIntervals: false);
        found.FalseAlarmsUpperBound.Should().BeApproximately(602.4, 0.1);
        found.PrecisionAt[0].Precision.Should().Be(0.0165);
    }

    [Fact]
    public void Sources_OfOneClass_HaveNoRankingAndNoSkill()
    {
        var chat = Report.Sources.Single(group => group.Group == "chat");

        (chat.Recall, chat.F05, chat.PrAuc, chat.BrierSkill, chat.PrAucInterval).Should().Be((null, null, null, null, null));
        (chat.PrecisionAt.Count, chat.FalseAlarmsPerThousand).Should().Be((0, 500.0));
    }

    [Fact]
    public void Early_TenByHand_HasDelaysAndASweepAroundTheShippedThreshold()
    {
        var early = Report.Early!;

        early.Delays.Should().Equal(10, 26);
        early.MedianDelay.Should().Be(18);
        early.FLatency.Should().BeApproximately(0.5714 * early.Speed!.Value, 1e-3);
        early.Thresholds.Should().HaveCount(25);
        early.Thresholds[12].Risk.Should().BeApproximately(RiskModel.Shipped.BandsFrom["warn"], 1e-6);
        early.Thresholds.Select(point => point.Risk).Should().BeInAscendingOrder();
    }

    [Fact]
    public void Reliability_TenByHand_CountsEveryConversationOnce()
    {
        Report.Reliability.Should().HaveCount(10);
        Report.Reliability.Sum(bin => bin.Conversations).Should().Be(10);
        Report.Reliability[1].Should().Be(new ReliabilityBin(0.1, 0.2, 5, 0.1, 0));
        Report.Reliability[4].Should().Be(new ReliabilityBin(0.4, 0.5, 0, null, null));

        // .1 + .2 + .65 + .7 + 5 (.1) + .8, of 10.
        Report.Overall!.Ece.Should().Be(0.295);
    }

    [Fact]
    public void Curve_Thinned_RunsFromTheTopToFullRecall()
    {
        Report.Curve[0].Should().Be(new CurvePoint(0.9, 0.25, 1));
        Report.Curve[^1].Should().Be(new CurvePoint(0.2, 1, 0.8));
    }

    [Fact]
    public void Stages_ByHand_AreCountedByMessageAndStage()
    {
        var talk = new StageTally(labelled: true);
        talk.Add(shown: 0b11, should: 0b01);
        talk.Add(shown: 0b10, should: 0b10);
        talk.Add(shown: 0, should: 0b01);
        var ordinary = new StageTally(labelled: false);
        ordinary.Add(shown: 0b1, should: 0);
        ordinary.Add(shown: 0, should: 0);

        var figures = StageTally.Figures([talk, ordinary])!;

        figures.MicroF1.Should().Be(0.6667);
        figures.MacroF1.Should().Be(0.6667);
        figures.ByStage[0].Should().Be(new StageFigure(Stage.Names[0], 2, 1, 0.5, 0.6667));
        figures.ByStage[1].Should().Be(new StageFigure(Stage.Names[1], 1, 0.5, 1, 0.6667));
        (figures.Messages, figures.OrdinaryMessages, figures.OrdinaryFlagged).Should().Be((3, 2, 1));
    }

    [Fact]
    public void AuthorsAndMissing_ByHand_AreCounted()
    {
        var report = ReportMaker.Of(RiskModel.Shipped,
        [
            MadeOutcomes.Of("en", "own", true, 0.9, 3) with { Authors = new(1, 0, 0), Missing = true, MissingRisk = 0.5 },
            MadeOutcomes.Of("en", "own", true, 0.9, 3) with { Authors = new(0, 1, 1), Missing = true, MissingRisk = 0.4 },
            MadeOutcomes.Of("en", "own", false, 0.1, null) with { Authors = new(0, 0, 0), Missing = false, MissingRisk = 0.6 },
            MadeOutcomes.Of("en", "hashed", false, 0.1, null),
        ]);

        report.Authors.Should().Be(new AuthorLevelFigures(3, 1, 1, 1, 0.5, 0.5, 0.5, 0.5));
        report.Missing.Should().Be(new MissingFigures(3, 2, 2, 0.5, 0.5));
    }

    [Fact]
    public void Of_NothingRead_HasNoFigures()
    {
        var report = ReportMaker.Of(RiskModel.Shipped, []);

        (report.Overall, report.Early, report.Authors, report.Stages, report.Missing).Should().Be((null, null, null, null, null));
        (report.Figures.Count, report.Reliability.Count, report.Curve.Count).Should().Be((0, 0, 0));
    }
}
