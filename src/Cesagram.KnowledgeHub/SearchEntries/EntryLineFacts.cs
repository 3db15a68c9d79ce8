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

    /// <summary>The languages that a resource can be had in, the reader's first; of many the first three and how many more. Empty where it is none.</summary>
    public static string Languages(Entry entry, string reader)
    {
        var all = (entry.Facts.Resource?.Languages ?? []).OrderBy(code => code != reader).ToList();
        var shown = all.Count > Named + 1 ? all.Take(Named) : all;
        return string.Join(", ", shown.Select(LanguageName)) + (all.Count > Named + 1 ? string.Create(CultureInfo.InvariantCulture, $" +{all.Count - Named}") : "");
    }

    /// <summary>A language's name in the reader's.</summary>
    public static string LanguageName(string code) => IsLanguage(code) ? CultureInfo.GetCultureInfo(code).DisplayName : code;

    private static bool IsLanguage(string code) => code.Length is 2 or 3 && code.All(char.IsAsciiLetterLower);
}
