using System.Net;
using System.Text.RegularExpressions;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.KnowledgeHub.ReceiveForms;
using Cesagram.Tests.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.KnowledgeHub;

/// <summary>Somebody who opens a page of the sections and sends its form.</summary>
internal sealed partial class SectionVisitor(RunningHost host) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = host.Address };

    /// <summary>A visitor who took an hour over the form, so that nothing speaks for spam.</summary>
    public bool Slowly { get; init; } = true;

    public static Uri Path(string path) => new(path, UriKind.Relative);

    /// <summary>Adds a news item of a test's own.</summary>
    public static async Task<Entry> AddNewsAsync(RunningHost host, bool commentsOpen, string title = "Example news")
    {
        var id = Guid.CreateVersion7();
        var entry = new Entry
        {
            Id = id,
            Kind = EntryKind.News,
            Slug = $"example-news-{id:n}",
            Status = EntryStatus.Published,
            CreatedAt = DateTimeOffset.UtcNow,
            Type = "news",
            Date = new DateOnly(2020, 1, 1),
            CommentsOpen = commentsOpen,
            Facts = new EntryFacts { Date = "2020-01" },
            Texts = [new EntryText { EntryId = id, Language = "en", Title = title, Summary = "An example.", Body = "An example.", EditedAt = DateTimeOffset.UtcNow }],
        };
        await host.WithAsync<IServiceProvider>(async services =>
        {
            await services.GetRequiredService<EntryWriter>().RecordAsync(entry, "test", "", CancellationToken.None);
            await services.GetRequiredService<KnowledgeHubDbContext>().SaveChangesAsync();
        });
        return entry;
    }

    public Task<string> ReadAsync(string path) => client.GetStringAsync(Path(path));

    public async Task<(HttpStatusCode Status, string? Location, string Page)> SendAsync(string path, string form, Dictionary<string, string> fields)
    {
        var page = await ReadAsync(path);
        var all = new Dictionary<string, string>(fields);
        all.TryAdd("__RequestVerificationToken", Html.AntiforgeryToken(page));
        all.TryAdd("Guard.Seal", Slowly ? SealOf(form, DateTimeOffset.UtcNow.AddHours(-1)) : WebUtility.HtmlDecode(Seal().Match(page).Groups[1].Value));
        using var body = new FormUrlEncodedContent(all);
        using var answer = await client.PostAsync(Path(path), body);
        return (answer.StatusCode, answer.Headers.Location?.ToString(), await answer.Content.ReadAsStringAsync());
    }

    public string SealOf(string form, DateTimeOffset at) => new FormSeal(host.Services.GetRequiredService<IDataProtectionProvider>(), new StoppedClock(at)).Make(form);

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"Guard.Seal\" value=\"([^\"]+)\"")]
    private static partial Regex Seal();

    private sealed class StoppedClock(DateTimeOffset at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at;
    }
}
