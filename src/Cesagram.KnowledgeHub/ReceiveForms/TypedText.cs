using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Cesagram.KnowledgeHub.ReceiveForms;

/// <summary>What people type, without what only confuses those who read it.</summary>
internal static class TypedText
{
    /// <summary>One kind of line end, no control signs, none that turn the direction of writing, no space around.</summary>
    public static string Clean(string? typed)
    {
        var text = new StringBuilder(typed?.Length ?? 0);
        foreach (var c in Whole(typed ?? "").ReplaceLineEndings("\n"))
        {
            if (c == '\n' || !(char.IsControl(c) || TurnsDirection(c) || c is '\uFFFE' or '\uFFFF'))
            {
                text.Append(c);
            }
        }

        return text.ToString().Trim().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The same on one line.</summary>
    public static string CleanLine(string? typed) => string.Join(' ', Clean(typed).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Lower-case letters and digits without accents, words apart by one space, a space at both ends.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(" ", text.Length + 2);
        foreach (var c in text.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(c == 'ς' ? 'σ' : c);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain[^1] == ' ' ? plain.ToString() : plain.Append(' ').ToString();
    }

    /// <summary>The same for texts that differ in case, accents, spaces and signs only.</summary>
    public static string Fingerprint(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Plain(text))));

    private static bool TurnsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\uFEFF';

    /// <summary>Half a sign (one surrogate of two) has no normal form: it becomes the sign for "unreadable".</summary>
    private static string Whole(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
}
