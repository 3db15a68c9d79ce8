using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Risk;
using Cesagram.Linguistics.Tests.Made;
using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Tests.Training;

public class HeartLearntCuesTests
{
    private const string Shared = "how old are you";
    private const string Alone = "are you home alone";

    [Fact]
    public void Mark_CueOfOneOwnDialogue_CountsThereNoMoreButElsewhere()
    {
        var marked = HeartLearntCues.Mark([Own("own-en-a", Shared, Alone), Own("own-en-b", Shared)]);

        CuesThatCount(marked[0]).Should().Equal(CuesOf(Shared));
        CuesThatCount(marked[1]).Should().Equal(CuesOf(Shared));
        CuesOf(Alone).Should().NotBeEmpty();
    }

    [Fact]
    public void Mark_CorpusStream_KeepsAllItsCues()
    {
        var corpus = Own("pj-1-g", Alone) with { Source = "pj" };

        HeartLearntCues.Mark([corpus, Own("own-en-b", Shared)])[0].Uncounted.Should().BeNull();
    }

    private static TokenStream Own(string id, params string[] lines) => new(id, "own", "en", "grooming", false, [.. lines.Select(line => (0, MadeStream.Ids(line)))]);

    private static List<int> CuesOf(string line)
    {
        var hits = new List<CueHit>();
        CueLexicon.Shipped.Match(MadeStream.Ids(line), hits);
        return [.. hits.Select(hit => hit.Pattern)];
    }

    private static List<int> CuesThatCount(TokenStream stream)
    {
        var found = new List<int>();
        Trace.Follow(new ModelWeights(), stream, (running, _) => found.AddRange(running.Hits.Select(hit => hit.Pattern)));
        return found;
    }
}
