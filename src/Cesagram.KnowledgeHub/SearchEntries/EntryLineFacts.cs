using System.Globalization;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>What a line of a list says of an entry in few words.</summary>
internal static class EntryLineFacts
{
    private const int Named = 3;

    /// <summary>The organisations behind it, else its authors; the first three.</summary>
    public static string By(Entry entry)
    {
        IReadOnlyList<string> names = entry.Facts.Resource is { } resource ? resource.Organisations is { Count: > 0 } ? resource.Organisations : resource.Authors
            : entry.Facts.Event?.Organisations ?? [];
        return string.Join(", ", names.Take(Named)) + (names.Count > Named ? " …" : "");
    }

    /// <summary>When, as far as it is known: a year, a month or a day.</summary>
    public static string When(Entry entry) => entry.Facts.Resource is { } resource
        ? resource.Year?.ToString(CultureInfo.InvariantCulture) ?? ""
        : ReadDate.AsKnown(entry.Facts.Event?.Starts ?? entry.Facts.Date);

    /// <summary>A language's name in the reader's.</summary>
    public static string LanguageName(string code) => IsLanguage(code) ? CultureInfo.GetCultureInfo(code).DisplayName : code;

    private static bool IsLanguage(string code) => code.Length is 2 or 3 && code.All(char.IsAsciiLetterLower);
}
