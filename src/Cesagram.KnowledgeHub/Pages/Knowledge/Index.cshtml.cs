using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.SearchEntries;
using Cesagram.KnowledgeHub.Text;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.Pages.Knowledge;

/// <summary>Home of the hub, and its search.</summary>
internal sealed class IndexModel(SearchEngine engine, SearchCatalogue catalogue, EntryLoader loader, Highlighter highlighter, IStringLocalizer<HubText> names) : PageModel
{
    private const int NewestShown = 5;
    private const int Examples = 1;

    public SearchResult Result { get; private set; } = null!;

    public IReadOnlyList<ResultLine> Lines { get; private set; } = [];

    public ConceptIndex Concepts { get; private set; } = ConceptIndex.Empty;

    /// <summary>As it stands in addresses.</summary>
    public string Lang { get; private set; } = "";

    /// <summary>What content is read in.</summary>
    public string ContentLanguage => Lang == Language.Pseudo ? Language.Default : Lang;

    public bool IsHome => Result.Request.IsEmpty;

    public async Task OnGetAsync(string lang, CancellationToken cancellationToken)
    {
        Lang = lang;
        Concepts = (await catalogue.GetAsync(cancellationToken)).Concepts;
        var request = SearchParameters.Read(Request.Query, Concepts.TopicIds, out _);
        Result = await engine.FindAsync(request, ContentLanguage, request.IsEmpty ? NewestShown + Examples : SearchEngine.PageSize, staysInRange: true, cancellationToken);
        var entries = await loader.LoadAsync(Result.Numbers, ContentLanguage, cancellationToken);
        entries = request.IsEmpty ? [.. entries.Where(local => !ExampleEventSeed.IsExample(local.Entry)).Take(NewestShown)] : entries;
        Lines = await highlighter.MarkAsync(entries, Result.Marked, cancellationToken);
    }

    public string Address(SearchRequest request) => request.Address(Lang);

    public string Name(Facet facet, string value) => facet switch
    {
        Facet.Topic => Concepts.ById(value)?.Label(ContentLanguage) ?? value,
        Facet.Language => EntryLineFacts.LanguageName(value),
        Facet.Mark => names["Mark." + Enum.Parse<Mark>(value, ignoreCase: true)],
        _ => names[$"{facet}.{value}"],
    };

    /// <summary>The chosen filters, each with the search without it.</summary>
    public IEnumerable<(string Name, SearchRequest Without)> Chosen()
    {
        var request = Result.Request;
        foreach (var (facet, values) in request.Chosen)
        {
            foreach (var value in values)
            {
                yield return (Name(facet, value), request.Without(facet, value));
            }
        }

        if (request.From is not null || request.To is not null)
        {
            yield return (Years(request), request with { From = null, To = null, Page = 1 });
        }
    }

    public static string Years(SearchRequest request) => FormattableString.Invariant($"{request.From}–{request.To}");
}
