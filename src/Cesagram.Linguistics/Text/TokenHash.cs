using System.Text;

namespace Cesagram.Linguistics.Text;

/// <summary>FNV-1a 64 over UTF-8, then murmur3's fmix64; a token's id is the upper half.</summary>
internal struct TokenHash
{
    public const ulong Offset = 14695981039346656037;
    public const ulong Prime = 1099511628211;

    private ulong state;

    public TokenHash() => state = Offset;

    public readonly uint Id => (uint)(Mix(state) >> 32);

    public readonly ulong Hash64 => Mix(state);

    public static uint Of(string text)
    {
        var hash = new TokenHash();
        foreach (var rune in text.EnumerateRunes())
        {
            hash.Add(rune);
        }

        return hash.Id;
    }

    /// <summary>A feature made of two ids, such as two words in a row.</summary>
    public static ulong Pair(uint first, uint second) => Mix(((ulong)first << 32) | second);

    public void Add(Rune rune)
    {
        if (rune.IsAscii)
        {
            state = (state ^ (uint)rune.Value) * Prime;
            return;
        }

        Span<byte> bytes = stackalloc byte[4];
        var length = rune.EncodeToUtf8(bytes);
        Add(bytes[..length]);
    }

    public void Add(ReadOnlySpan<byte> utf8)
    {
        foreach (var b in utf8)
        {
            state = (state ^ b) * Prime;
        }
    }

    public static ulong Mix(ulong h)
    {
        h ^= h >> 33;
        h *= 0xff51afd7ed558ccd;
        h ^= h >> 33;
        h *= 0xc4ceb9fe1a85ec53;
        h ^= h >> 33;
        return h;
    }
}
