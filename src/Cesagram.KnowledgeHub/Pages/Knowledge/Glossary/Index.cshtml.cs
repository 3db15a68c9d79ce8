using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.ReadSections;
using Cesagram.KnowledgeHub.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Glossary;

[AllowAnonymous]
internal sealed class IndexModel(Vocabulary.GlossaryReader glossary, PublicSite site, IStringLocalizer<HubText> hub) : SectionPage
{
    // Still escapes what could end the script element.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public IReadOnlyList<IGrouping<string, Vocabulary.GlossaryTerm>> Letters { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Labels { get; private set; } = new Dictionary<string, string>();

    /// <summary>The glossary as schema.org knows it.</summary>
    public IHtmlContent LinkedData { get; private set; } = HtmlString.Empty;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var terms = await glossary.ReadAsync(Lang, cancellationToken);
        Labels = terms.ToDictionary(term => term.Id, term => term.Text.Label);
        Letters = [.. terms.GroupBy(term => Vocabulary.GlossaryReader.Letter(term.Text.Label, Lang))];
        var host = site.Root(Request);
        var set = $"{host}/{Lang}/knowledge/glossary";
        LinkedData = new HtmlString(new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "DefinedTermSet",
            ["@id"] = set,
            ["name"] = $"{hub["Section.glossary"].Value} · Cesagram",
            ["inLanguage"] = Lang,
            ["hasDefinedTerm"] = new JsonArray([.. terms.Select(term => new JsonObject
            {
                ["@type"] = "DefinedTerm",
                ["@id"] = host + HubAddress.OfConcept(term.Id, Lang),
                ["termCode"] = term.Id,
                ["name"] = term.Text.Label,
                ["description"] = term.Text.Definition,
                ["inLanguage"] = term.Text.Language,
            })]),
        }.ToJsonString(Readable));
    }
}
