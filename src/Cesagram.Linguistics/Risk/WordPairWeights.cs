namespace Cesagram.Linguistics.Risk;

/// <summary>The weights of words for risk and for roles side by side, and a bit each for what is not zero: most is, and the bits stay near.</summary>
internal sealed class WordPairWeights
{
    private readonly ulong[] used = new ulong[ModelWeights.WordCount >> 6];
    private readonly (float Risk, float Role)[] weights = new (float, float)[ModelWeights.WordCount];

    public WordPairWeights(Half[] risk, Half[] role)
    {
        for (var slot = 0; slot < weights.Length; slot++)
        {
            weights[slot] = ((float)risk[slot], (float)role[slot]);
            used[slot >> 6] |= weights[slot] == default ? 0 : 1UL << slot;
        }
    }

    public bool IsUsed(int slot) => ((used[slot >> 6] >> slot) & 1) != 0;

    public (float Risk, float Role) Of(int slot) => weights[slot];
}
