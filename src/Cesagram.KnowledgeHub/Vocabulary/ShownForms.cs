using System.Globalization;
using System.Text.RegularExpressions;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.SearchEntries;

namespace Cesagram.KnowledgeHub.Vocabulary;

/// <summary>
/// The other forms of a term that a reader is shown. Search finds more of them: those that only people in a hurry type, without accents, stay in the index.
/// </summary>
internal static partial class ShownForms
{
    public static IReadOnlyList<string> Of(ConceptText text) =>
        [.. text.Alternatives
            .Where(form => text.Language != "el" || !UnaccentedGreek().IsMatch(form))
            .GroupBy(Unaccented.Key)
            .Where(group => group.Key != Unaccented.Key(text.Label))
            .Select(group => group.OrderByDescending(Accents).First())];

    private static int Accents(string form) => form.Zip(Unaccented.Of(form)).Count(pair => pair.First != pair.Second);

    // Greek writes an accent on every word of two syllables or more, but for capitals.
    [GeneratedRegex(@"(?<!\w)[α-ω]*[αεηιουω]+[βγδζθκλμνξπρστφχψ]+[αεηιουω]+[α-ω]*(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex UnaccentedGreek();
}
