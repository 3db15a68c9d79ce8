using System.Runtime.Intrinsics;

namespace Cesagram.Linguistics.Risk;

/// <summary>Sums of the weights of a message's words and of each two words in a row. A rare token is no word, and parts its neighbours.</summary>
internal static class TokenSums
{
    /// <summary>Exact: halves are multiples of 2^-24.</summary>
    public static (double Risk, double Role) Of(ReadOnlySpan<uint> ids, WordPairWeights weights)
    {
        var sum = Vector128<double>.Zero;
        var previous = 0u;
        foreach (var id in ids)
        {
            if (id == ModelWeights.RareToken)
            {
                previous = 0;
                continue;
            }

            sum += weights.Of(ModelWeights.Slot(id));
            if (previous != 0)
            {
                sum += weights.Of(ModelWeights.Slot(previous, id));
            }

            previous = id;
        }

        return (sum[0], sum[1]);
    }

    /// <summary>Each token's share of the sum: its own weight, and half of each pair it stands in. The shares add up to the last bit.</summary>
    public static void Shares(ReadOnlySpan<uint> ids, Half[] weights, Span<double> shares)
    {
        shares[..ids.Length].Clear();
        for (var i = 0; i < ids.Length; i++)
        {
            if (ids[i] == ModelWeights.RareToken)
            {
                continue;
            }

            shares[i] += (double)weights[ModelWeights.Slot(ids[i])];
            if (i > 0 && ids[i - 1] != ModelWeights.RareToken)
            {
                var half = (double)weights[ModelWeights.Slot(ids[i - 1], ids[i])] / 2;
                shares[i - 1] += half;
                shares[i] += half;
            }
        }
    }

    /// <summary>Slots of the features, for training.</summary>
    public static void Slots(ReadOnlySpan<uint> ids, List<int> slots)
    {
        slots.Clear();
        var previous = 0u;
        foreach (var id in ids)
        {
            if (id == ModelWeights.RareToken)
            {
                previous = 0;
                continue;
            }

            slots.Add(ModelWeights.Slot(id));
            if (previous != 0)
            {
                slots.Add(ModelWeights.Slot(previous, id));
            }

            previous = id;
        }
    }
}
