using System.Text;

namespace Cesagram.ChatAnalysis.ExportBundle;

/// <summary>Names of files in a bundle: they can lead nowhere else, and every system and sha256sum read them alike.</summary>
internal static class BundleNames
{
    private const int Longest = 100;
    private const int LongestEnding = 12;
    private const string Nameless = "transcript";

    private static readonly string[] Reserved = ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })];

    /// <summary>ASCII letters, digits, dots, dashes and underscores; what else there is becomes an underscore. Never empty, never hidden, never a folder.</summary>
    public static string Safe(string? name)
    {
        var safe = new StringBuilder();
        foreach (var rune in (name ?? "").Split('/', '\\')[^1].EnumerateRunes())
        {
            safe.Append(rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || (char)rune.Value is '.' or '-' or '_') ? (char)rune.Value : '_');
        }

        var clean = safe.ToString().TrimStart('.', '-').TrimEnd('.');
        var ending = Path.GetExtension(clean) is { Length: > 0 and <= LongestEnding } found ? found : "";
        var stem = clean[..^ending.Length];
        stem = stem.Length + ending.Length > Longest ? stem[..(Longest - ending.Length)] : stem;
        return stem.All(c => c is '_' or '.') || Reserved.Contains(stem.Split('.')[0].ToLowerInvariant()) ? Nameless + ending : stem + ending;
    }
}
