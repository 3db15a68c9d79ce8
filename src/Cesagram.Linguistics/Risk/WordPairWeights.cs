using System.Numerics;
using System.Runtime.Intrinsics;

namespace Cesagram.Linguistics.Risk;

/// <summary>The weights of words for risk and for roles side by side, those alone that are not both zero: two of five, which take a megabyte and not four.</summary>
internal sealed class WordPairWeights
{
    private const int BlockBits = 5;
    private const int InBlock = (1 << BlockBits) - 1;

    private static readonly Vector128<float> Rescale = Vector128.Create(MathF.ScaleB(1, 112));

    /// <summary>By 32 slots: in the lower half a bit for each that has a weight, in the upper how many have one before these.</summary>
    private readonly ulong[] blocks = new ulong[ModelWeights.WordCount >> BlockBits];

    /// <summary>Risk in the lower half, role in the upper; the first is nothing.</summary>
    private readonly uint[] weights;

    public WordPairWeights(Half[] risk, Half[] role)
    {
        var used = new List<uint> { 0 };
        for (var slot = 0; slot < ModelWeights.WordCount; slot++)
        {
            ref var block = ref blocks[slot >> BlockBits];
            block |= (slot & InBlock) == 0 ? (ulong)used.Count << 32 : 0;
            var both = BitConverter.HalfToUInt16Bits(risk[slot]) | ((uint)BitConverter.HalfToUInt16Bits(role[slot]) << 16);
            if (both != 0)
            {
                block |= 1UL << (slot & InBlock);
                used.Add(both);
            }
        }

        weights = [.. used];
    }

    /// <summary>Both at once, and no branch on whether they are zero: which are cannot be foreseen.</summary>
    public Vector128<double> Of(int slot)
    {
        var block = blocks[slot >> BlockBits];
        var rest = (uint)block >> (slot & InBlock);
        var before = BitOperations.PopCount((uint)block) - BitOperations.PopCount(rest);
        return Widen(weights[((int)(block >> 32) + before) & -(int)(rest & 1)]);
    }

    /// <summary>Exact: the bits of a half stand for 2^-112 times as much in a float, but for the sign.</summary>
    private static Vector128<double> Widen(uint halves)
    {
        var bits = Vector128.WidenLower(Vector128.CreateScalarUnsafe(halves).AsUInt16());
        var size = ((bits & Vector128.Create(0x7FFFu)) << 13).AsSingle() * Rescale;
        return Vector128.WidenLower(size | ((bits & Vector128.Create(0x8000u)) << 16).AsSingle());
    }
}
