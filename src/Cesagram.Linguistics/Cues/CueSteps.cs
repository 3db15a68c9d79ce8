namespace Cesagram.Linguistics.Cues;

/// <summary>The words of all cues in one array, with the gaps before them; what fits them in another.</summary>
internal sealed class CueSteps
{
    private readonly Step[] steps;
    private readonly int[] starts;
    private readonly ushort[] fitting;

    public CueSteps(CuePattern[] patterns, CueVocabulary vocabulary)
    {
        var (all, words) = (new List<Step>(), new List<ushort>());
        starts = new int[patterns.Length + 1];
        for (var p = 0; p < patterns.Length; p++)
        {
            var gap = 0;
            foreach (var (element, set) in patterns[p].Elements.Zip(vocabulary.Sets[p]).Skip(1))
            {
                gap += element.Ids is null ? element.Most : 0;
                if (element.Ids is not null)
                {
                    all.Add(new Step(set.Aggregate(0UL, (few, word) => few | (1UL << word)), words.Count, (ushort)set.Length, checked((byte)gap), element.Least == 0));
                    words.AddRange(set);
                    gap = 0;
                }
            }

            starts[p + 1] = all.Count;
        }

        (steps, fitting) = ([.. all], [.. words]);
    }

    /// <summary>Follows a cue whose first word fits, with as few tokens in each gap as let the rest fit.</summary>
    /// <param name="cue">Its place.</param>
    /// <param name="words">Of the message, as <see cref="CueVocabulary"/> numbers them.</param>
    /// <param name="borrowed">What they stand for besides, 0 for nothing; or empty.</param>
    /// <param name="at">Place of the second token.</param>
    /// <returns>Place of the last token matched; -1 for none.</returns>
    public int Follow(int cue, ReadOnlySpan<ushort> words, ReadOnlySpan<ushort> borrowed, int at) => Follow(starts[cue], starts[cue + 1], words, borrowed, at);

    private int Follow(int step, int end, ReadOnlySpan<ushort> words, ReadOnlySpan<ushort> borrowed, int at)
    {
        if (step == end)
        {
            return at - 1;
        }

        ref readonly var next = ref steps[step];
        for (var from = at; from <= at + next.Gap && from <= words.Length; from++)
        {
            var last = next.IsOptional ? Follow(step + 1, end, words, borrowed, from) : -1;
            if (last < 0 && from < words.Length && (Has(next, words[from]) || (!borrowed.IsEmpty && Has(next, borrowed[from]))))
            {
                last = Follow(step + 1, end, words, borrowed, from + 1);
            }

            if (last >= 0)
            {
                return last;
            }
        }

        return -1;
    }

    private bool Has(in Step step, ushort word) => ((step.Few >> word) & 1) != 0 && fitting.AsSpan(step.From, step.Count).Contains(word);

    /// <param name="Few">A bit for each word that fits, by its lowest six bits.</param>
    /// <param name="From">Where the words that fit begin.</param>
    /// <param name="Count">How many they are.</param>
    /// <param name="Gap">How many tokens may stand before it.</param>
    /// <param name="IsOptional">Whether it may be missing.</param>
    private readonly record struct Step(ulong Few, int From, ushort Count, byte Gap, bool IsOptional);
}
