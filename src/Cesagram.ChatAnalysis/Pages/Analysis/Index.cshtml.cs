using System.Globalization;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.WorkWarnings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.ChatAnalysis.Pages.Analysis;

[Authorize(Policy = Analysts.Policy)]
internal sealed class IndexModel(TranscriptReader reader, HiddenScores hidden) : PageModel
{
    private const int RowsAPage = 50;
    private const int MostPages = 1_000_000;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>A band or <c>failed</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "result")]
    public string? Result { get; set; }

    /// <summary>One of <see cref="Channels"/>.</summary>
    [BindProperty(SupportsGet = true, Name = "channel")]
    public string? Channel { get; set; }

    /// <summary><c>risk</c>: highest risk first.</summary>
    [BindProperty(SupportsGet = true, Name = "order")]
    public string? Order { get; set; }

    public static IReadOnlyList<string> Results { get; } = ["urgent", "warn", "watch", "none", "cannot-tell", "asks", "failed"];

    /// <summary>Null: files, and live conversations that have a report.</summary>
    public static IReadOnlyList<string?> Channels { get; } = [null, "files", "live", "all"];

    public int Pages { get; private set; }

    public IReadOnlyList<TranscriptView> Transcripts { get; private set; } = [];

    public bool IsChoice => Choice.Result is not null || Choice.Channel != TranscriptChannel.Usual;

    private TranscriptChoice Choice => new(Results.Contains(Result) ? Result : null, Order == "risk")
    {
        Channel = Channel switch { "files" => TranscriptChannel.Files, "live" => TranscriptChannel.Live, "all" => TranscriptChannel.All, _ => TranscriptChannel.Usual },
        Reader = Analysts.Name(User),
    };

    /// <summary>Key of the text where nothing is listed.</summary>
    public string Nothing => (Choice.Result, Channel) switch { (not null, _) => "Analysis.NoneLikeThis", (_, "live") => "Analysis.NoLive", (_, "files") => "Analysis.NoFiles", _ => "Analysis.Empty" };

    /// <summary>This list with another channel, result, order or page.</summary>
    public string Link(string? channel, string? result, string? order, int page = 1)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("channel", channel), ("result", result), ("order", order), ("p", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null) })
        {
            if (value is { Length: > 0 })
            {
                query.Add(name, value);
            }
        }

        return $"/{RouteData.Values["lang"]}/analysis{query}";
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Channel = Channels.Contains(Channel) ? Channel : null;
        Number = Math.Clamp(Number, 1, MostPages);
        (Transcripts, var total) = await reader.ListAsync(Analysts.Unit(User), Choice, (Number - 1) * RowsAPage, RowsAPage, cancellationToken);
        Transcripts = await hidden.MarkAsync(Analysts.Unit(User), Transcripts, Analysts.Name(User), cancellationToken);
        Pages = (total + RowsAPage - 1) / RowsAPage;
    }
}
