using System.Globalization;
using System.Text;
using Cesagram.Tests.Hosting;
using Cesagram.Web.Hosting;

namespace Cesagram.Tests.ChatAnalysis;

/// <summary>A conversation of a million messages is scored and can be read; it has a host of its own, which takes files that large.</summary>
public sealed class MillionMessagesTests : IDisposable
{
    private const int Messages = 1_000_000;
    private readonly string data = TestFolder.Make();

    public void Dispose() => TestFolder.Delete(data);

    [Fact]
    public async Task Post_AMillionMessages_IsScoredWholeAndReadPieceByPiece()
    {
        var settings = RunningHost.Settings(data, new Dictionary<string, string?> { ["Cesagram:ChatAnalysis:LargestFileMegabytes"] = "64" });
        await using var host = await CesagramHost.BuildAsync(settings, CancellationToken.None);
        await host.StartAsync(CancellationToken.None);
        await RunningHost.AddClientsAsync(host);
        using var client = new HttpClient { BaseAddress = new Uri(host.Addresses.First()), DefaultRequestHeaders = { { "Authorization", "Bearer " + RunningHost.Secret } } };
        var transcript = await Submitting.SubmitAsync(client, Chat());
        transcript.GetProperty("status").GetString().Should().Be("scored");
        transcript.GetProperty("conversations")[0].GetProperty("messages").GetInt32().Should().Be(Messages);

        using var csv = new StreamReader(await client.GetStreamAsync(new Uri($"/api/transcripts/{transcript.Id()}/report.csv", UriKind.Relative)));
        var lines = 0;
        var last = "";
        while (await csv.ReadLineAsync() is { } line)
        {
            lines++;
            last = line;
        }

        lines.Should().Be(Messages + 1);
        last.Should().StartWith($"0,{Messages - 1},");
    }

    private static byte[] Chat()
    {
        var chat = new StringBuilder(Messages * 32);
        for (var i = 0; i < Messages; i++)
        {
            chat.Append(CultureInfo.InvariantCulture, $"24/03/2024, {i / 60 % 24:00}:{i % 60:00} - {(i % 2 == 0 ? 'A' : 'B')}: ok {i % 7}\n");
        }

        return Encoding.UTF8.GetBytes(chat.ToString());
    }
}
