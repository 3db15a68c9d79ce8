using Cesagram.Linguistics.Tests.Made;

namespace Cesagram.Linguistics.Tests.Cues;

public class CuePlaceTests
{
    [Theory]
    [InlineData("isolation", "hey ", "our little secret", " ok")]
    [InlineData("isolation", "\U0001F600\U0001F468\u200d\U0001F469\u200d\U0001F467 ", "our little secret", " \u2764\uFE0F")]
    [InlineData("isolation", "cafe\u0301 Zoe\u0308 ", "our little secret", "!!")]
    [InlineData("isolation", "\uFB01ne \u2460 ", "OUR LITTLE SECRET", "")]
    [InlineData("isolation", "\u200B\uFEFF", "our lit\u200dtle secret", " \U0001F910")]
    [InlineData("trust", "e\u0301coute \U0001F339 ", "tu peux tout me dire", "")]
    [InlineData("isolation", "\U0001F64A c'est ", "notre petit secret", "\U0001F64A")]
    [InlineData("risk-assessment", "\U0001F914 ", "\u03B5\u03AF\u03C3\u03B1\u03B9 \u03BC\u03CC\u03BD\u03B7", " \u03C4\u03CE\u03C1\u03B1;")]
    [InlineData("risk-assessment", "", "\u03B5\u03B9\u0301\u03C3\u03B1\u03B9 \u03BC\u03BF\u0301\u03BD\u03B7", " \U0001F440")]
    [InlineData("isolation", "\u0160a\u0161a \U0001F5D1 ", "i\u0161trink m\u016Bs\u0173 pokalb\u012F", "")]
    [InlineData("isolation", "S\u030Ca\u0328 ", "is\u030Ctrink mu\u0304su\u0328 pokalbi\u0328", "\U0001F5D1\U0001F5D1")]
    public void Score_CueBehindOddCharacters_PlaceIsRightInTheOriginal(string stage, string before, string cue, string after)
    {
        var text = before + cue + after;

        var message = new RiskScorer(RiskModel.Shipped).Score(MadeChat.Of([("a", text)])).Messages[0];

        message.Stages.Should().Contain(stage);
        var places = message.Evidence.Where(evidence => evidence.Stage == stage).Select(evidence => text.Substring(evidence.Start, evidence.Length));
        // A cue may be longer or shorter by a word than what is looked for; it begins or ends with it.
        places.Should().Contain(place => place.StartsWith(cue, StringComparison.Ordinal) || cue.EndsWith(place, StringComparison.Ordinal));
    }

    [Fact]
    public void Score_EachWordOfEvidence_LiesInTheMessage()
    {
        const string text = "\U0001F600 don't tell anyone \u2764\uFE0F our little secret e\u0301 \U0001F600\U0001F600 send me a pic";

        var message = new RiskScorer(RiskModel.Shipped).Score(MadeChat.Of([("a", text)])).Messages[0];

        message.Evidence.Should().NotBeEmpty().And.OnlyContain(evidence =>
            evidence.Start >= 0 && evidence.Length > 0 && evidence.Start + evidence.Length <= text.Length && !char.IsLowSurrogate(text[evidence.Start]));
    }
}
