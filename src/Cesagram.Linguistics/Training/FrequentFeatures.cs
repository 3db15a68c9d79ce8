using Cesagram.Linguistics.Concepts;
using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Training;

/// <summary>Features seen in enough cases; what is seen in fewer is dropped: it leaks names and sites.</summary>
/// <param name="Words">By slot.</param>
/// <param name="Concepts">By slot.</param>
internal sealed record FrequentFeatures(bool[] Words, bool[] Concepts)
{
    public const int LeastCases = 5;

    public int Count => Words.Count(keep => keep) + Concepts.Count(keep => keep);

    public static FrequentFeatures Of(IReadOnlyList<TokenStream> streams)
    {
        var words = new byte[ModelWeights.WordCount];
        var concepts = new byte[ConceptLexicon.Shipped.Names.Count];
        foreach (var group in streams.GroupBy(stream => stream.Case))
        {
            var (wordSlots, conceptSlots) = Slots(group);
            Note(wordSlots, words);
            Note(conceptSlots, concepts);
        }

        return new FrequentFeatures(Array.ConvertAll(words, count => count >= LeastCases), Array.ConvertAll(concepts, count => count >= LeastCases));
    }

    private static (HashSet<int> Words, HashSet<int> Concepts) Slots(IEnumerable<TokenStream> streams)
    {
        var (allWords, allConcepts) = (new HashSet<int>(), new HashSet<int>());
        var words = new List<int>();
        foreach (var stream in streams)
        {
            var languages = new double[CueLexicon.Languages.Count];
            foreach (var (_, ids) in stream.Messages)
            {
                var read = new ushort[ids.Length];
                ConceptLexicon.Shipped.Read(ids, read, languages);
                TokenSums.Slots(ids, words);
                allWords.UnionWith(words);
                allConcepts.UnionWith(read.Select(concept => (int)concept));
            }
        }

        return (allWords, allConcepts);
    }

    private static void Note(HashSet<int> slots, byte[] cases)
    {
        foreach (var slot in slots)
        {
            cases[slot] = (byte)Math.Min(LeastCases, cases[slot] + 1);
        }
    }
}
