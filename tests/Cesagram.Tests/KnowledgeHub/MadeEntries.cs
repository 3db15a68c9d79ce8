using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.KnowledgeHub;

/// <summary>Entries that search tests make, and waiting until they can be found.</summary>
internal static class MadeEntries
{
    public static Entry Resource(string slug, string language, string title, string summary = "", string body = "", string type = "report", string[]? topics = null, string[]? countries = null, Dictionary<string, string>? identifiers = null, string? url = null, int year = 2020)
    {
        var id = Guid.CreateVersion7();
        return new Entry
        {
            Id = id,
            Kind = EntryKind.Resource,
            Slug = slug,
            Status = EntryStatus.Published,
            CreatedAt = DateTimeOffset.UtcNow,
            OriginalLanguage = language,
            Type = type,
            Topics = [.. topics ?? []],
            Countries = [.. countries ?? []],
            Audience = ["professionals"],
            Date = new DateOnly(year, 1, 1),
            Facts = new EntryFacts { Resource = new ResourceFacts { OriginalTitle = title, OriginalLanguage = language, Languages = [language], Identifiers = identifiers ?? [], Url = url, Year = year } },
            Texts = [new EntryText { EntryId = id, Language = language, Title = title, Summary = summary, Body = body, EditedAt = DateTimeOffset.UtcNow }],
        };
    }

    public static async Task<Entry> SaveAsync(RunningHost host, params Entry[] entries)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KnowledgeHubDbContext>();
        foreach (var entry in entries)
        {
            await scope.ServiceProvider.GetRequiredService<EntryWriter>().RecordAsync(entry, "test", "", CancellationToken.None);
        }

        await db.SaveChangesAsync();
        return entries[0];
    }

    /// <summary>Asks until an answer is as wished; the last one is what the test then judges.</summary>
    public static async Task<string> UntilAsync(HttpClient client, string address, Func<string, bool> isThere)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            var answer = await client.GetStringAsync(new Uri(address, UriKind.Relative), limit.Token);
            if (isThere(answer))
            {
                return answer;
            }

            await Task.Delay(100, limit.Token);
        }
    }
}
