using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.ReadSections;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cesagram.KnowledgeHub.Vocabulary;

/// <summary><c>GET /api/knowledge/glossary</c>.</summary>
internal static class GlossaryEndpoint
{
    [EndpointSummary("Read the glossary")]
    [EndpointDescription("All terms of the vocabulary in all languages, with broader and narrower terms, as SKOS names them. Ids are stable.")]
    public static async Task<Ok<GlossaryDocument>> GetAsync(HttpContext context, GlossaryReader glossary, PublicSite site, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "public, max-age=300";
        var host = site.Root(context.Request);
        var terms = await glossary.ReadAsync(Language.Default, cancellationToken);
        return TypedResults.Ok(new GlossaryDocument(
            $"{host}/{Language.Default}/knowledge/glossary",
            [.. Language.All.Select(language => language.Code)],
            [.. terms.OrderBy(term => term.Id, StringComparer.Ordinal).Select(term => Concept(term, host))]));
    }

    private static GlossaryConcept Concept(GlossaryTerm term, string host) => new(
        term.Id,
        host + HubAddress.OfConcept(term.Id, Language.Default),
        term.Concept.IsTopic,
        term.Concept.Broader,
        term.Narrower,
        ByLanguage(term.Concept, text => text.Label),
        ByLanguage<IReadOnlyList<string>>(term.Concept, text => text.Alternatives),
        ByLanguage(term.Concept, text => text.Definition),
        term.Uses);

    private static Dictionary<string, T> ByLanguage<T>(Concept concept, Func<ConceptText, T> read) =>
        Language.All.Select(language => concept.Texts.Find(text => text.Language == language.Code)).OfType<ConceptText>().ToDictionary(text => text.Language, read);
}
