using System.Text.RegularExpressions;
using Cesagram.Linguistics.Evaluation.Robustness;

namespace Cesagram.Linguistics.Tests.Evaluation.Robustness;

public class AttackTests
{
    private const string Line = "send me a photo of your school, keep that secret";
    private static readonly string[] Ordinary = ["nice goal", "rain tomorrow"];

    public static TheoryData<string> Names() => [.. RobustnessReport.TextAttacks.Select(attack => attack.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Apply_SameSeed_GivesTheSame(string name) => Attack(name, "en", Line, seed: 3).Should().Equal(Attack(name, "en", Line, seed: 3));

    [Theory]
    [MemberData(nameof(Names))]
    public void Apply_MessageThatIsNotAttacked_StaysAsItIs(string name) =>
        Texts(name, "en", [new TextMessage(0, Line, false)], 1).Should().Equal(Line);

    [Theory]
    [InlineData("homoglyphs", "en", Line, "[\u0370-\u052F]")]
    [InlineData("homoglyphs", "el", "\u03C0\u03BF\u03CD \u03B5\u03AF\u03BD\u03B1\u03B9 \u03BC\u03CC\u03BD\u03B7", "[a-z]")]
    [InlineData("leetspeak", "en", Line, "[0-9@$!]")]
    [InlineData("zero-width", "en", Line, "[\u200B-\u200D\u2060\uFEFF\u00AD]")]
    [InlineData("spaced", "en", Line, "\\bo f\\b|y o u r|s c h o o l")]
    [InlineData("dotted", "en", Line, "[a-z](\\.[a-z]){3}")]
    [InlineData("elongation", "en", Line, "([aeiou])\\1\\1")]
    [InlineData("emoji", "en", Line, "\U0001F4F8.*\U0001F3EB.*\U0001F92B")]
    [InlineData("greeklish-sound", "el", "\u03C0\u03BF\u03CD \u03B5\u03AF\u03BD\u03B1\u03B9 \u03BC\u03CC\u03BD\u03B7", "^pou ine moni$")]
    [InlineData("greeklish-shape", "el", "\u03C0\u03BF\u03CD \u03B5\u03AF\u03BD\u03B1\u03B9 \u03BC\u03CC\u03BD\u03B7", "^pou einai monh$")]
    [InlineData("accents-stripped", "fr", "\u00E9cole \u00E0 c\u00F4t\u00E9", "^ecole a cote$")]
    [InlineData("accents-strewn", "en", Line, "[a-z][\u0300-\u036F]")]
    [InlineData("upper-case", "en", "keep it", "^KEEP IT$")]
    [InlineData("quoted", "en", Line, "^> hello\\nsend")]
    [InlineData("forwarded", "nl", "stuur een foto", "^Doorgestuurd bericht\\nstuur een foto$")]
    public void Apply_OneLine_DoesWhatItSays(string name, string language, string line, string expected) =>
        Regex.IsMatch(Texts(name, language, [new TextMessage(1, "hello", false), new TextMessage(0, line, true)], 1)[1], expected).Should().BeTrue();

    [Fact]
    public void CodeSwitching_ALine_SaysAThirdInOtherLanguages()
    {
        var words = Line.Split(' ');

        var switched = Attack("code-switching", "en", Line, 1)[0].Split(' ');

        switched.Zip(words).Count(pair => pair.First != pair.Second).Should().BeInRange(1, words.Length / 2);
    }

    [Fact]
    public void Flood_AnAttackedMessage_IsFollowedByThreeToFiveOrdinaryOnes()
    {
        var texts = Attack("flood", "en", Line, 1);

        texts.Should().HaveCountGreaterThanOrEqualTo(4).And.HaveCountLessThanOrEqualTo(6);
        texts.Skip(1).Should().BeSubsetOf(Ordinary);
    }

    [Fact]
    public void Split_AMessage_IsCutInTwo() => Attack("split", "en", "keep this between us", 1).Should().Equal("keep this", "between us");

    [Fact]
    public void TokenAttacks_SameSeed_ChangeTheSameTokens()
    {
        uint[] ids = [.. Enumerable.Range(1, 200).Select(id => (uint)id)];
        foreach (var attack in TokenAttacks.All)
        {
            var first = Tokens(attack, ids);

            first.Should().Equal(Tokens(attack, ids), attack.Name);
            first.Should().NotEqual(ids, attack.Name);
        }

        Tokens(TokenAttacks.All.Single(attack => attack.Name == "token-dropout"), ids).Should().HaveCountGreaterThan(160).And.BeSubsetOf(ids);
        Tokens(TokenAttacks.All.Single(attack => attack.Name == "token-swap"), ids).Should().BeEquivalentTo(ids);
        Tokens(TokenAttacks.All.Single(attack => attack.Name == "token-insertion"), ids).Where(id => id < 900).Should().Equal(ids);
    }

    private static List<uint> Tokens(TokenAttack attack, uint[] ids) =>
        [.. attack.Apply([new TokenMessage(0, ids, true)], new AttackSetting<uint[]>("en", new Random(1), [[901, 902]])).SelectMany(message => message.Ids)];

    private static List<string> Attack(string name, string language, string text, int seed) => Texts(name, language, [new TextMessage(0, text, true)], seed);

    private static List<string> Texts(string name, string language, TextMessage[] messages, int seed) =>
        [.. RobustnessReport.TextAttacks.Single(attack => attack.Name == name).Apply(messages, new AttackSetting<string>(language, new Random(seed), Ordinary)).Select(message => message.Text)];
}
