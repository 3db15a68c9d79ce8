using System.Text;

namespace Cesagram.Transcripts.Input;

/// <summary>One spelling for all the ways in which Unicode writes the same name. Look-alike letters of other scripts stay what they are.</summary>
internal static class NameForm
{
    /// <summary>Composed, at usual width, with single blanks and without marks that take no room.</summary>
    public static string Of(string name)
    {
        if (System.Text.Ascii.IsValid(name) && !name.Contains("  ", StringComparison.Ordinal))
        {
            return name;
        }

        var form = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (TakesNoRoom(c))
            {
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                form.Append(form.Length > 0 && form[^1] != ' ' ? " " : "");
            }
            else
            {
                // Full-width Latin and half-width kana; other compatibility forms (², ①) are letters of their own.
                form.Append(c is >= '\uFF01' and <= '\uFFEE' ? c.ToString().Normalize(NormalizationForm.FormKC) : c.ToString());
            }
        }

        try
        {
            return form.ToString().TrimEnd(' ').Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a character alone has no form.
            return name;
        }
    }

    private static bool TakesNoRoom(char c) => c
        is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069')
        or (>= '\uFE00' and <= '\uFE0F');
}
