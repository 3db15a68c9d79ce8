using System.Net;
using System.Text.RegularExpressions;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.KnowledgeHub;

/// <summary>An editor at the desk, over HTTP, with entries of its own.</summary>
internal sealed partial class Desk(RunningHost host, HttpClient client) : IDisposable
{
    [GeneratedRegex("<input\\b(?<a>[^>]*)>|<textarea\\b(?<a>[^>]*)>\\n?(?<v>[^<]*)</textarea>|<select\\b(?<a>[^>]*)>(?<s>.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Control();

    [GeneratedRegex("<option value=\"([^\"]*)\" selected=\"selected\"")]
    private static partial Regex Selected();

    public static async Task<Desk> OpenAsync(RunningHost host, string role = "editor") => new(host, await host.SignedInAsync(role));

    public HttpClient Client => client;

    public static string Unique(string name) => $"{name}-{Guid.NewGuid():N}"[..Math.Min(name.Length + 13, 60)];

    /// <summary>A made-up entry with all that publishing demands.</summary>
    public async Task<Guid> MakeAsync(string slug, Action<Entry>? change = null)
    {
        var draft = NewEntry.Make(EntryKind.News, "news", slug, new NewEntry("Example news", "en", Mark.Verified, null), SavedMoment.Of(DateTimeOffset.UtcNow));
        draft.Texts[0].Summary = "Example summary.";
        draft.Texts[0].Body = "First words of an example.";
        draft.Facts = draft.Facts with { Sources = [new Source { Title = "Example source", Url = "https://example.org/source", Mark = Mark.Verified }] };
        change?.Invoke(draft);
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<EntryWriter>().RecordAsync(draft, "test", "", CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<KnowledgeHubDbContext>().SaveChangesAsync();
        return draft.Id;
    }

    public async Task<Entry> ReadAsync(Guid id)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KnowledgeHubDbContext>().Entries.AsNoTracking().Include(e => e.Texts).SingleAsync(e => e.Id == id);
    }

    public async Task<IReadOnlyList<Revision>> RevisionsAsync(Guid id)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KnowledgeHubDbContext>().Revisions.AsNoTracking().Where(r => r.EntryId == id).OrderBy(r => r.Number).ToListAsync();
    }

    public static string Path(Guid id, string? text = null) => $"/en/knowledge/desk/edit/{id}" + (text is null ? "" : $"?text={text}");

    public Task<string> GetAsync(string path) => client.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <summary>A page's source with its letters as they are read.</summary>
    public async Task<string> TextAsync(string path) => WebUtility.HtmlDecode(await GetAsync(path));

    /// <summary>The edit page's form as a browser would send it.</summary>
    public async Task<Form> FormAsync(Guid id, string? text = null) => Read(await GetAsync(Path(id, text)));

    public static Form Read(string page)
    {
        var from = page.IndexOf("id=\"entry\"", StringComparison.Ordinal);
        var part = page[from..page.IndexOf("</form>", from, StringComparison.Ordinal)];
        var form = new Form();
        foreach (Match match in Control().Matches(part))
        {
            var attributes = match.Groups["a"].Value;
            if (Attribute(attributes, "name") is not { } name || (attributes.Contains("type=\"checkbox\"", StringComparison.Ordinal) && !attributes.Contains("checked", StringComparison.Ordinal)))
            {
                continue;
            }

            form.Add(name, match switch
            {
                _ when match.Groups["v"].Success => WebUtility.HtmlDecode(match.Groups["v"].Value),
                _ when match.Groups["s"].Success => Selected().Match(match.Groups["s"].Value) is { Success: true } chosen ? WebUtility.HtmlDecode(chosen.Groups[1].Value) : "",
                _ => Attribute(attributes, "value") ?? "",
            });
        }

        return form;
    }

    public async Task<HttpResponseMessage> SendAsync(Guid id, Form form, string action = "Save", string? text = null)
    {
        using var body = new FormUrlEncodedContent([.. form.Fields, new("Action", action)]);
        return await client.PostAsync(new Uri(Path(id, text), UriKind.Relative), body);
    }

    public void Dispose() => client.Dispose();

    private static string? Attribute(string attributes, string name) =>
        Regex.Match(attributes, $"(?:^|\\s){name}=\"([^\"]*)\"") is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;
}

internal sealed class Form
{
    public List<KeyValuePair<string, string>> Fields { get; } = [];

    public string this[string name]
    {
        get => Fields.First(field => field.Key == "Form." + name).Value;
        set
        {
            var at = Fields.FindIndex(field => field.Key == "Form." + name);
            if (at < 0)
            {
                Add("Form." + name, value);
            }
            else
            {
                Fields[at] = new("Form." + name, value);
            }
        }
    }

    public void Add(string name, string value) => Fields.Add(new(name, value));
}
