using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Cesagram.Accounts;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.EraseTranscript;
using Cesagram.ChatAnalysis.ExportBundle;
using Cesagram.Linguistics;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Cesagram.Tests.LiveWarnings;
using Cesagram.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.ChatAnalysis;

/// <summary>What a third party gets: complete, checkable with tools of their own, and on record.</summary>
[Collection(HostCollection.Name)]
public class BundleTests(RunningHost host)
{
    [Fact]
    public async Task Get_Bundle_ChecksBySha256sumAndHoldsTheFileAsItCame()
    {
        using var client = host.Api();
        var content = Encoding.UTF8.GetBytes(Submitting.Chat("see you at training, Žydrė"));
        var transcript = await Submitting.SubmitAsync(client, content, "Pokalbis su Žydre 1.txt");
        var folder = await UnpackAsync(client, $"/api/transcripts/{transcript.Id()}/bundle?lang=lt");

        var (exit, output) = await Sha256SumAsync(folder);
        exit.Should().Be(0, output);
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);
        files.Should().Equal("README.txt", "SHA256SUMS", "custody.csv", "custody.json", "messages.jsonl", "original/Pokalbis_su__ydre_1.txt", "report.csv", "report.json", "scores.json");
        output.Trim().Split('\n').Should().HaveCount(8).And.OnlyContain(line => line.EndsWith(": OK", StringComparison.Ordinal));
        var original = await File.ReadAllBytesAsync(Path.Combine(folder, "original/Pokalbis_su__ydre_1.txt"));
        original.Should().Equal(content);
        Convert.ToHexStringLower(SHA256.HashData(original)).Should().Be(transcript.GetProperty("sha256").GetString());
        (await File.ReadAllTextAsync(Path.Combine(folder, "report.json"))).Should().Be(await client.GetStringAsync(At($"/api/transcripts/{transcript.Id()}/report")));
        (await File.ReadAllTextAsync(Path.Combine(folder, "report.csv"))).Should().Be(await client.GetStringAsync(At($"/api/transcripts/{transcript.Id()}/report.csv")));
        (await File.ReadAllTextAsync(Path.Combine(folder, "messages.jsonl"))).Should().Be(await client.GetStringAsync(At($"/api/transcripts/{transcript.Id()}/messages?format=jsonl")));
        var score = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "scores.json"))).RootElement.EnumerateArray().Should().ContainSingle().Subject;
        score.GetProperty("modelVersion").GetString().Should().Be(RiskModel.Shipped.Info.Version);
        score.GetProperty("thresholds").GetProperty("warn").GetDouble().Should().Be(RiskModel.Shipped.BandsFrom["warn"]);
        score.GetProperty("inputsSha256").GetString().Should().HaveLength(64);
        var readme = await File.ReadAllTextAsync(Path.Combine(folder, "README.txt"));
        readme.Should().Contain("ĮRODYMŲ PAKETAS").And.Contain("EVIDENCE BUNDLE").And.Contain("Pokalbis su Žydre 1.txt").And.Contain(transcript.GetProperty("sha256").GetString());
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Get_Bundle_WithAByteChangedAfterwards_IsFoundOut()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        var folder = await UnpackAsync(client, $"/api/transcripts/{id}/bundle");
        foreach (var name in (string[])["original/chat.txt", "custody.json"])
        {
            var file = Path.Combine(folder, name);
            var bytes = await File.ReadAllBytesAsync(file);
            bytes[bytes.Length / 2] ^= 1;
            await File.WriteAllBytesAsync(file, bytes);
            var (exit, output) = await Sha256SumAsync(folder);
            exit.Should().NotBe(0);
            output.Should().Contain($"{name}: FAILED");
            bytes[bytes.Length / 2] ^= 1;
            await File.WriteAllBytesAsync(file, bytes);
        }

        (await Sha256SumAsync(folder)).ExitCode.Should().Be(0);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Get_Bundle_StandsInTheTrailAndInItsOwnCustodyWithHashesThatCanBeRecomputed()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        var folder = await UnpackAsync(client, $"/api/transcripts/{id}/bundle");
        var rows = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "custody.json"))).RootElement.EnumerateArray().ToList();
        rows.Select(row => row.GetProperty("event").GetString()).Should().StartWith("transcript-submitted").And.EndWith("bundle-exported");
        rows[^1].GetProperty("kind").GetString().Should().Be(AuditKinds.Disclosure);
        rows[^1].GetProperty("actor").GetString().Should().Be("api:test");
        foreach (var row in rows)
        {
            string Text(string name) => row.GetProperty(name).GetString()!;
            var again = AuditHash.Of(new AuditRow
            {
                UnitId = row.GetProperty("unit").GetGuid(),
                Number = row.GetProperty("number").GetInt64(),
                At = DateTimeOffset.UnixEpoch.AddTicks(row.GetProperty("microseconds").GetInt64() * TimeSpan.TicksPerMicrosecond),
                Kind = Text("kind"),
                Name = Text("event"),
                Actor = Text("actor"),
                Subject = Text("subject"),
                Reason = row.GetProperty("reason").GetString(),
                Details = Text("details"),
                PreviousHash = Convert.FromHexString(Text("previousHash")),
                Hash = [],
            });
            Convert.ToHexStringLower(again).Should().Be(Text("hash"));
        }

        (await File.ReadAllLinesAsync(Path.Combine(folder, "custody.csv"))).Should().HaveCount(rows.Count + 1);
        using var analyst = await host.SignedInAsync("analyst");
        (await analyst.GetStringAsync(At($"/en/analysis/transcripts/{id}/1"))).Should().Contain("Evidence bundle taken out").And.Contain($"/api/transcripts/{id}/bundle?lang=en");
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Get_BundleOfAnotherUnitOrOfWhatIsErased_IsRefusedAndNotRecorded()
    {
        using var client = host.Api();
        using var others = host.Api(RunningHost.OtherSecret);
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        using var theirs = await others.GetAsync(At($"/api/transcripts/{id}/bundle"));
        theirs.StatusCode.Should().Be(HttpStatusCode.NotFound);
        using var language = await client.GetAsync(At($"/api/transcripts/{id}/bundle?lang=xx"));
        language.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        await host.WithAsync<TranscriptEraser>(eraser => eraser.EraseAsync(AccountsModule.DemoUnit, Guid.Parse(id), "supervisor", "asked for", CancellationToken.None));
        using var erased = await client.GetAsync(At($"/api/transcripts/{id}/bundle"));
        erased.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await Submitting.ProblemAsync(erased)).GetProperty("detail").GetString().Should().Contain("erased");
        await host.WithAsync<AuditReader>(async audit =>
            (await audit.ListAsync(AccountsModule.DemoUnit, new AuditChoice { Subject = $"transcript:{id}" }, 0, 100)).Rows.Should().NotContain(row => row.Name == "bundle-exported"));
    }

    [Fact]
    public async Task Get_BundleOfWhatCameWithoutAFile_HasItsMessagesAndNoOriginal()
    {
        using var client = host.Api();
        var sent = Live.Sample("whatsapp-android-en.txt");
        var id = await Live.SendAsync(client, await Live.SourceAsync(host), "c1", sent, atOnce: 80);
        await Live.WarningAsync(client, id);
        await Waiting.UntilAsync(async () => (await client.GetFromJsonAsync<JsonElement>(At($"/api/transcripts/{id}"))).GetProperty("status").GetString() == "scored");
        var folder = await UnpackAsync(client, $"/api/transcripts/{id}/bundle");
        (await Sha256SumAsync(folder)).ExitCode.Should().Be(0);
        Directory.Exists(Path.Combine(folder, "original")).Should().BeFalse();
        (await File.ReadAllTextAsync(Path.Combine(folder, "README.txt"))).Should().NotContain("original/");
        await using var messages = File.OpenRead(Path.Combine(folder, "messages.jsonl"));
        var read = TranscriptFile.Read(messages).SelectMany(transcript => transcript.Messages.ToList()).ToList();
        read.Select(message => (message.Author, message.Text)).Should().Equal(sent.Select(message => (message.Author, message.Text!)));
        read[0].Sent!.Value.Offset.Should().Be(TimeSpan.Zero);
        read[0].Sent!.Value.Local.Should().Be(sent[0].SentAt!.Value.DateTime);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("..\\..\\boot.ini", "boot.ini")]
    [InlineData("..", "transcript")]
    [InlineData("", "transcript")]
    [InlineData(null, "transcript")]
    [InlineData(".bashrc", "bashrc")]
    [InlineData("-rf.txt", "rf.txt")]
    [InlineData("con.txt", "transcript.txt")]
    [InlineData("a\nb\0c.txt", "a_b_c.txt")]
    [InlineData("συνομιλία.txt", "transcript.txt")]
    [InlineData("WhatsApp Chat – Ann.zip", "WhatsApp_Chat___Ann.zip")]
    public void Name_WhateverItWas_LeadsNowhereElse(string? name, string safe) => BundleNames.Safe(name).Should().Be(safe);

    /// <summary>As a person would: the zip of the answer, unpacked into a folder.</summary>
    private async Task<string> UnpackAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(At(path));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/zip");
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        var folder = Path.Combine(host.DataDirectory, $"bundle-{Guid.NewGuid():N}");
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(), ZipArchiveMode.Read);
        zip.ExtractToDirectory(folder);
        return folder;
    }

    private static async Task<(int ExitCode, string Output)> Sha256SumAsync(string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("sha256sum", ["-c", "SHA256SUMS"]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    private static Uri At(string path) => new(path, UriKind.Relative);
}
