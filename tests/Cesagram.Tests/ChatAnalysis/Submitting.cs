using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Cesagram.Tests.ChatAnalysis;

/// <summary>Hands in and waits, as a program would.</summary>
internal static class Submitting
{
    private static readonly Uri Transcripts = new("/api/transcripts", UriKind.Relative);
    private static int number;

    /// <summary>A conversation that no other test has handed in.</summary>
    public static string Chat(string text = "see you at training") =>
        $"24/03/2024, 17:02 - Anna: {text} {Interlocked.Increment(ref number)} {Guid.NewGuid():N}\n24/03/2024, 17:03 - Mira: yes\n";

    public static MultipartFormDataContent Form(byte[] content, string fileName = "chat.txt", params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in new[] { ("legalBasis", "vital-interests"), ("purpose", "suspected-grooming"), ("retentionDays", "30") }
            .Where(field => fields.All(f => f.Name != field.Item1)).Concat(fields))
        {
            form.Add(new StringContent(value), name);
        }

        form.Add(new ByteArrayContent(content), "file", fileName);
        return form;
    }

    public static async Task<HttpResponseMessage> PostAsync(HttpClient client, byte[] content, string fileName = "chat.txt", params (string Name, string Value)[] fields)
    {
        using var form = Form(content, fileName, fields);
        return await client.PostAsync(Transcripts, form);
    }

    public static Task<HttpResponseMessage> PostAsync(HttpClient client, string content, params (string Name, string Value)[] fields) =>
        PostAsync(client, Encoding.UTF8.GetBytes(content), "chat.txt", fields);

    /// <summary>Hands in, waits until it was read, and returns how it ended.</summary>
    public static async Task<JsonElement> SubmitAsync(HttpClient client, byte[] content, string fileName = "chat.txt", params (string Name, string Value)[] fields)
    {
        using var answer = await PostAsync(client, content, fileName, fields);
        answer.StatusCode.Should().Be(System.Net.HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        return await WaitAsync(client, answer.Headers.Location!);
    }

    public static Task<JsonElement> SubmitAsync(HttpClient client, string content) => SubmitAsync(client, Encoding.UTF8.GetBytes(content));

    public static async Task<JsonElement> WaitAsync(HttpClient client, Uri status)
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            var state = await client.GetFromJsonAsync<JsonElement>(status);
            if (state.GetProperty("status").GetString() is "scored" or "failed" or "asks")
            {
                return state;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The transcript was not read within a minute.");
    }

    public static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer)
    {
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public static string Id(this JsonElement transcript) => transcript.GetProperty("id").GetString()!;
}
