using System.Reflection;
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
    private static readonly Lazy<ConceptLexicon> Lazily = new(Embedded);
    private static readonly Tokenizer Tokens = new();

    /// <summary>What children's lives are made of, and their ages.</summary>
    private static readonly HashSet<string> OfChildren =
    [
        "mother", "father", "parents", "babysitter", "teenager", "underage", "child", "homework", "class", "grade", "school", "school-subject", "teacher", "coach", "exam",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "young", "bully", "toy", "playground", "grandparent", "forbid", "let", "punish",
    ];

    /// <summary>Words that only one language has, from which a conversation is taken to speak it.</summary>
    private const double ClearFrom = 3;

    private readonly Dictionary<uint, int> places = [];
    private readonly HashSet<int> signs = [];
    private readonly List<uint> words = [];
    private readonly List<ushort> byLanguage = [];
    private Meaning[] meanings = [];

    private ConceptLexicon(IReadOnlyList<string> names)
    {
        Names = names;
        SpeaksOfChild = [.. names.Select(name => OfChildren.Contains(name))];
    }

    public static ConceptLexicon Shipped => Lazily.Value;

    /// <summary>Name of a concept; none has the number 0.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>By concept: whether it speaks of a child's life.</summary>
    public bool[] SpeaksOfChild { get; }

    /// <summary>Words of concepts, in an order that stays.</summary>
    public IReadOnlyList<uint> Words => words;

    /// <summary>Whether a word has a meaning in any language.</summary>
    public bool Knows(uint id) => places.ContainsKey(id);

    /// <summary>What a word means in a language, 0 for nothing.</summary>
    public ushort ConceptOf(uint id, string language) =>
        places.TryGetValue(id, out var place) ? byLanguage[(place * CueLexicon.Languages.Count) + CueLexicon.Languages.ToList().IndexOf(language)] : (ushort)0;

    /// <summary>The word that a language has first for each of its concepts.</summary>
    public static Dictionary<ushort, string> FirstForms(string language) =>
        Lines(language).Where(line => line.Forms.Any()).ToDictionary(line => (ushort)Shipped.Names.ToList().IndexOf(line.Concept), line => line.Forms.First());

    /// <inheritdoc cref="Read(ReadOnlySpan{int}, Span{ushort}, Span{double}, Span{ushort}, out bool)"/>
    public void Read(ReadOnlySpan<uint> ids, Span<ushort> concepts, Span<double> languages)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            concepts[i] = places.TryGetValue(ids[i], out var place) ? Read(place, languages) : (ushort)0;
        }
    }

    /// <summary>Concepts of tokens, 0 for none; counts what speaks for a language.</summary>
    /// <param name="found">Places of the tokens among <see cref="Words"/>, counted from 1; 0 and those beyond have no concept.</param>
    /// <param name="concepts">As long as the places.</param>
    /// <param name="languages">Words so far that only one language has, language by language.</param>
    /// <param name="borrowed">
    /// As long as the places: concepts of emoji, and of words that the conversation's language does not have; 0 for all else, and while that language is not clear.
    /// </param>
    /// <param name="any">Whether anything is borrowed.</param>
    /// <returns>The conversation's language before the message; null while it is not clear.</returns>
    public string? Read(ReadOnlySpan<int> found, Span<ushort> concepts, Span<double> languages, Span<ushort> borrowed, out bool any)
    {
        var main = MainOf(languages);
        any = false;
        for (var i = 0; i < found.Length; i++)
        {
            var place = found[i] - 1;
            if ((uint)place >= (uint)meanings.Length)
            {
                (concepts[i], borrowed[i]) = (0, 0);
                continue;
            }

            concepts[i] = Read(place, languages);
            var takes = main >= 0 && (byLanguage[(place * languages.Length) + main] == 0 || signs.Contains(place));
            borrowed[i] = takes ? concepts[i] : (ushort)0;
            any |= takes;
        }

        return main >= 0 ? CueLexicon.Languages[main] : null;
    }

    private static int MainOf(ReadOnlySpan<double> languages)
    {
        var main = 0;
        for (var l = 1; l < languages.Length; l++)
        {
            main = languages[l] > languages[main] ? l : main;
        }

        return languages[main] >= ClearFrom ? main : -1;
    }

    private ushort Read(int place, Span<double> languages)
    {
        var (concept, only) = meanings[place];
        if (only >= 0)
        {
            languages[only]++;
        }

        return only == Meaning.Depends ? Choose(place * languages.Length, languages) : concept;
    }

    /// <summary>The meaning in the language that is spoken most, of those that have the word.</summary>
    private ushort Choose(int place, Span<double> languages)
    {
        var best = -1;
        for (var l = 0; l < languages.Length; l++)
        {
            if (byLanguage[place + l] != 0 && (best < 0 || languages[l] > languages[best]))
            {
                best = l;
            }
        }

        return byLanguage[place + best];
    }

    private Meaning MeaningOf(int place)
    {
        var count = CueLexicon.Languages.Count;
        var speakers = Enumerable.Range(0, count).Where(l => byLanguage[(place * count) + l] != 0).ToList();
        var different = speakers.Select(l => byLanguage[(place * count) + l]).Distinct().ToList();
        return new Meaning(different[0], speakers.Count == 1 ? speakers[0] : different.Count == 1 ? Meaning.SameInAll : Meaning.Depends);
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

            if (!places.TryGetValue(tokens[0].Id, out var place))
            {
                place = places[tokens[0].Id] = words.Count;
                words.Add(tokens[0].Id);
                byLanguage.AddRange(new ushort[CueLexicon.Languages.Count]);
            }

            if (!word.Any(char.IsLetterOrDigit))
            {
                signs.Add(place);
            }

            // The first meaning stands.
            if (byLanguage[(place * CueLexicon.Languages.Count) + language] == 0)
            {
                byLanguage[(place * CueLexicon.Languages.Count) + language] = concept;
            }
        }
    }

    private static ConceptLexicon Embedded()
    {
        List<string> names = ["", .. Lines("en").Select(line => line.Concept)];
        var numbers = names.Select((name, number) => (name, number)).ToDictionary(pair => pair.name, pair => (ushort)pair.number);
        var lexicon = new ConceptLexicon(names);
        for (var language = 0; language < CueLexicon.Languages.Count; language++)
        {
            // What is typed in full keeps its meaning; what it becomes without accents takes what is left.
            var words = Lines(CueLexicon.Languages[language]).Concat(Lines("any")).SelectMany(line => line.Forms.Select(form => (form, concept: numbers[line.Concept]))).ToList();
            words.ForEach(word => lexicon.Add(word.form, language, word.concept, typed: true));
            words.ForEach(word => lexicon.Add(word.form, language, word.concept, typed: false));
        }

        lexicon.meanings = [.. lexicon.words.Select((_, place) => lexicon.MeaningOf(place))];
        return lexicon;
    }

    private static IEnumerable<(string Concept, IEnumerable<string> Forms)> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Cesagram.Linguistics.Concepts.{file}.tsv");
        if (stream is null)
        {
            yield break;
        }

        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                yield return (cells[0], cells.Length > 1 ? cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(CueCompiler.Braces) : []);
            }
        }
    }
}
