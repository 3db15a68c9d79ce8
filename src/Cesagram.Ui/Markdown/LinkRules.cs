using System.Globalization;
using System.Text.RegularExpressions;

namespace Cesagram.Ui.Markdown;

/// <summary>Which addresses a text may lead to and show.</summary>
internal static partial class LinkRules
{
    private static readonly string[] Schemes = ["http:", "https:", "mailto:", "tel:"];

    /// <summary>The address to write for a link; null where there must be none.</summary>
    public static string? Link(string? url, Func<string, string?>? resolve)
    {
        if (url is null || HasHidden(url))
        {
            return null;
        }

        if (url.StartsWith("hub:", StringComparison.Ordinal))
        {
            return resolve?.Invoke(url["hub:".Length..]);
        }

        if (url.StartsWith('#'))
        {
            return url.Length == 1 ? null : "#" + HeadingIds.Of(Decode(url[1..]));
        }

        // "//elsewhere" and "/\elsewhere" leave the site without naming a scheme.
        var staysHere = url.StartsWith('/') && (url.Length == 1 || url[1] is not ('/' or '\\'));
        return staysHere || Schemes.Any(scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) ? url : null;
    }

    /// <summary>Only pictures that the hub itself keeps: another host would learn who reads what.</summary>
    public static bool IsOwnImage(string? url) => url is not null && OwnImage().IsMatch(url);

    /// <summary>Control and formatting characters, that browsers skip or that turn the direction of what is read.</summary>
    private static bool HasHidden(string url) => url.EnumerateRunes().Any(rune => System.Text.Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static string Decode(string part) => Uri.UnescapeDataString(part) is var words && words.StartsWith("s-", StringComparison.Ordinal) ? words[2..] : words;

    [GeneratedRegex(@"\A/knowledge/images/[A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*(?:\.[a-z0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex OwnImage();
}
