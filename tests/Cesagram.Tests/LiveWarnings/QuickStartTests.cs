using System.Diagnostics;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.LiveWarnings;

/// <summary>What docs/api.md shows is run as it stands there.</summary>
[Collection(HostCollection.Name)]
public class QuickStartTests(RunningHost host)
{
    [Fact]
    public async Task Curl_OfTheDocument_Answers()
    {
        foreach (var (block, answer) in Blocks("curl ").Zip((string[])["202 Accepted", "\"status\":", "202 Accepted"]))
        {
            var id = block.Contains("transcripts/ID", StringComparison.Ordinal) ? await FirstTranscriptAsync() : "";
            var (exit, output) = await RunAsync(block.Replace("localhost:5080", host.Address.Authority, StringComparison.Ordinal).Replace("transcripts/ID", $"transcripts/{id}", StringComparison.Ordinal));
            exit.Should().Be(0);
            output.Should().Contain(answer);
        }
    }

    [Fact]
    public async Task CSharp_OfTheDocument_IsWhatRunsHere()
    {
        var (address, secret) = (host.Address.ToString(), RunningHost.Secret);
        // From here on as in the document.
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        using var answer = await client.PostAsJsonAsync("/api/conversations/4711/messages", new
        {
            source = "example-helpline",
            messages = new[] { new { id = "m2", author = "visitor", text = "hello, is somebody there?", sentAt = DateTimeOffset.UtcNow } },
        });
        answer.EnsureSuccessStatusCode();
        // Until here.
        Lines(await File.ReadAllTextAsync(Here())).Should().ContainInConsecutiveOrder(Lines(Blocks("using var client").Single()));
    }

    private async Task<string> FirstTranscriptAsync()
    {
        using var client = host.Api();
        var list = await client.GetFromJsonAsync<System.Text.Json.JsonElement>(Live.At("/api/transcripts?take=1"));
        return list.GetProperty("transcripts")[0].GetProperty("id").GetString()!;
    }

    /// <summary>Blocks of code that begin so, up to the section on events.</summary>
    private static List<string> Blocks(string beginning)
    {
        var document = File.ReadAllText(Path.Combine(Root(), "docs", "api.md"));
        return [.. document[..document.IndexOf("## Warnings", StringComparison.Ordinal)].Split("```").Where((_, i) => i % 2 == 1)
            .Select(block => block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..]).Where(block => block.StartsWith(beginning, StringComparison.Ordinal))];
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static async Task<(int ExitCode, string Output)> RunAsync(string command)
    {
        var start = new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = Root(), RedirectStandardOutput = true };
        start.Environment["CESAGRAM_API_SECRET"] = RunningHost.Secret;
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    private static string Root() => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../.."));

    private static string Here([CallerFilePath] string here = "") => here;
}
