namespace Cesagram.Linguistics.Cues;

/// <summary>The elements of all cues in one array, what fits them in another.</summary>
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
            foreach (var (element, set) in patterns[p].Elements.Zip(vocabulary.Sets[p]))
            {
                all.Add(new Step(set.Aggregate(0UL, (few, word) => few | (1UL << word)), words.Count, (ushort)set.Length, (byte)element.Least, (byte)element.Most));
                words.AddRange(set);
            }

            starts[p + 1] = all.Count;
        }

        (steps, fitting) = ([.. all], [.. words]);
    }

    /// <summary>Follows a cue whose first element fits.</summary>
    /// <param name="cue">Its place.</param>
    /// <param name="words">Of the message, as <see cref="CueVocabulary"/> numbers them.</param>
    /// <param name="borrowed">What they stand for besides; empty, or 0 for nothing.</param>
    /// <param name="at">Place of the second token.</param>
    /// <returns>Place of the last token matched; -1 for none.</returns>
    public int Follow(int cue, ReadOnlySpan<ushort> words, ReadOnlySpan<ushort> borrowed, int at) => Follow(starts[cue] + 1, starts[cue + 1], words, borrowed, at);

    private int Follow(int step, int end, ReadOnlySpan<ushort> words, ReadOnlySpan<ushort> borrowed, int at)
    {
        for (; step < end; step++, at++)
        {
            ref readonly var next = ref steps[step];
            if (next.Least == 0)
            {
                return Skip(step, end, words, borrowed, at);
            }

            if (at >= words.Length || !Fits(next, words, borrowed, at))
            {
                return -1;
            }
        }

        return at - 1;
    }

    /// <summary>What may be missing: as few tokens of it as let the rest fit.</summary>
    private int Skip(int step, int end, ReadOnlySpan<ushort> words, ReadOnlySpan<ushort> borrowed, int at)
    {
        ref readonly var next = ref steps[step];
        for (var taken = 0; taken <= next.Most && at + taken <= words.Length; taken++)
        {
            if (Follow(step + 1, end, words, borrowed, at + taken) is var last and >= 0)
            {
                return last;
            }

            if (at + taken < words.Length && next.Count > 0 && !Fits(next, words, borrowed, at + taken))
            {
                break;
            }
        }

        return -1;
    }

    private bool Fits(in Step step, ReadOnlySpan<ushort> words, ReadOnlySpan<ushort> borrowed, int at) =>
        Has(step, words[at]) || (!borrowed.IsEmpty && Has(step, borrowed[at]));

    private bool Has(in Step step, ushort word) => ((step.Few >> word) & 1) != 0 && fitting.AsSpan(step.From, step.Count).Contains(word);

    /// <param name="Few">A bit for each word that fits, by its lowest six bits.</param>
    /// <param name="From">Where the words that fit begin.</param>
    /// <param name="Count">How many they are; 0 for a gap.</param>
    /// <param name="Least">How often at least.</param>
    /// <param name="Most">How often at most.</param>
    private readonly record struct Step(ulong Few, int From, ushort Count, byte Least, byte Most);
}
