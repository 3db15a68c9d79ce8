using System.Globalization;
using System.Text;
using Cesagram.KnowledgeHub.Data;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Vocabulary;

/// <summary>The vocabulary as a reader of one language looks it up.</summary>
internal sealed class GlossaryReader(KnowledgeHubDbContext db)
{
    public async Task<List<GlossaryTerm>> ReadAsync(string language, CancellationToken cancellationToken)
    {
        var concepts = await db.Concepts.AsNoTracking().Include(c => c.Texts).ToListAsync(cancellationToken);
        var uses = await UsesAsync(cancellationToken);
        var order = StringComparer.Create(CultureInfo.GetCultureInfo(language), ignoreCase: true);
        return [.. concepts
            .Select(c => GlossaryTerm.Of(c, language, concepts.Where(other => other.Broader == c.Id), uses.GetValueOrDefault(c.Id)))
            .OrderBy(term => term.Text.Label, order)];
    }

    /// <summary>How many published resources carry a topic.</summary>
    public async Task<Dictionary<string, int>> UsesAsync(CancellationToken cancellationToken) =>
        await db.Published.Where(e => e.Kind == EntryKind.Resource)
            .SelectMany(e => e.Topics)
            .GroupBy(topic => topic)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);

    /// <summary>The letter under which a dictionary of the language lists a word: accents count only where they make a letter of its own.</summary>
    public static string Letter(string label, string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var first = StringInfo.GetNextTextElement(label.TrimStart());
        if (first.Length == 0 || !char.IsLetter(first, 0))
        {
            return "#";
        }

        var bare = first.Normalize(NormalizationForm.FormD)[..1];
        // The base letter alone is near enough where the language sorts both as one.
        var letter = culture.CompareInfo.Compare(first, bare, CompareOptions.IgnoreNonSpace) == 0 ? bare : first;
        return letter.ToUpper(culture);
    }
}

/// <param name="Concept">With its texts.</param>
/// <param name="Text">In the reader's language, else in English.</param>
/// <param name="IsFallback">The text is not in the reader's language.</param>
/// <param name="Narrower">Ids, in the order of their names.</param>
/// <param name="Uses">Published resources that carry it.</param>
internal sealed record GlossaryTerm(Concept Concept, ConceptText Text, bool IsFallback, IReadOnlyList<string> Narrower, int Uses)
{
    public string Id => Concept.Id;

    public static GlossaryTerm Of(Concept concept, string language, IEnumerable<Concept> narrower, int uses)
    {
        var text = TextOf(concept, language);
        return new GlossaryTerm(concept, text, text.Language != language, [.. narrower.OrderBy(n => TextOf(n, language).Label, StringComparer.CurrentCultureIgnoreCase).Select(n => n.Id)], uses);
    }

    private static ConceptText TextOf(Concept concept, string language) =>
        concept.Texts.Find(t => t.Language == language) ?? concept.Texts.Find(t => t.Language == "en") ?? concept.Texts.FirstOrDefault()
        ?? new ConceptText { Language = language, Label = concept.Id };
}
