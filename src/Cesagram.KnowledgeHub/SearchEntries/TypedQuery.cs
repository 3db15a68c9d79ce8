using System.Text;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>A word or a phrase of what was typed.</summary>
/// <param name="Text">As typed, without quotation marks and minus.</param>
/// <param name="IsPhrase">It stood in quotation marks.</param>
/// <param name="IsExcluded">A minus stood before it.</param>
internal sealed record TypedTerm(string Text, bool IsPhrase, bool IsExcluded)
{
    /// <summary>A word that may be part of a term of the vocabulary, or mistyped.</summary>
    public bool IsPlain => !IsPhrase && !IsExcluded;

    public override string ToString() => (IsExcluded ? "-" : "") + (IsPhrase ? $"\"{Text}\"" : Text);
}

/// <summary>What was typed, as web searches read it: words are AND, OR stands between alternatives, quotation marks keep words together, a minus leaves out.</summary>
internal sealed record TypedQuery(IReadOnlyList<IReadOnlyList<TypedTerm>> Alternatives)
{
    /// <summary>More words than anybody types; what is pasted is cut.</summary>
    private const int MostTerms = 16;

    public bool IsEmpty => Alternatives.Count == 0;

    public static TypedQuery Read(string typed)
    {
        var alternatives = new List<List<TypedTerm>> { new() };
        var count = 0;
        foreach (var term in Terms(typed))
        {
            if (term is { Text: "OR", IsPlain: true })
            {
                if (alternatives[^1].Count > 0)
                {
                    alternatives.Add([]);
                }
            }
            else if (count++ < MostTerms)
            {
                alternatives[^1].Add(term);
            }
        }

        return new TypedQuery([.. alternatives.Where(terms => terms.Count > 0)]);
    }

    /// <summary>The same with other words for some.</summary>
    /// <param name="instead">By the word as typed; an empty one drops it.</param>
    public TypedQuery With(IReadOnlyDictionary<string, string> instead) => new(
    [
        .. Alternatives.Select(terms => (IReadOnlyList<TypedTerm>)
            [.. terms.Select(term => term.IsPlain && instead.TryGetValue(term.Text, out var word) ? term with { Text = word } : term).Where(term => term.Text.Length > 0)])
            .Where(terms => terms.Count > 0),
    ]);

    public override string ToString() => string.Join(" OR ", Alternatives.Select(terms => string.Join(' ', terms)));

    private static IEnumerable<TypedTerm> Terms(string typed)
    {
        var at = 0;
        while (at < typed.Length)
        {
            if (char.IsWhiteSpace(typed[at]))
            {
                at++;
                continue;
            }

            var excluded = typed[at] == '-' && at + 1 < typed.Length && !char.IsWhiteSpace(typed[at + 1]);
            at += excluded ? 1 : 0;
            var phrase = at < typed.Length && IsQuote(typed[at]);
            var text = phrase ? UpToQuote(typed, ref at) : UpToSpace(typed, ref at);
            if (text.Any(char.IsLetterOrDigit))
            {
                yield return new TypedTerm(text, phrase && text.Contains(' ', StringComparison.Ordinal), excluded);
            }
        }
    }

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' or '‟';

    private static string UpToQuote(string typed, ref int at)
    {
        var text = new StringBuilder();
        for (at++; at < typed.Length && !IsQuote(typed[at]); at++)
        {
            text.Append(typed[at]);
        }

        at++;
        return text.ToString().Trim();
    }

    private static string UpToSpace(string typed, ref int at)
    {
        var start = at;
        while (at < typed.Length && !char.IsWhiteSpace(typed[at]) && !IsQuote(typed[at]))
        {
            at++;
        }

        return typed[start..at];
    }
}
