namespace Cesagram.Linguistics.Concepts;

/// <summary>Reads the concepts of a message off tables.</summary>
internal sealed class ConceptReader
{
    /// <summary>Words that only one language has, from which a conversation is taken to speak it.</summary>
    private const double ClearFrom = 3;

    /// <summary>By number; 0 is none.</summary>
    private readonly Meaning[] meanings;

    /// <summary>By number: concepts language by language.</summary>
    private readonly ushort[][] choices;

    /// <param name="words">Of each meaning, from number 1, its concepts language by language, 0 for none, and whether it is a sign's.</param>
    public ConceptReader(IReadOnlyList<(ushort[] Concepts, bool IsSign)> words)
    {
        meanings = [Meaning.None, .. words.Select(word => Meaning.Of(word.Concepts, word.IsSign))];
        choices = [[], .. words.Select(word => word.Concepts)];
    }

    /// <summary>Concepts of a message's words, 0 for none; counts what speaks for a language.</summary>
    /// <param name="words">Numbers of their meanings; 0 for none.</param>
    /// <param name="concepts">As long as the words; may be the same.</param>
    /// <param name="languages">Words so far that only one language has, language by language.</param>
    /// <param name="borrowed">
    /// As long as the words: concepts of emoji, and of words that the conversation's language does not have; 0 for all else, and while that language is not clear.
    /// </param>
    /// <param name="any">Whether anything is borrowed.</param>
    /// <returns>The conversation's language before the message; -1 while it is not clear.</returns>
    public int Read(ReadOnlySpan<ushort> words, Span<ushort> concepts, Span<double> languages, Span<ushort> borrowed, out bool any)
    {
        var main = MainOf(languages);
        any = false;
        for (var i = 0; i < words.Length; i++)
        {
            ref readonly var meaning = ref meanings[words[i]];
            concepts[i] = Read(words[i], languages);
            var takes = main >= 0 && meaning.Languages != 0 && (meaning.IsSign || ((meaning.Languages >> main) & 1) == 0);
            borrowed[i] = takes ? concepts[i] : (ushort)0;
            any |= takes;
        }

        return main;
    }

    /// <summary>The concept of one word, by the number of its meaning; counts what it speaks for.</summary>
    public ushort Read(ushort word, Span<double> languages)
    {
        ref readonly var meaning = ref meanings[word];
        if (meaning.Only >= 0)
        {
            languages[meaning.Only]++;
        }

        return meaning.Only == Meaning.Depends ? Choose(choices[word], languages) : meaning.Concept;
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

    /// <summary>The meaning in the language that is spoken most, of those that have the word.</summary>
    private static ushort Choose(ushort[] concepts, ReadOnlySpan<double> languages)
    {
        var best = -1;
        for (var l = 0; l < languages.Length; l++)
        {
            if (concepts[l] != 0 && (best < 0 || languages[l] > languages[best]))
            {
                best = l;
            }
        }

        return concepts[best];
    }
}
