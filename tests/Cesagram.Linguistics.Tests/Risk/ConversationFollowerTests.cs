using Cesagram.Linguistics.Tests.Made;

namespace Cesagram.Linguistics.Tests.Risk;

public class ConversationFollowerTests
{
    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 30)];

    [Fact]
    public void StateSize_IsFourKilobytesAtMost() => ConversationFollower.StateSize.Should().BeLessThanOrEqualTo(4096);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Append_CutAtRandomPlaces_GivesTheSameToTheLastBit(int seed)
    {
        var random = new Random(seed);
        var messages = Talk(random, random.Next(1, 500));
        var whole = new ConversationFollower(RiskModel.Shipped);
        var part = new ConversationFollower(RiskModel.Shipped);
        var (state, other) = (new byte[ConversationFollower.StateSize], new byte[ConversationFollower.StateSize]);
        foreach (var (author, text) in messages)
        {
            if (random.Next(6) == 0)
            {
                part.Save(state);
                part = new ConversationFollower(RiskModel.Shipped);
                part.Restore(state);
            }

            part.Append(author, text).Should().Be(whole.Append(author, text));
        }

        whole.Save(state);
        part.Save(other);
        other.Should().Equal(state);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Append_MessageByMessage_SaysWhatTheReportSays(int seed)
    {
        var random = new Random(seed);
        var messages = Talk(random, random.Next(1, 300));
        var report = new RiskScorer(RiskModel.Shipped).Score(MadeChat.Of(messages.Select(message => ("author" + message.Author, message.Text))));
        var follower = new ConversationFollower(RiskModel.Shipped);
        // A report numbers authors by their first messages.
        var numbers = messages.Select(message => message.Author).Distinct().Select((author, number) => (author, number)).ToDictionary(pair => pair.author, pair => pair.number);

        var followed = messages.ConvertAll(message => follower.Append(numbers[message.Author], message.Text));

        followed.Select(risk => Math.Round(risk.Risk, 4)).Should().Equal(report.Messages.Select(message => message.RunningRisk));
        followed.FindIndex(risk => risk.RaisesWarning).Should().Be(report.Conversation.FirstWarning ?? -1);
        Math.Round(followed.Max(risk => risk.Risk), 4).Should().Be(report.Conversation.Risk);
    }

    [Fact]
    public void Restore_StateOfAnotherModel_IsRefused()
    {
        var state = new byte[ConversationFollower.StateSize];
        new ConversationFollower(RiskModel.Shipped).Save(state);
        // The stamp of its model comes after the version.
        state[sizeof(int)] ^= 1;

        var restore = () => new ConversationFollower(RiskModel.Shipped).Restore(state);

        restore.Should().Throw<InvalidDataException>().WithMessage("*another model*from its beginning*");
    }

    [Fact]
    public void Restore_CutOrDamagedState_IsRefused()
    {
        var state = new byte[ConversationFollower.StateSize];
        var follower = new ConversationFollower(RiskModel.Shipped);
        follower.Append(0, "how old are you");
        follower.Save(state);

        Restoring(state[..^1]).Should().Throw<InvalidDataException>().WithMessage("*state of version*");
        Restoring([9, .. state[1..]]).Should().Throw<InvalidDataException>().WithMessage("*state of version*");
        var notANumber = (byte[])state.Clone();
        BitConverter.GetBytes(double.NaN).CopyTo(notANumber, notANumber.Length - 64);
        Restoring(notANumber).Should().Throw<InvalidDataException>().WithMessage("*damaged*");
    }

    [Fact]
    public void Append_NegativeAuthor_IsRefused()
    {
        var append = () => new ConversationFollower(RiskModel.Shipped).Append(-1, "hi");

        append.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Action Restoring(byte[] state) => () => new ConversationFollower(RiskModel.Shipped).Restore(state);

    private static List<(int Author, string Text)> Talk(Random random, int count)
    {
        string[] lines =
        [
            .. MadeTalk.Risky.Select(line => line.Item2), "hi", "lol", "", "\U0001F600", "ask your mum first", "the match is at noon", "tu as quel âge", "είσαι μόνη σου;", "1234 www.example.org",
        ];
        return [.. Enumerable.Range(0, count).Select(_ => (random.Next(15), lines[random.Next(lines.Length)] + " " + lines[random.Next(lines.Length)]))];
    }
}
