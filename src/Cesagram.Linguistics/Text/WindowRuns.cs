using System.Numerics;
using System.Runtime.CompilerServices;

namespace Cesagram.Linguistics.Text;

/// <summary>Rules c to f of tokeniser v1 on the masks of a window: each token is a run of bits.</summary>
internal readonly ref struct WindowRuns
{
    private const int MostSigns = 3;
    private static readonly uint[] Numbers = [.. Enumerable.Range(0, 10).Select(n => TokenHash.Of(FormattableString.Invariant($"<num{n}>")))];

    private readonly ulong words;
    private readonly ulong digits;
    private readonly ulong starts;
    private readonly ulong lasts;

    /// <summary>Third and later units of a run of the same, where the token is not just its bytes.</summary>
    private readonly ulong thirds;

    /// <param name="masks">By kind.</param>
    /// <param name="within">The units to look at, from the first.</param>
    public WindowRuns(in WindowMasks masks, ulong within)
    {
        var letters = masks.Letters & within;
        var joining = masks.Apostrophes & (letters << 1) & (letters >> 1);
        var signs = masks.Signs & within & ~joining;
        words = letters | joining;
        digits = masks.Digits & within;
        var going = (words & (words << 1)) | (digits & (digits << 1)) | (signs & (signs << 1) & masks.Repeats);
        var all = words | digits | signs;
        starts = all & ~going;
        lasts = all & ~(going >> 1);
        thirds = (letters & masks.Repeats & (masks.Repeats << 1)) | (going & (going << 1) & ~words);
    }

    /// <summary>Number of a run of digits.</summary>
    public static uint Number(int count) => Numbers[Math.Min(count, 9)];

    /// <returns>How many tokens were written.</returns>
    public int Write(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> offsets, int origin, Span<Token> tokens)
    {
        var count = 0;
        var end = lasts;
        for (var start = starts; start != 0; start &= start - 1, end &= end - 1)
        {
            var from = BitOperations.TrailingZeroCount(start);
            var length = BitOperations.TrailingZeroCount(end) + 1 - from;
            var offset = offsets[from];
            tokens[count++] = new Token(PackedHash.Id(bytes, offset, offsets[from + length] - offset), origin + from, length);
        }

        if (thirds != 0)
        {
            CutLongRuns(bytes, offsets, tokens);
        }

        return count;
    }

    /// <summary>Seldom needed, so the loop above knows nothing of it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CutLongRuns(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> offsets, Span<Token> tokens)
    {
        for (var rest = thirds; rest != 0;)
        {
            var begun = starts & (rest ^ (rest - 1));
            var from = BitOperations.Log2(begun);
            ref var token = ref tokens[BitOperations.PopCount(begun) - 1];
            token = token with { Id = LongRun(bytes, offsets, from, token.Length) };
            rest &= ~(ulong.MaxValue >> (64 - token.Length) << from);
        }
    }

    private uint LongRun(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> offsets, int from, int length)
    {
        if ((digits >> from & 1) != 0)
        {
            return Number(length);
        }

        if ((words >> from & 1) == 0)
        {
            return PackedHash.Id(bytes, offsets[from], offsets[from + MostSigns] - offsets[from]);
        }

        var hash = new TokenHash();
        for (var i = from; i < from + length; i++)
        {
            if ((thirds >> i & 1) == 0)
            {
                hash.Add(bytes[offsets[i]..offsets[i + 1]]);
            }
        }

        return hash.Id;
    }
}
