using System.Text.RegularExpressions;

namespace Cesagram.KnowledgeHub.ReadEntry;

/// <summary>Addresses of licences that are named in full.</summary>
internal static partial class Licences
{
    /// <summary>Address of a licence; null where its name leaves open which version or text is meant.</summary>
    public static string? Address(string? licence)
    {
        var name = licence?.Trim() ?? "";
        if (CreativeCommons().Match(name) is { Success: true } cc)
        {
            return $"https://creativecommons.org/licenses/{cc.Groups[1].Value.ToLowerInvariant()}/{cc.Groups[2].Value}/";
        }

        return name.ToUpperInvariant() switch
        {
            "CC0" or "CC0 1.0" or "CC0-1.0" => "https://creativecommons.org/publicdomain/zero/1.0/",
            "APACHE-2.0" or "MIT" or "EUPL-1.2" => $"https://spdx.org/licenses/{name}.html",
            _ => Uri.TryCreate(name, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : null,
        };
    }

    [GeneratedRegex(@"\ACC[ -](BY(?:-NC)?(?:-(?:SA|ND))?)[ -](\d\.\d)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CreativeCommons();
}
