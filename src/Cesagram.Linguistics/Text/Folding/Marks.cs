using System.Globalization;
using System.Text;

namespace Cesagram.Linguistics.Text.Folding;

/// <summary>Letters without the marks on them.</summary>
internal static class Marks
{
    private const char NoCharacter = '\uFFFE';

    /// <summary>What has been asked so far; two threads may both ask, and get the same.</summary>
    private static readonly char[] Known = new char[char.MaxValue + 1];

    public static char Without(char c) => c <= '\u007F' || char.IsSurrogate(c) || c == NoCharacter ? c
        : Known[c] is var known and not '\0' ? known
        : Known[c] = Ask(c);

    public static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static char Ask(char c) => c.ToString().Normalize(NormalizationForm.FormD) is { Length: > 1 } parts && IsMark(parts[1]) ? parts[0] : c;
}
