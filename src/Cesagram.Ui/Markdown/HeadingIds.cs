using System.Globalization;
using System.Text;

namespace Cesagram.Ui.Markdown;

/// <summary>Ids of headings: their words in lower case with hyphens, in any script; what comes twice is numbered.</summary>
internal sealed class HeadingIds
{
    /// <summary>Keeps what a writer names from taking the id of a part of the page.</summary>
    private const string Prefix = "s-";
    private const int Longest = 80;

    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    public string Next(string words)
    {
        var id = Of(words);
        var free = id;
        for (var number = 2; !given.Add(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        }

        return free;
    }

    /// <summary>The id of the first heading with these words, or of an id that a link states.</summary>
    public static string Of(string words)
    {
        var id = new StringBuilder(Prefix);
        foreach (var rune in words.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (id.Length >= Longest)
            {
                break;
            }

            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                id.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (id[^1] != '-')
            {
                id.Append('-');
            }
        }

        var result = id.ToString().TrimEnd('-');
        return result.Length < Prefix.Length ? Prefix + "part" : result;
    }
}
