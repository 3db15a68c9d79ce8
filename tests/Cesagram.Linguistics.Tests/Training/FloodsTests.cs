using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Tests.Training;

public class FloodsTests
{
    private static readonly List<TokenStream> Dialogues = [Dialogue("r", "grooming", 6), .. Enumerable.Range(0, 4).Select(number => Dialogue($"o{number}", "ordinary", 5))];

    [Fact]
    public void Of_RiskyDialogue_KeepsItsMessagesInOrderAndItsAuthorsAndMovesItsFirstWarning()
    {
        var flooded = Floods.Of(Dialogues, Dialogues, 1).First(stream => stream.Id == "r");

        flooded.Messages.Select(message => message.Ids[0]).Where(id => id < 100).Should().Equal(Dialogues[0].Messages.Select(message => message.Ids[0]));
        flooded.Messages.Select(message => message.Author).Distinct().Should().BeSubsetOf([0, 1]);
        flooded.Messages.Count.Should().BeInRange(12, 36).And.Match(count => count % 6 == 0);
        flooded.Messages[flooded.FirstWarning!.Value].Ids[0].Should().Be(Dialogues[0].Messages[3].Ids[0]);
        flooded.IsRisk.Should().BeTrue();
    }

    [Fact]
    public void Of_EachDialogue_HasOneFlood() => Floods.Of(Dialogues, Dialogues, 1).Select(stream => stream.Id).Should().Equal(Dialogues.Select(stream => stream.Id));

    [Fact]
    public void Blurred_SameSeed_LosesTheSameQuarterOfTheWords()
    {
        var dialogue = Dialogue("long", "ordinary", 4000);

        var blurred = Blurred.Of([dialogue], 7).Single();

        blurred.Messages.Should().HaveCount(4000);
        blurred.Messages.Count(message => message.Ids.Length == 1).Should().BeInRange(2900, 3100);
        Blurred.Of([dialogue], 7).Single().Messages.Select(message => message.Ids.Length).Should().Equal(blurred.Messages.Select(message => message.Ids.Length));
    }

    /// <summary>Risky dialogues have words below 100, others above.</summary>
    private static TokenStream Dialogue(string id, string label, int messages) =>
        new(id, "own", "en", label, false, [.. Enumerable.Range(0, messages).Select(m => (m % 2, new[] { (uint)(label == "grooming" ? m : 100 + m) }))]) { FirstWarning = label == "grooming" ? 3 : null };
}
