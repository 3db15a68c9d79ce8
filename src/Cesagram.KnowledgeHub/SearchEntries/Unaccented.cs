using System.Globalization;
using System.Text;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>
/// Text without accents, letter for letter, so that a place in one is the same place in the other. Done here and not by the extension
/// "unaccent": what is indexed, typed, highlighted and suggested is then treated alike, whatever rules a server has installed.
/// </summary>
internal static class Unaccented
{
    public static string Of(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = Of(from[i]);
        }
    });

    /// <summary>Lower case and without accents: how words are compared.</summary>
    public static string Key(string text) => Of(text).ToLowerInvariant();

    private static char Of(char letter)
    {
        if (letter < 0x80)
        {
            return letter;
        }

        switch (letter)
        {
            case 'ø': return 'o';
            case 'Ø': return 'O';
            case 'ł': return 'l';
            case 'Ł': return 'L';
            case 'đ': return 'd';
            case 'ı': return 'i';
            case '’' or '‘' or 'ʼ': return '\'';
            case '‐' or '‑' or '–' or '—': return '-';
        }

        // U+FFFE is no character and cannot be taken apart.
        if (char.IsSurrogate(letter) || letter == '\uFFFE')
        {
            return letter;
        }

        var plain = letter.ToString().Normalize(NormalizationForm.FormD);
        return plain.Length > 1 && char.IsLetter(plain[0]) && CharUnicodeInfo.GetUnicodeCategory(plain[1]) == UnicodeCategory.NonSpacingMark ? plain[0] : letter;
    }
}
