using System.Globalization;

namespace Cesagram.Transcripts.Input;

/// <summary>Months by name or abbreviation, in the languages that exports of apps are most often written in.</summary>
internal static class MonthNames
{
    private static readonly string[] Languages = ["en", "fr", "nl", "el", "it", "lt", "de", "es", "pt", "pl", "ro", "hu", "cs", "sv", "da", "fi", "lv", "et", "bg", "tr"];
    private static readonly Dictionary<string, int> Months = Load();
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByLetters = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="word">Lower-case letters, without a stop.</param>
    /// <returns>1 to 12; 0 where it is no month.</returns>
    public static int Of(ReadOnlySpan<char> word) => ByLetters.TryGetValue(word, out var month) ? month : 0;

    private static Dictionary<string, int> Load()
    {
        var months = new Dictionary<string, int>();
        foreach (var format in Languages.Select(language => CultureInfo.GetCultureInfo(language).DateTimeFormat))
        {
            foreach (var names in new[] { format.AbbreviatedMonthNames, format.MonthNames, format.AbbreviatedMonthGenitiveNames, format.MonthGenitiveNames })
            {
                for (var i = 0; i < 12; i++)
                {
                    var name = names[i].TrimEnd('.').ToLowerInvariant();
                    // Some languages abbreviate by number, some with two words; an earlier language keeps its word.
                    if (name.Length >= 3 && name.All(char.IsLetter))
                    {
                        months.TryAdd(name, i + 1);
                    }
                }
            }
        }

        return months;
    }
}
