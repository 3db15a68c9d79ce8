using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.ChatAnalysis;

[Collection(HostCollection.Name)]
public class ReportTests(RunningHost host)
{
    [Theory]
    [InlineData("whatsapp-android-en.txt")]
    [InlineData("telegram-nl.json")]
    [InlineData("discord-it.json")]
    [InlineData("jsonl-lt.jsonl")]
    [InlineData("whatsapp-android-el.txt")]
    public async Task Get_Report_IsExactlyWhatScorePrints(string sample)
    {
        var file = Path.Combine(Samples(), sample);
        using var client = host.Api(RunningHost.OtherSecret);
        var transcript = await Submitting.SubmitAsync(client, await File.ReadAllBytesAsync(file), sample, ("again", "true"));
        var byApi = await client.GetStringAsync(new Uri(transcript.GetProperty("report").GetString()!, UriKind.Relative));
        var printed = await Cli.RunAsync("score", file, "--json");
        printed.ExitCode.Should().Be(0);
        byApi.Should().Be(printed.Output);
    }

    [Fact]
    public async Task Get_ReportOfTheExample_IsTheExampleInTheDescription()
    {
        using var client = host.Api(RunningHost.OtherSecret);
        var examples = Path.Combine(Samples(), "../../src/Cesagram.Web/Hosting/Examples");
        var request = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(examples, "SubmitTranscript.request.json")))!;
        request["again"] = true;
        using var body = new StringContent(request.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("/api/transcripts", UriKind.Relative), body);
        var transcript = await Submitting.WaitAsync(client, answer.Headers.Location!);
        var report = JsonNode.Parse(await client.GetStringAsync(new Uri(transcript.GetProperty("report").GetString()!, UriKind.Relative)));
        JsonNode.DeepEquals(report, JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(examples, "GetReport.200.json")))).Should().BeTrue();
    }

    [Fact]
    public async Task Get_ReportPage_ShowsWhatTheReportSays()
    {
        using var client = await host.SignedInAsync("analyst");
        var list = JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/transcripts", UriKind.Relative))).RootElement;
        var transcript = list.GetProperty("transcripts").EnumerateArray().Single(t => t.GetProperty("fileName").GetString() == "whatsapp-ios-fr.txt");
        var conversation = transcript.GetProperty("conversations")[0];
        var html = await client.GetStringAsync(new Uri($"/en/analysis/transcripts/{transcript.Id()}/1", UriKind.Relative));
        html.Should().Contain($"band-{conversation.GetProperty("band").GetString()}")
            .And.Contain("&gt; 0.99")
            .And.Contain("veiled").And.Contain("warning-here").And.Contain("suspected-offender");
    }

    [Fact]
    public async Task Get_ReportPage_OfAnotherUnit_IsNotThere()
    {
        using var others = host.Api(RunningHost.OtherSecret);
        var transcript = await Submitting.SubmitAsync(others, Submitting.Chat());
        using var client = await host.SignedInAsync("supervisor");
        foreach (var path in (string[])["", "/1"])
        {
            using var answer = await client.GetAsync(new Uri($"/en/analysis/transcripts/{transcript.Id()}{path}", UriKind.Relative));
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Get_ReportPage_WithScriptTagsAndDirectionMarks_KeepsThemInert()
    {
        using var client = host.Api();
        const string Text = "<script>alert(1)</script> \u202Egnp.exe <img src=x onerror=alert(2)>";
        var chat = $"24/03/2024, 17:02 - <b>Anna</b>: {Text} {Guid.NewGuid():N}\n24/03/2024, 17:03 - Mira\u202E: ok\n";
        var transcript = await Submitting.SubmitAsync(client, System.Text.Encoding.UTF8.GetBytes(chat), "<script>x</script>.txt");
        using var person = await host.SignedInAsync("analyst");
        var html = await person.GetStringAsync(new Uri($"/en/analysis/transcripts/{transcript.Id()}/1?reveal=true", UriKind.Relative));
        html.Should().NotContain("<script>alert").And.NotContain("<img src=x").And.NotContain("<b>Anna</b>").And.NotContain("<script>x");
        html.Should().Contain("<bdi class=\"author\">");
    }

    [Fact]
    public async Task Get_Csv_EscapesWhatASpreadsheetWouldRun()
    {
        using var client = host.Api();
        var chat = $"24/03/2024, 17:02 - =HYPERLINK(\"x\"): hello {Guid.NewGuid():N}\n24/03/2024, 17:03 - @SUM(A1): ok\n24/03/2024, 17:03 - A, B: ok\n";
        var transcript = await Submitting.SubmitAsync(client, chat);
        var lines = (await client.GetStringAsync(new Uri($"/api/transcripts/{transcript.Id()}/report.csv", UriKind.Relative))).Split("\r\n");
        lines[0].Should().Be("conversation,index,author,time,risk,running_risk,stages");
        lines[1].Should().StartWith("0,0,\"'=HYPERLINK(\"\"x\"\")\"");
        lines[2].Should().StartWith("0,1,\"'@SUM(A1)\"");
        lines[3].Should().StartWith("0,2,\"A, B\"");
    }

    [Fact]
    public async Task Get_ReportPage_OfTenThousandMessages_ShowsTwoHundredAtATime()
    {
        using var client = host.Api();
        var chat = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"24/03/2024, {i / 60 % 24:00}:{i % 60:00} - {(i % 2 == 0 ? "Anna" : "Mira")}: message {i}\n")) + Submitting.Chat();
        var transcript = await Submitting.SubmitAsync(client, chat);
        using var person = await host.SignedInAsync("analyst");
        var html = await person.GetStringAsync(new Uri($"/en/analysis/transcripts/{transcript.Id()}/1?p=50", UriKind.Relative));
        System.Text.RegularExpressions.Regex.Count(html, "class=\"message").Should().BeInRange(199, 201);
        html.Should().Contain("id=\"m9999\"").And.Contain("?p=51");
        html.Length.Should().BeLessThan(400_000);
    }

    private static string Samples([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/samples"));
}
