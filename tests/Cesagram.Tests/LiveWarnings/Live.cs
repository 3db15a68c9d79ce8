using System.Net;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Cesagram.Accounts;
using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.ChatAnalysis.KeepSources;
using Cesagram.ChatAnalysis.RaiseWarning;
using Cesagram.Tests.Hosting;
using Cesagram.Transcripts;

namespace Cesagram.Tests.LiveWarnings;

/// <summary>Sends messages of live conversations as a helpline would, and waits for what comes of them.</summary>
internal static class Live
{
    /// <summary>A source of the demo unit that no other test uses.</summary>
    public static async Task<string> SourceAsync(RunningHost host, Guid? unit = null, double? warn = null, double? urgent = null, double? missing = null, int days = 30, bool enabled = true)
    {
        var code = $"s-{Guid.NewGuid():N}"[..20];
        var limits = WarningThresholds.Of(warn, urgent, missing);
        await host.WithAsync<SourceKeeper>(async sources => (await sources.MakeAsync(
            unit ?? AccountsModule.DemoUnit, code, new SourceChange("Test source", "vital-interests", "suspected-grooming", days, null, limits.Risk.Warn, limits.Risk.Urgent, limits.Missing, enabled),
            "test", default)).Should().BeTrue());
        return code;
    }

    /// <summary>Messages of one of the made conversations in docs/samples, a minute apart, long ago.</summary>
    public static List<MessageBody> Sample(string file)
    {
        using var content = File.OpenRead(Path.Combine(Root(), "docs", "samples", file));
        var start = new DateTimeOffset(2024, 3, 24, 10, 0, 0, TimeSpan.Zero);
        return [.. TranscriptFile.Read(content).SelectMany(transcript => transcript.Messages.Where(message => message is { Kind: MessageKind.Text, Author: not null }).ToList())
            .Select(message => new MessageBody($"m{message.Index}", message.Author, message.Text, start.AddMinutes(message.Index), null))];
    }

    public static Task<HttpResponseMessage> PostAsync(HttpClient client, string source, string conversation, params IEnumerable<MessageBody> messages) =>
        client.PostAsJsonAsync(At($"/api/conversations/{Uri.EscapeDataString(conversation)}/messages"), new { source, messages });

    /// <summary>Sends all, in parts.</summary>
    /// <returns>The transcript's id.</returns>
    public static async Task<Guid> SendAsync(HttpClient client, string source, string conversation, IEnumerable<MessageBody> messages, int atOnce = 10)
    {
        var transcript = "";
        foreach (var part in messages.Chunk(atOnce))
        {
            using var answer = await PostAsync(client, source, conversation, part);
            answer.StatusCode.Should().Be(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
            transcript = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("transcript").GetString()!;
        }

        return Guid.Parse(transcript.Split('/')[^1]);
    }

    /// <summary>The warning of a transcript, once it is there and as it has to be.</summary>
    public static async Task<JsonElement> WarningAsync(HttpClient client, Guid transcript, Func<JsonElement, bool>? until = null)
    {
        JsonElement found = default;
        await Waiting.UntilAsync(async () =>
        {
            found = await FindAsync(client, transcript);
            return found.ValueKind == JsonValueKind.Object && (until is null || until(found));
        });
        return found;
    }

    /// <summary>Undefined where there is none.</summary>
    public static async Task<JsonElement> FindAsync(HttpClient client, Guid transcript)
    {
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await client.GetFromJsonAsync<JsonElement>(At($"/api/warnings?status=all&take=200{(cursor.Length > 0 ? "&cursor=" + cursor : "")}"));
            foreach (var warning in page.GetProperty("warnings").EnumerateArray())
            {
                if (warning.GetProperty("transcript").GetString() == $"/api/transcripts/{transcript}")
                {
                    return warning;
                }
            }

            cursor = page.GetProperty("next").GetString();
        }

        return default;
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));

    public static Uri At(string path) => new(path, UriKind.Relative);
}
