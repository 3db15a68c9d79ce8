using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Tests.Cues;

public class CueMatchEquivalenceTests
{
    private const int Streams = 4000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Match_RandomStreamsOfCueWords_HitsWhatThePlainMatcherHits(int seed)
    {
        var random = new Random(seed);
        var patterns = CueLexicon.Shipped.Patterns;
        var plain = new PlainCueMatcher(patterns);
        uint[] words = [.. patterns.SelectMany(pattern => pattern.Elements).SelectMany(element => element.Ids?.Take(2) ?? [])];
        var (hits, found) = (new List<CueHit>(), 0);
        for (var stream = 0; stream < Streams; stream++)
        {
            var ids = Enumerable.Range(0, random.Next(1, 7)).SelectMany(_ => random.Next(2) == 0 ? random.GetItems(words, random.Next(1, 6)) : Cue(patterns, random)).ToArray();

            CueLexicon.Shipped.Match(ids, hits);

            hits.Should().Equal(plain.Match(ids));
            found += hits.Count;
        }

        found.Should().BeGreaterThan(Streams);
    }

    /// <summary>Words that a cue asks for, now and then with one too many, too few or wrong.</summary>
    private static IEnumerable<uint> Cue(IReadOnlyList<CuePattern> patterns, Random random)
    {
        foreach (var element in patterns[random.Next(patterns.Count)].Elements)
        {
            for (var times = random.Next(element.Least, element.Most + 1) + (random.Next(30) == 0 ? 1 : 0); times > 0; times--)
            {
                yield return element.Ids is { } ids && random.Next(30) > 0 ? ids.ElementAt(random.Next(ids.Count)) : (uint)random.Next(1, int.MaxValue);
            }
        }
    }
}
