using System.Globalization;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk;

[Authorize(Policy = Editors.Policy)]
internal sealed class IndexModel(DeskList list, DeskNames names, IEnumerable<IDeskCount> counts) : PageModel
{
    private const int RowsAPage = 50;
    private const int MostPages = 100_000;

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "status")]
    public string? Status { get; set; }

    [BindProperty(SupportsGet = true, Name = "in")]
    public string? In { get; set; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "topic")]
    public string? Topic { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public string? Page_ { get; set; }

    public int Number { get; private set; } = 1;

    public int Pages { get; private set; }

    public int Total { get; private set; }

    public string Reader { get; private set; } = Language.Default;

    public IReadOnlyList<LocalEntry> Entries { get; private set; } = [];

    public IReadOnlyList<(string Name, string Address, int Count)> Waiting { get; private set; } = [];

    public IReadOnlyList<(string Id, string Label)> Topics { get; private set; } = [];

    public FieldNames Names { get; private set; } = null!;

    public bool IsChoice => new[] { Kind, Status, In, State, Topic, Words }.Any(value => !string.IsNullOrEmpty(value));

    /// <summary>This list in another order or at another page.</summary>
    public string Link(string? sort, int page = 1)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("kind", Kind), ("status", Status), ("in", In), ("state", State), ("topic", Topic), ("q", Words), ("sort", sort), ("p", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null) })
        {
            if (value is { Length: > 0 })
            {
                query.Add(name, value);
            }
        }

        return $"/{RouteData.Values["lang"]}/knowledge/desk{query}";
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Reader = DeskNames.Reader(RouteData.Values["lang"]);
        (Names, Topics) = await names.LoadAsync(Reader, cancellationToken);
        var waiting = new List<(string, string, int)>();
        foreach (var count in counts.OrderBy(count => count.Order))
        {
            waiting.Add((count.Name, count.Address($"{RouteData.Values["lang"]}"), await count.CountAsync(cancellationToken)));
        }

        Waiting = waiting;
        Number = int.TryParse(Page_, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, MostPages) : 1;
        Sort = DeskList.Sorts.Contains(Sort) ? Sort : null;
        var choice = new DeskChoice(Parse<EntryKind>(Kind), Parse<EntryStatus>(Status), Language.IsKnown(In) ? In : null, Parse<TextState>(State), string.IsNullOrEmpty(Topic) ? null : Topic, Words?.Trim(), Sort ?? DeskList.Sorts[0]);
        var (entries, total) = await list.FindAsync(choice, Reader, (Number - 1) * RowsAPage, RowsAPage, cancellationToken);
        Entries = [.. entries.Select(entry => LocalEntry.Of(entry, Reader))];
        (Total, Pages) = (total, (total + RowsAPage - 1) / RowsAPage);
    }

    private static T? Parse<T>(string? value)
        where T : struct, Enum => Enum.TryParse<T>(value, out var known) && Enum.IsDefined(known) ? known : null;
}
