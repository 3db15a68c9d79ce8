using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Risk;

/// <summary>
/// Shares of the score before calibration. A stage's part is shared by its hits, each by how much of it has not faded;
/// with the words' shares and the bias they add up to the score (within 1e-9, the rounding of the sums).
/// </summary>
internal static class Contributions
{
    /// <summary>Part of the score that one hit, not faded, has.</summary>
    public static double OfHit(ModelWeights weights, ReadOnlySpan<double> mass, double breadth, int stage)
    {
        if (mass[stage] <= 0)
        {
            return 0;
        }

        var excess = Math.Max(0, breadth - ModelWeights.BreadthFrom);
        var ofBreadth = breadth > 0 ? weights.Breadth * excess * Math.Min(1, mass[stage]) / breadth : 0;
        return ((weights.Cue[stage] * Math.Log(1 + mass[stage])) + ofBreadth) / mass[stage];
    }

    /// <summary>
    /// Shares of a message's tokens in its word sum: a token has its own weight and half of each pair it stands in.
    /// Weights are halves (multiples of 2^-24), so the shares add up to <see cref="RunningScore.LastWords"/> to the last bit.
    /// </summary>
    public static void OfTokens(ModelWeights weights, ReadOnlySpan<uint> ids, Span<double> shares)
    {
        shares[..ids.Length].Clear();
        for (var i = 0; i < ids.Length; i++)
        {
            if (ids[i] == ModelWeights.RareToken)
            {
                continue;
            }

            shares[i] += (double)weights.Words[ModelWeights.Slot(ids[i])];
            if (i > 0 && ids[i - 1] != ModelWeights.RareToken)
            {
                var half = (double)weights.Words[ModelWeights.Slot(ids[i - 1], ids[i])] / 2;
                shares[i - 1] += half;
                shares[i] += half;
            }
        }
    }

    /// <summary>What each message has of the score after the last of them; its cues and its words together.</summary>
    /// <param name="weights">The model's.</param>
    /// <param name="running">After all messages.</param>
    /// <param name="hits">Stages hit, message by message.</param>
    /// <param name="words">Word sums, message by message.</param>
    public static double[] OfMessages(ModelWeights weights, RunningScore running, IReadOnlyList<IReadOnlyList<int>> hits, IReadOnlyList<double> words)
    {
        var result = new double[words.Count];
        var breadth = running.Breadth;
        var fade = 1.0;
        for (var i = words.Count - 1; i >= 0; i--)
        {
            result[i] = fade * words[i] / running.WordDivisor;
            foreach (var stage in hits[i])
            {
                result[i] += fade * OfHit(weights, running.Mass, breadth, stage);
            }

            fade *= ModelWeights.Fade;
        }

        return result;
    }
}
