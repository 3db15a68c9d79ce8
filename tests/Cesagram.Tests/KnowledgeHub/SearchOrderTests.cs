using System.Net;
using System.Text.RegularExpressions;
using Cesagram.KnowledgeHub.Data;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.KnowledgeHub;

[Collection(HostCollection.Name)]
public sealed class SearchOrderTests(RunningHost host)
{
    [Fact]
    public async Task Search_WhenTwoMatchAlike_TheOneInTheReadersLanguageIsFirst()
    {
        await MadeEntries.SaveAsync(host, MadeEntries.Resource("prefer-en", "en", "Vorlundia", year: 2022), MadeEntries.Resource("prefer-lt", "lt", "Vorlundia", year: 2010));
        using var client = host.Anonymous();

        foreach (var (language, first, second) in new[] { ("lt", "resources/prefer-lt", "resources/prefer-en"), ("en", "resources/prefer-en", "resources/prefer-lt") })
        {
            var page = await MadeEntries.UntilAsync(client, $"/{language}/knowledge?q=vorlundia", text => text.Contains(first, StringComparison.Ordinal) && text.Contains(second, StringComparison.Ordinal));
            page.IndexOf(first, StringComparison.Ordinal).Should().BeLessThan(page.IndexOf(second, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Search_Results_SayTheLanguagesTheReadersFirst()
    {
        var entry = MadeEntries.Resource("search-languages", "en", "The plurivary handbook");
        entry.Facts = entry.Facts with { Resource = entry.Facts.Resource! with { Languages = ["en", "fr", "lt"] } };
        await MadeEntries.SaveAsync(host, entry);
        using var client = host.Anonymous();

        var page = WebUtility.HtmlDecode(await MadeEntries.UntilAsync(client, "/lt/knowledge?q=plurivary", text => text.Contains("search-languages", StringComparison.Ordinal)));

        page.Should().Contain("lietuvių, anglų, prancūzų");
        var facet = page[page.IndexOf("name=\"language\"", StringComparison.Ordinal)..];
        facet.Should().StartWith("name=\"language\" value=\"lt\"", "the language of the page is listed first");
    }

    [Fact]
    public async Task Home_Newest_LeavesTheExampleOfADemonstrationOut()
    {
        using var client = host.Anonymous();
        await MadeEntries.UntilAsync(client, "/en/knowledge?q=example&type=event&sort=newest", text => text.Contains("events/example-event", StringComparison.Ordinal));

        var home = await client.GetStringAsync(new Uri("/en/knowledge", UriKind.Relative));

        var newest = home[home.IndexOf("id=\"newest\"", StringComparison.Ordinal)..home.IndexOf("id=\"topics\"", StringComparison.Ordinal)];
        newest.Should().NotContain("example-event");
        Regex.Count(newest, "class=\"entry-line\"").Should().Be(5);
        Regex.Count(home[..home.IndexOf("<details>", home.IndexOf("id=\"topics\"", StringComparison.Ordinal), StringComparison.Ordinal)], "/en/knowledge\\?topic=").Should().Be(8, "the rest of the topics is folded");
    }

    [Fact]
    public async Task Search_WhenEvidenceAndNewsMatchAlike_EvidenceIsFirst()
    {
        var id = Guid.CreateVersion7();
        var news = new Entry
        {
            Id = id, Kind = EntryKind.News, Type = "news", Slug = "prefer-news", Status = EntryStatus.Published, CreatedAt = DateTimeOffset.UtcNow, OriginalLanguage = "en", Date = new DateOnly(2026, 1, 1),
            Texts = [new EntryText { EntryId = id, Language = "en", Title = "Quarrelwick", EditedAt = DateTimeOffset.UtcNow }],
        };
        await MadeEntries.SaveAsync(host, news, MadeEntries.Resource("prefer-evidence", "el", "Quarrelwick", year: 2001));
        using var client = host.Anonymous();

        var page = await MadeEntries.UntilAsync(client, "/en/knowledge?q=quarrelwick", text => text.Contains("news/prefer-news", StringComparison.Ordinal) && text.Contains("resources/prefer-evidence", StringComparison.Ordinal));

        page.IndexOf("resources/prefer-evidence", StringComparison.Ordinal).Should().BeLessThan(page.IndexOf("news/prefer-news", StringComparison.Ordinal));
    }
}
