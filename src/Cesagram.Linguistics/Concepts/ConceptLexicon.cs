using System.Runtime.InteropServices;
using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Concepts;

/// <summary>
/// Everyday concepts and the words for them in the six languages (<c>LANG.tsv</c>: concept, forms) and in none (<c>any.tsv</c>: signs, emoji, digits).
/// The concepts are those of <c>en.tsv</c> in its order, counted from 1; a word that means different things in two languages is read in the one
/// that the conversation speaks.
/// </summary>
internal sealed class ConceptLexicon
{
    private static readonly Lazy<ConceptLexicon> Lazily = new(() => new ConceptLexicon(["", .. ConceptFile.Lines("en").Select(line => line.Concept)]));
    private static readonly Tokenizer Tokens = new();

    /// <summary>What children's lives are made of, and their ages.</summary>
    private static readonly HashSet<string> OfChildren =
    [
        "mother", "father", "parents", "babysitter", "teenager", "underage", "child", "homework", "class", "grade", "school", "school-subject", "teacher", "coach", "exam",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "young", "bully", "toy", "playground", "grandparent", "forbid", "let", "punish",
    ];

    private readonly Dictionary<uint, ushort[]> byLanguage = [];
    private readonly HashSet<uint> signs = [];
    private readonly Dictionary<uint, ushort> meanings;

    private ConceptLexicon(List<string> names)
    {
        Names = names;
        SpeaksOfChild = [.. names.Select(OfChildren.Contains)];
        var numbers = names.Index().ToDictionary(concept => concept.Item, concept => (ushort)concept.Index);
        for (var language = 0; language < CueLexicon.Languages.Count; language++)
        {
            // What is typed in full keeps its meaning; what it becomes without accents takes what is left.
            var words = ConceptFile.Lines(CueLexicon.Languages[language]).Concat(ConceptFile.Lines("any")).SelectMany(line => line.Forms.Select(form => (form, concept: numbers[line.Concept]))).ToList();
            words.ForEach(word => Add(word.form, language, word.concept, typed: true));
            words.ForEach(word => Add(word.form, language, word.concept, typed: false));
        }

        string Key(uint word) => new string([.. byLanguage[word].Select(concept => (char)concept), signs.Contains(word) ? 's' : 'w']);
        var different = Words.DistinctBy(Key).ToList();
        var places = different.Index().ToDictionary(word => Key(word.Item), word => checked((ushort)(word.Index + 1)));
        meanings = Words.ToDictionary(word => word, word => places[Key(word)]);
        Reader = new ConceptReader([.. different.Select(word => (byLanguage[word], signs.Contains(word)))]);
    }

    public static ConceptLexicon Shipped => Lazily.Value;

    /// <summary>Name of a concept; none has the number 0.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>By concept: whether it speaks of a child's life.</summary>
    public bool[] SpeaksOfChild { get; }

    public IEnumerable<uint> Words => byLanguage.Keys;

    /// <summary>Reads words by their <see cref="MeaningOf"/>.</summary>
    public ConceptReader Reader { get; }

    /// <summary>Whether a word has a meaning in any language.</summary>
    public bool Knows(uint id) => byLanguage.ContainsKey(id);

    /// <summary>Number of what a word means in the languages together, the same for words that mean the same in all; 0 for nothing.</summary>
    public ushort MeaningOf(uint id) => meanings.GetValueOrDefault(id);

    /// <summary>What a word means in a language, 0 for nothing.</summary>
    public ushort ConceptOf(uint id, string language) => byLanguage.TryGetValue(id, out var concepts) ? concepts[CueLexicon.Languages.IndexOf(language)] : (ushort)0;

    /// <summary>The word that a language has first for each of its concepts.</summary>
    public static Dictionary<ushort, string> FirstForms(string language) =>
        ConceptFile.Lines(language).Where(line => line.Forms.Any()).ToDictionary(line => (ushort)Shipped.Names.ToList().IndexOf(line.Concept), line => line.Forms.First());

    /// <summary>Concepts of tokens, 0 for none; counts what speaks for a language.</summary>
    /// <param name="ids">Of the tokens.</param>
    /// <param name="concepts">As long as the tokens.</param>
    /// <param name="languages">Words so far that only one language has, language by language.</param>
    public void Read(ReadOnlySpan<uint> ids, Span<ushort> concepts, Span<double> languages)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            concepts[i] = Reader.Read(MeaningOf(ids[i]), languages);
        }
    }

    private void Add(string word, int language, ushort concept, bool typed)
    {
        foreach (var spelling in typed ? [word] : CueSpelling.Variants(word))
        {
            var tokens = Tokens.Tokenize(spelling);
            if (tokens.Length != 1)
            {
                continue;
            }

            ref var concepts = ref CollectionsMarshal.GetValueRefOrAddDefault(byLanguage, tokens[0].Id, out _);
            concepts ??= new ushort[CueLexicon.Languages.Count];
            if (!word.Any(char.IsLetterOrDigit))
            {
                signs.Add(tokens[0].Id);
            }

            // The first meaning stands.
            concepts[language] = concepts[language] == 0 ? concept : concepts[language];
        }
    }
}
