using System.Globalization;
using System.Text;

namespace Cesagram.ChatAnalysis.SubmitTranscript;

/// <summary>Names of files as senders give them: without folders, and without what would make them look other than they are.</summary>
internal static class FileNames
{
    private const int Longest = 255;

    public static string Clean(string? name)
    {
        var clean = new StringBuilder();
        foreach (var rune in (name ?? "").Split('/', '\\')[^1].EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format) && clean.Length < Longest)
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().Trim();
    }
}
