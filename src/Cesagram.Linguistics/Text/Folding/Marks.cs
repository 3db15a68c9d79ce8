using System.Globalization;
using System.Text;

namespace Cesagram.Linguistics.Text.Folding;

/// <summary>Letters without the marks on them.</summary>
internal static class Marks
{
    private const char FirstMark = '\u0300';
    private const char NoCharacter = '\uFFFE';

    /// <summary>What has been asked so far; two threads may both ask, and get the same.</summary>
    private static readonly char[] Known = new char[char.MaxValue + 1];

    public static char Without(char c) => c <= '\u007F' || char.IsSurrogate(c) || c == NoCharacter ? c
        : Known[c] is var known and not '\0' ? known
        : Known[c] = Ask(c);

    /// <summary>False for a word that has no mark by itself and no letter three times in a row.</summary>
    public static bool MayBeDrawnOut(ReadOnlySpan<char> word)
    {
        var same = 1;
        for (var i = 0; i < word.Length; i++)
        {
            same = i > 0 && CharTable.Of(word[i]).Lower == CharTable.Of(word[i - 1]).Lower ? same + 1 : 1;
            if (same == 3 || IsMark(word[i]))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsMark(char c) => c >= FirstMark && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static char Ask(char c) => c.ToString().Normalize(NormalizationForm.FormD) is { Length: > 1 } parts && IsMark(parts[1]) ? parts[0] : c;
}
