using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Tests.Training;

public class FeedsTests
{
    [Fact]
    public void Of_OrdinaryOwnDialogues_HasTheBusiestSideOfEachOnceAndNoRisk()
    {
        var dialogues = Enumerable.Range(0, 30).Select(number => Dialogue(number, "ordinary")).Append(Dialogue(99, "grooming")).ToList();

        var feeds = Feeds.Of(dialogues, 1).ToList();

        feeds.Should().AllSatisfy(feed => (feed.IsRisk, feed.IsOwn, feed.Language).Should().Be((false, false, "en")));
        feeds.SelectMany(feed => feed.Messages).Should().AllSatisfy(message => message.Author.Should().Be(0));
        feeds.SelectMany(feed => feed.Messages).Select(message => message.Ids[0]).Order().Should().Equal(Enumerable.Range(0, 30).SelectMany(number => new[] { (uint)number, (uint)number }).Order());
    }

    [Fact]
    public void Of_SameSeed_IsTheSame() =>
        Ids(1).Should().Equal(Ids(1)).And.NotEqual(Ids(2));

    private static List<uint> Ids(int seed) =>
        [.. Feeds.Of([.. Enumerable.Range(0, 30).Select(number => Dialogue(number, "ordinary"))], seed).SelectMany(feed => feed.Messages).Select(message => message.Ids[0])];

    /// <summary>The second author writes most; each of its messages is the dialogue's number.</summary>
    private static TokenStream Dialogue(int number, string label) =>
        new($"own-en-{number}", "own", "en", label, false, [(0, [1000u]), (1, [(uint)number]), (1, [(uint)number])]);
}
