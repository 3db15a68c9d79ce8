using System.Text.RegularExpressions;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>Markdown without its signs, for the index and for snippets; never shown unencoded.</summary>
internal static partial class PlainText
{
    public static string Of(string markdown) => Spaces().Replace(Signs().Replace(Links().Replace(markdown, "$1"), " "), " ").Trim();

    [GeneratedRegex(@"!?\[([^\[\]]{0,500})\]\([^()\s]{0,2000}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Links();

    [GeneratedRegex(@"(?m)^\s{0,3}(#{1,6}|>+|[-*+]|\d+\.)\s+|[*_`|]+|^\s*[-:|\s]{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
