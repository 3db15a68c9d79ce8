using System.Text.Json;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.KnowledgeHub;

/// <summary>Words in so many entries that search keeps what they find.</summary>
[Collection(HostCollection.Name)]
public sealed class FrequentWordTests(RunningHost host)
{
    private const int Entries = 48;
    private const int Each = 4;

    [Fact]
    public async Task Search_WhenAnEntryComesAfterItsWordWasLookedFor_FindsIt()
    {
        await SaveAsync("Quillmarsh", "quillmarsh", 0, Entries);
        using var client = host.Anonymous();
        await FoundAsync(client, "quillmarsh", Entries);
        await FoundAsync(client, "quillmarsh", Entries);

        await SaveAsync("Quillmarsh", "quillmarsh", Entries, 1);

        (await FoundAsync(client, "quillmarsh", Entries + 1)).Should().Be(Entries + 1);
    }

    [Theory]
    [InlineData("wrackline -sandhopper", Entries - (Entries / Each))]
    [InlineData("wrackline grooming", Entries / 2)]
    [InlineData("wrackline grooming -sandhopper", (Entries / 2) - (Entries / Each))]
    [InlineData("grooming -wrackline -sandhopper", null)]
    [InlineData("\"wrackline of\" sandhopper", Entries / Each)]
    [InlineData("sandhopper OR \"wrackline of tides\"", Entries)]
    public async Task Search_WhenWordsAreFrequent_CountsAsTheWordsSay(string typed, int? expected)
    {
        await SaveAsync("Wrackline of tides", "wrackline", 0, Entries);
        using var client = host.Anonymous();
        await FoundAsync(client, "wrackline", Entries);
        expected ??= await TotalAsync(client, "grooming") - (Entries / 2);

        var first = await TotalAsync(client, typed);
        var second = await TotalAsync(client, typed);

        first.Should().Be(expected);
        second.Should().Be(first, "what is kept finds what was read");
    }

    /// <summary>Every fourth has a second word, every second a topic.</summary>
    private async Task SaveAsync(string title, string slug, int from, int count)
    {
        using var client = host.Anonymous();
        if (from == 0 && await TotalAsync(client, slug) > 0)
        {
            return;
        }

        await MadeEntries.SaveAsync(
            host,
            [.. Enumerable.Range(from, count).Select(i => MadeEntries.Resource(
                $"frequent-{slug}-{i}", "en", i % Each == 0 ? $"{title} sandhopper" : title, topics: i % 2 == 0 ? ["grooming"] : []))]);
    }

    private static async Task<int> FoundAsync(HttpClient client, string typed, int count) =>
        Total(await MadeEntries.UntilAsync(client, Address(typed), text => Total(text) == count));

    private static async Task<int> TotalAsync(HttpClient client, string typed) => Total(await client.GetStringAsync(new Uri(Address(typed), UriKind.Relative)));

    private static string Address(string typed) => $"/api/knowledge/resources?exact=true&q={Uri.EscapeDataString(typed)}";

    private static int Total(string answer) => JsonDocument.Parse(answer).RootElement.GetProperty("total").GetInt32();
}
