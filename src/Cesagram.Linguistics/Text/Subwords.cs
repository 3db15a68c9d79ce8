using System.Text;

namespace Cesagram.Linguistics.Text;

/// <summary>The grams of 3, 4 and 5 runes of <c>^word$</c>, each hashed like a token.</summary>
internal static class Subwords
{
    public static IReadOnlyList<uint> Of(string word)
    {
        Rune[] runes = [new Rune('^'), .. word.EnumerateRunes(), new Rune('$')];
        var grams = new List<uint>();
        for (var length = 3; length <= 5; length++)
        {
            for (var start = 0; start + length <= runes.Length; start++)
            {
                var hash = new TokenHash();
                foreach (var rune in runes.AsSpan(start, length))
                {
                    hash.Add(rune);
                }

                grams.Add(hash.Id);
            }
        }

        return grams;
    }
}
