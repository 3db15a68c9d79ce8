using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Tests.Made;

/// <summary>Weights drawn from a seed, for what must hold of any model.</summary>
internal static class MadeWeights
{
    public static ModelWeights Of(int seed)
    {
        var random = new Random(seed);
        var weights = new ModelWeights { Bias = random.NextDouble() - 2, CourseBias = random.NextDouble() * 10 };
        Draw(random, weights.Dense, 0, 2);
        Draw(random, weights.Concepts, -3, 3);
        Draw(random, weights.Course, -3, 3);
        for (var slot = 0; slot < weights.Words.Length; slot++)
        {
            weights.Words[slot] = (Half)((random.NextDouble() * 20) - 10);
        }

        return weights;
    }

    private static void Draw(Random random, double[] weights, double from, double to)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = from + (random.NextDouble() * (to - from));
        }
    }
}
