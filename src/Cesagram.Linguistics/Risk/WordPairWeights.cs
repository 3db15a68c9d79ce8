using System.Runtime.Intrinsics;

namespace Cesagram.Linguistics.Risk;

/// <summary>The weights of words for risk and for roles side by side.</summary>
internal sealed class WordPairWeights
{
    private readonly ulong[] weights = new ulong[ModelWeights.WordCount];

    public WordPairWeights(Half[] risk, Half[] role)
    {
        for (var slot = 0; slot < weights.Length; slot++)
        {
            weights[slot] = Vector64.Create((float)risk[slot], (float)role[slot]).AsUInt64().ToScalar();
        }
    }

    /// <summary>Both at once, and no branch on whether they are zero, as most are: which are cannot be foreseen.</summary>
    public Vector128<double> Of(int slot) => Vector128.WidenLower(Vector128.CreateScalarUnsafe(weights[slot]).AsSingle());
}
