using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Cesagram.ChatAnalysis.KeepGrounds;

/// <summary>Stable names in the API: small letters, digits and single hyphens.</summary>
internal static partial class CodeName
{
    public static bool Is([NotNullWhen(true)] string? text, int longest) => text is { Length: > 0 } && text.Length <= longest && Pattern().IsMatch(text);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Pattern();
}
