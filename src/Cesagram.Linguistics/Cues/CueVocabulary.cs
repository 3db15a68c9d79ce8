using System.Runtime.InteropServices;
using Cesagram.Linguistics.Concepts;

namespace Cesagram.Linguistics.Cues;

/// <summary>
/// Numbers all that can stand in a cue, from 1: words, and concepts, language by language, which stand for what is borrowed: an emoji, or a word of
/// another language. What fits the same elements has the same number.
/// </summary>
internal sealed class CueVocabulary
{
    private readonly Dictionary<uint, ushort> words;
    private readonly ushort[] concepts;
    private readonly ushort[][][] sets;

    /// <summary>By number: a bit for each language whose cues have the word.</summary>
    private readonly byte[] languages;

    public CueVocabulary(CuePattern[] patterns)
    {
        var elements = patterns.Index().SelectMany(pattern => pattern.Item.Elements.Index().Select(element => (Cue: pattern.Index, Place: element.Index, pattern.Item.Language, Element: element.Item))).ToList();
        var ofWords = ElementsOf(elements.Index().SelectMany(element => (element.Item.Element.Ids ?? []).Select(word => (word, element.Index))));
        var ofConcepts = ElementsOf(elements.Index().SelectMany(element => (element.Item.Element.Concepts ?? []).Select(concept => (Place(LanguageOf(element.Item.Language), concept), element.Index))));

        // What many cues ask for is frequent: it stands together, and stays near in memory.
        var all = ofWords.Values.Concat(ofConcepts.Values).DistinctBy(Key).OrderByDescending(list => list.Count).ToList();
        var numbers = all.Index().ToDictionary(list => Key(list.Item), list => checked((ushort)(list.Index + 1)));
        words = ofWords.ToDictionary(word => word.Key, word => numbers[Key(word.Value)]);
        concepts = [.. Enumerable.Range(0, Place(CueLexicon.Languages.Count, 0)).Select(place => ofConcepts.TryGetValue(place, out var list) ? numbers[Key(list)] : (ushort)0)];
        Count = all.Count + 1;
        languages = new byte[Count];
        var fitting = elements.Select(_ => new List<ushort>()).ToList();
        foreach (var (number, list) in all.Index())
        {
            list.ForEach(element => fitting[element].Add((ushort)(number + 1)));
        }

        sets = [.. elements.Zip(fitting).GroupBy(pair => pair.First.Cue, pair => pair.Second.ToArray()).Select(cue => cue.ToArray())];
        foreach (var (word, list) in ofWords)
        {
            list.ForEach(element => languages[words[word]] |= (byte)(1 << LanguageOf(elements[element].Language)));
        }
    }

    /// <summary>One more than the highest number.</summary>
    public int Count { get; }

    /// <summary>Of each cue, what fits its elements; nothing fits a gap by itself.</summary>
    public ushort[][][] Sets => sets;

    public IEnumerable<uint> Words => words.Keys;

    /// <summary>0 for a word of no cue.</summary>
    public ushort NumberOf(uint word) => words.GetValueOrDefault(word);

    /// <summary>What a word stands for besides itself in a conversation in another language; 0 where that language's cues have the word.</summary>
    public ushort Borrow(ushort word, ushort concept, int language) => ((languages[word] >> language) & 1) != 0 ? (ushort)0 : concepts[Place(language, concept)];

    private static int Place(int language, ushort concept) => (language * ConceptLexicon.Shipped.Names.Count) + concept;

    private static int LanguageOf(string name) => CueLexicon.Languages.IndexOf(name);

    private static Dictionary<T, List<int>> ElementsOf<T>(IEnumerable<(T Of, int Element)> pairs)
        where T : notnull => pairs.GroupBy(pair => pair.Of, pair => pair.Element).ToDictionary(group => group.Key, group => group.ToList());

    private static string Key(List<int> elements) => new(MemoryMarshal.Cast<int, char>(CollectionsMarshal.AsSpan(elements)));
}
