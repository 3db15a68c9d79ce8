using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Tests.Made;

/// <summary>Weights drawn from a seed, for what must hold of any model.</summary>
internal static class MadeWeights
{
    public static ModelWeights Of(int seed)
    {
        var random = new Random(seed);
        var weights = new ModelWeights { Bias = random.NextDouble() - 2, Breadth = random.NextDouble() };
        for (var stage = 0; stage < weights.Cue.Length; stage++)
        {
            weights.Cue[stage] = random.NextDouble() * 2;
        }

        for (var slot = 0; slot < weights.Words.Length; slot++)
        {
            weights.Words[slot] = (Half)((random.NextDouble() * 20) - 10);
        }

        return weights;
    }
}
