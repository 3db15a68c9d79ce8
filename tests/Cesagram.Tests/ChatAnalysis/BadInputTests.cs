using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.ChatAnalysis;

/// <summary>What bad input gets: an answer that says what to do, and nothing is lost.</summary>
[Collection(HostCollection.Name)]
public class BadInputTests(RunningHost host)
{
    [Fact]
    public async Task Post_EmptyFile_SaysSo()
    {
        using var client = host.Api();
        using var answer = await Submitting.PostAsync(client, "");
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Submitting.ProblemAsync(answer)).GetProperty("errors").GetProperty("file").GetString().Should().Contain("empty");
    }

    [Fact]
    public async Task Post_TooLargeFile_IsRefusedAndNothingOfItStays()
    {
        using var client = host.Api();
        var before = await TotalAsync(client);
        using var answer = await Submitting.PostAsync(client, new byte[20_500_000]);
        answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await Submitting.ProblemAsync(answer)).GetProperty("detail").GetString().Should().Contain("20 MB");
        (await TotalAsync(client)).Should().Be(before);
    }

    [Fact]
    public async Task Post_TwoGigabytes_IsRefusedByItsLengthAlone()
    {
        using var client = host.Api();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/transcripts") { Content = new EndlessContent(2L << 30) };
        request.Content.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };
        request.Headers.ExpectContinue = true;
        using var answer = await client.SendAsync(request);
        answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("binary")]
    [InlineData("zip-bomb")]
    [InlineData("too-deep")]
    [InlineData("unknown-format")]
    [InlineData("empty")]
    public async Task Post_WhatNoReaderCanRead_FailsWithCodeAndAdviceAndKeepsTheFile(string code)
    {
        using var client = host.Api();
        var transcript = await Submitting.SubmitAsync(client, Bad(code), "file", ("again", "true"));
        transcript.GetProperty("status").GetString().Should().Be("failed");
        transcript.GetProperty("failure").GetProperty("code").GetString().Should().Be(code);
        transcript.GetProperty("failure").GetProperty("detail").GetString()!.Length.Should().BeGreaterThan(20);
        transcript.GetProperty("sha256").GetString().Should().HaveLength(64);
        using var report = await client.GetAsync(new Uri($"/api/transcripts/{transcript.Id()}/report", UriKind.Relative));
        report.StatusCode.Should().Be(HttpStatusCode.Conflict);
        using var person = await host.SignedInAsync("analyst");
        (await person.GetStringAsync(new Uri($"/nl/analysis/transcripts/{transcript.Id()}", UriKind.Relative))).Should().Contain("role=\"alert\"").And.NotContain($"({code})");
    }

    [Fact]
    public async Task Post_OneParticipant_IsScoredAsOneSided()
    {
        using var client = host.Api();
        var chat = string.Concat(Enumerable.Range(0, 30).Select(i => $"24/03/2024, 17:{i:00} - Anna: I am writing about the school trip and the weather {i}\n")) + $"24/03/2024, 18:00 - Anna: {Guid.NewGuid():N}\n";
        var report = await ReportAsync(client, Encoding.UTF8.GetBytes(chat));
        report.GetProperty("conversation").GetProperty("reasons").EnumerateArray().Select(r => r.GetString()).Should().Contain("one-sided");
        report.GetProperty("conversation").GetProperty("band").GetString().Should().NotBe("cannot-tell");
    }

    [Fact]
    public async Task Post_AmbiguousDates_SaysSoAndTakesTheOrderThatIsSet()
    {
        using var client = host.Api();
        var chat = Encoding.UTF8.GetBytes($"03/04/2024, 17:02 - Anna: hello {Guid.NewGuid():N}\n03/04/2024, 17:03 - Mira: hi\n");
        var guessed = await ReportAsync(client, chat);
        guessed.GetProperty("source").GetProperty("warnings")[0].GetString().Should().Contain("day-first or month-first");
        guessed.GetProperty("messages")[0].GetProperty("time").GetString().Should().StartWith("2024-04-03");
        var set = await ReportAsync(client, chat, ("dateOrder", "mdy"), ("again", "true"));
        set.GetProperty("messages")[0].GetProperty("time").GetString().Should().StartWith("2024-03-04");
    }

    [Theory]
    [InlineData("utf-16", "")]
    [InlineData("windows-1253", "windows-1253")]
    [InlineData("windows-1257", "windows-1257")]
    [InlineData("windows-1252", "windows-1252")]
    public async Task Post_OtherEncodings_AreReadAndGuessesAreFlagged(string name, string flagged)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = name switch
        {
            "windows-1257" => "šiandien po pamokų važiuojame į miestą, ar eisi kartu su mumis? gerai, aš būsiu čia",
            "windows-1252" => "demain après l’école on va à la fête, tu viens avec nous ? très bien, je serai là",
            _ => "αύριο μετά το σχολείο πάμε στην πλατεία, θα έρθεις μαζί μας; ωραία, θα είμαι εκεί",
        };
        var encoding = Encoding.GetEncoding(name);
        var chat = encoding.GetBytes($"24/03/2024, 17:02 - Anna: {text} {Guid.NewGuid():N}\n24/03/2024, 17:03 - Mira: {text}\n");
        byte[] whole = [.. name == "utf-16" ? encoding.Preamble.ToArray() : [], .. chat];
        var report = await ReportAsync(host.Api(), whole);
        var warnings = string.Join(' ', report.GetProperty("source").GetProperty("warnings").EnumerateArray().Select(w => w.GetString()));
        if (flagged.Length > 0)
        {
            warnings.Should().Contain(flagged);
        }

        report.GetProperty("language").GetString().Should().Be(name switch { "windows-1257" => "lt", "windows-1252" => "fr", _ => "el" });
    }

    [Fact]
    public async Task Post_InvalidUtf8_KeepsTheMessageAndCountsTheLines()
    {
        var chat = Encoding.UTF8.GetBytes($"24/03/2024, 17:02 - Anna: άνοιξη και ήλιος και θάλασσα {Guid.NewGuid():N} X\n24/03/2024, 17:03 - Mira: ναι\n");
        chat[Array.IndexOf(chat, (byte)'X')] = 0xFF;
        var report = await ReportAsync(host.Api(), chat);
        report.GetProperty("source").GetProperty("messages").GetInt32().Should().Be(2);
        report.GetProperty("source").GetProperty("warnings")[0].GetString().Should().Contain("1 lines");
    }

    [Fact]
    public async Task Post_MalformedRequests_GetProblemDetails()
    {
        using var client = host.Api();
        foreach (var (type, body, status) in new[]
        {
            ("application/json", "{", HttpStatusCode.BadRequest),
            ("application/json", "[]", HttpStatusCode.BadRequest),
            ("text/plain", "hello", HttpStatusCode.UnsupportedMediaType),
            ("multipart/form-data", "hello", HttpStatusCode.BadRequest),
            ("multipart/form-data; boundary=x", "hello", HttpStatusCode.BadRequest),
        })
        {
            using var content = new StringContent(body);
            content.Headers.Remove("Content-Type");
            content.Headers.TryAddWithoutValidation("Content-Type", type);
            using var answer = await client.PostAsync(new Uri("/api/transcripts", UriKind.Relative), content);
            answer.StatusCode.Should().Be(status, type);
            (await Submitting.ProblemAsync(answer)).GetProperty("detail").GetString().Should().NotBeNullOrEmpty();
        }
    }

    private static byte[] Bad(string code)
    {
        switch (code)
        {
            case "binary":
                return [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7))];
            case "too-deep":
                return Encoding.UTF8.GetBytes("{\"messages\":[" + new string('[', 5000) + new string(']', 5000) + "],\"from\":1,\"date\":1}");
            case "zip-bomb":
                var memory = new MemoryStream();
                using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
                {
                    using var entry = zip.CreateEntry("_chat.txt", CompressionLevel.SmallestSize).Open();
                    var zeros = new byte[1 << 20];
                    for (var i = 0; i < 300; i++)
                    {
                        entry.Write(zeros);
                    }
                }

                return memory.ToArray();
            case "empty":
                return "   \n \n"u8.ToArray();
            default:
                return "dear diary, today was a good day\nand tomorrow too\n"u8.ToArray();
        }
    }

    private static async Task<JsonElement> ReportAsync(HttpClient client, byte[] content, params (string, string)[] fields)
    {
        var transcript = await Submitting.SubmitAsync(client, content, "chat.txt", fields);
        return await client.GetFromJsonAsync<JsonElement>(new Uri($"/api/transcripts/{transcript.Id()}/report", UriKind.Relative));
    }

    private static async Task<int> TotalAsync(HttpClient client) =>
        (await client.GetFromJsonAsync<JsonElement>(new Uri("/api/transcripts", UriKind.Relative))).GetProperty("total").GetInt32();

    private sealed class EndlessContent(long length) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var zeros = new byte[1 << 16];
            for (var sent = 0L; sent < length; sent += zeros.Length)
            {
                await stream.WriteAsync(zeros);
            }
        }

        protected override bool TryComputeLength(out long computed)
        {
            computed = length;
            return true;
        }
    }
}
