using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.KnowledgeHub;

/// <summary>Resources that tests make for themselves, by the way that editors take.</summary>
internal static class MadeResource
{
    public static Entry Of(string slug, ResourceFacts? facts = null, string type = "report", params (string Language, string Title, string Summary)[] texts)
    {
        var now = DateTimeOffset.UtcNow;
        var id = Guid.CreateVersion7();
        texts = texts.Length > 0 ? texts : [("en", $"Example report {slug}", "What the example report is.")];
        return new Entry
        {
            Id = id,
            Kind = EntryKind.Resource,
            Slug = slug,
            Status = EntryStatus.Published,
            CreatedAt = now,
            Type = type,
            Topics = ["grooming"],
            Countries = ["LT"],
            Mark = Mark.Secondary,
            Facts = new EntryFacts { Resource = facts ?? new ResourceFacts { OriginalTitle = $"Example report {slug}", Url = "https://example.org/" + slug, Organisations = ["Example Organisation"], Year = 2024 } },
            Texts = [.. texts.Select(text => new EntryText { EntryId = id, Language = text.Language, Title = text.Title, Summary = text.Summary, EditedAt = now })],
        };
    }

    public static async Task SaveAsync(this RunningHost host, params Entry[] entries) => await host.WithAsync<IServiceProvider>(async services =>
    {
        var writer = services.GetRequiredService<EntryWriter>();
        foreach (var entry in entries)
        {
            await writer.RecordAsync(entry, "test", "", CancellationToken.None);
        }

        await services.GetRequiredService<KnowledgeHubDbContext>().SaveChangesAsync();
    });

    public static async Task ChangeAsync(this RunningHost host, Guid id, Action<Entry, KnowledgeHubDbContext> change) => await host.WithAsync<IServiceProvider>(async services =>
    {
        var db = services.GetRequiredService<KnowledgeHubDbContext>();
        var entry = await db.Entries.Include(e => e.Texts).SingleAsync(e => e.Id == id);
        change(entry, db);
        await services.GetRequiredService<EntryWriter>().RecordAsync(entry, "test", "", CancellationToken.None);
        await db.SaveChangesAsync();
    });
}
