using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Images;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.KnowledgeHub;

/// <summary>What the page of a resource says of its link and its files.</summary>
[Collection(HostCollection.Name)]
public class ReadingHealthTests(RunningHost host)
{
    private static readonly DateTimeOffset Checked = new(2026, 3, 3, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("en", "Works", false, "Link checked on 3 March 2026: it answered.")]
    [InlineData("lt", "Works", false, "Nuoroda tikrinta 2026 m. kovo 3 d.: veikė.")]
    [InlineData("en", "NoAnswer", false, "The link did not answer when last checked on 3 March 2026.")]
    [InlineData("el", "Gone", false, "Η σελίδα δεν υπήρχε στον τελευταίο έλεγχο του συνδέσμου, στις 3 Μαρτίου 2026.")]
    [InlineData("en", "Gone", true, "Link opened by an editor on 4 March 2026: it was in order.")]
    public async Task Page_WhenTheLinkWasChecked_SaysHowItDid(string language, string state, bool seen, string expected)
    {
        var entry = await MakeAsync(new LinkCheck
        {
            Id = Guid.CreateVersion7(), EntryId = default, Url = "", State = Enum.Parse<LinkState>(state), CheckedAt = Checked, SeenOn = seen ? new DateOnly(2026, 3, 4) : null,
        });
        (await PageAsync(entry, language)).Should().Contain(expected);
    }

    [Fact]
    public async Task Page_WhenNothingIsKnownOfTheLink_SaysNothing()
    {
        var entry = await MakeAsync(new LinkCheck { Id = Guid.CreateVersion7(), EntryId = default, Url = "", Note = "robots" });
        (await PageAsync(entry, "en")).Should().NotContain("Link checked").And.NotContain("last checked");
    }

    [Fact]
    public async Task Page_WhenFilesAreKept_NamesThem()
    {
        var entry = await MakeAsync(null);
        await host.WithAsync<EntryFiles>(files => files.AddAsync(entry.Id, "%PDF-1.7\n%%EOF\n"u8.ToArray(), "Example <b>.pdf", "it", "first version", "test", CancellationToken.None));
        (await PageAsync(entry, "en")).Should().MatchRegex("Copy kept here: <a href=\"/knowledge/files/[0-9a-f-]{36}\"><bdi>Example b.pdf</bdi></a> \\(PDF, Italian, 0 kB\\) · <bdi>first version</bdi>");
    }

    private async Task<Entry> MakeAsync(LinkCheck? check)
    {
        var entry = MadeResource.Of($"health-{Guid.NewGuid():N}");
        await host.SaveAsync(entry);
        await host.WithAsync<KnowledgeHubDbContext>(async db =>
        {
            if (check is not null)
            {
                db.Add(new LinkCheck { Id = check.Id, EntryId = entry.Id, Url = entry.Facts.Resource!.Url!, State = check.State, CheckedAt = check.CheckedAt, SeenOn = check.SeenOn, Note = check.Note, DueAt = DateTimeOffset.UtcNow.AddDays(7) });
                await db.SaveChangesAsync();
            }
        });
        return entry;
    }

    private async Task<string> PageAsync(Entry entry, string language)
    {
        using var visitor = new Visitor(host);
        return (await visitor.GetAsync($"/{language}/knowledge/resources/{entry.Slug}")).Page;
    }
}
