using Cesagram.Linguistics.Concepts;
using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Cues;

/// <summary>
/// Turns a line of a cue file (stage, intent, pattern, rationale, separated by tabs) into a pattern. Elements are separated by blanks:
/// <c>word</c>, <c>one|other</c>, <c>secret{,s}</c>, <c>[maybe]</c> (may be missing), <c>..</c> (up to 2 tokens), <c>...</c> (up to 4), <c>#</c> (a number); one token may stand between any two words.
/// </summary>
internal static class CueCompiler
{
    private static readonly Tokenizer Tokens = new();
    private static readonly HashSet<uint> Numbers = [.. NumberIds()];

    public static IEnumerable<CuePattern> Compile(TextReader file, string language)
    {
        var number = 0;
        while (file.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            yield return Line(line, language, number);
        }
    }

    private static CuePattern Line(string line, string language, int number)
    {
        if (line.Split('\t') is not [var stage, var name, var pattern, var rationale] || Intent.IndexOf(stage, name) is not (>= 0 and var intent) || rationale.Length == 0)
        {
            throw new InvalidDataException($"{language}.tsv, line {number}: a cue is a stage, one of its intents, a pattern and a rationale, separated by tabs.");
        }

        var elements = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(element => Element(element, language, number)).ToList();
        while (elements.Count > 0 && elements[0].Least == 0)
        {
            elements.RemoveAt(0);
        }

        return elements.Count > 0
            ? new CuePattern(intent, language, rationale, Loosened(elements))
            : throw new InvalidDataException($"{language}.tsv, line {number}: a cue begins with a word.");
    }

    /// <summary>People put a small word in between: one token may stand between any two words.</summary>
    private static CueElement[] Loosened(List<CueElement> elements)
    {
        var result = new List<CueElement>();
        foreach (var element in elements)
        {
            if (result.Count > 0 && element.Ids is not null && result[^1].Ids is not null)
            {
                result.Add(new CueElement(null, 0, 1));
            }

            result.Add(element);
        }

        return [.. result];
    }

    private static CueElement Element(string element, string language, int number)
    {
        switch (element)
        {
            case "..":
                return new CueElement(null, 0, 2);
            case "...":
                return new CueElement(null, 0, 4);
            case "#":
                return new CueElement(Numbers, 1, 1);
        }

        var optional = element is ['[', .., ']'];
        var ids = new HashSet<uint>();
        foreach (var word in (optional ? element[1..^1] : element).Split('|').SelectMany(Braces))
        {
            var fits = false;
            foreach (var spelling in CueSpelling.Variants(word))
            {
                var tokens = Tokens.Tokenize(spelling);
                if (tokens.Length == 1)
                {
                    ids.Add(tokens[0].Id);
                    fits = true;
                }
            }

            if (!fits)
            {
                throw new InvalidDataException($"{language}.tsv, line {number}: '{word}' is not one word.");
            }
        }

        var concepts = ids.Select(id => ConceptLexicon.Shipped.ConceptOf(id, language)).Where(concept => concept != 0).ToHashSet();
        return new CueElement(ids, optional ? 0 : 1, 1, concepts);
    }

    internal static IEnumerable<string> Braces(string word)
    {
        var open = word.IndexOf('{');
        var close = word.IndexOf('}');
        return open < 0 || close < open
            ? [word]
            : word[(open + 1)..close].Split(',').SelectMany(ending => Braces(word[..open] + ending + word[(close + 1)..]));
    }

    private static IEnumerable<uint> NumberIds() =>
        Enumerable.Range(0, 100).SelectMany(n => new[] { n.ToString(System.Globalization.CultureInfo.InvariantCulture), n.ToString("00", System.Globalization.CultureInfo.InvariantCulture) })
            .Concat(Enumerable.Range(3, 7).Select(n => $"<num{n}>"))
            .Select(TokenHash.Of);
}
