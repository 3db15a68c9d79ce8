using System.Net;
using System.Text;
using Cesagram.Accounts;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Cesagram.Transcripts;

namespace Cesagram.Tests.ChatAnalysis;

/// <summary>Messages that leave the platform: by the API, where each time is recorded, and by the verb.</summary>
[Collection(HostCollection.Name)]
public class ExportMessagesTests(RunningHost host)
{
    private const string Chat = "24/03/2024, 17:02 - Ann Example: see you at training\n24/03/2024, 17:03 - Mira: yes\n";

    [Theory]
    [InlineData("jsonl", "application/x-ndjson")]
    [InlineData("csv", "text/csv")]
    [InlineData("case", "application/ld+json")]
    public async Task Get_Messages_CanBeReadAgainAndAreRecordedAsADisclosure(string format, string type)
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat("see you at training"))).Id();
        using var answer = await client.GetAsync(At($"/api/transcripts/{id}/messages?format={format}&conversation=0"));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        answer.Content.Headers.ContentType!.MediaType.Should().Be(type);
        using var read = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        var messages = TranscriptFile.Read(read).SelectMany(transcript => transcript.Messages.ToList()).ToList();
        messages.Select(message => message.Author).Should().Equal("Anna", "Mira");
        messages[0].Text.Should().StartWith("see you at training");
        messages[0].Sent!.Value.Local.Should().Be(new DateTime(2024, 3, 24, 17, 2, 0));

        var rows = await RowsAsync(id);
        rows.Should().ContainSingle(row => row.Kind == AuditKinds.Disclosure && row.Name == "messages-exported" && row.Actor == "api:test"
            && row.Details.Contains($"\"format\":\"{format}\"", StringComparison.Ordinal) && row.Details.Contains("\"conversation\":\"1\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_MessagesOfAnotherUnitOrOfNothing_IsNotThereAndNotRecorded()
    {
        using var client = host.Api();
        using var others = host.Api(RunningHost.OtherSecret);
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        using var theirs = await others.GetAsync(At($"/api/transcripts/{id}/messages?format=csv"));
        theirs.StatusCode.Should().Be(HttpStatusCode.NotFound);
        using var second = await client.GetAsync(At($"/api/transcripts/{id}/messages?format=csv&conversation=1"));
        second.StatusCode.Should().Be(HttpStatusCode.NotFound);
        using var unknown = await client.GetAsync(At($"/api/transcripts/{id}/messages?format=pdf"));
        unknown.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await RowsAsync(id)).Should().NotContain(row => row.Name == "messages-exported");
    }

    [Fact]
    public async Task Get_ReportPage_OffersTheMessages()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        using var analyst = await host.SignedInAsync("analyst");
        (await analyst.GetStringAsync(At($"/en/analysis/transcripts/{id}/1"))).Should().Contain($"/api/transcripts/{id}/messages?format=case&amp;conversation=0");
        await analyst.GetStringAsync(At($"/api/transcripts/{id}/messages?format=case&conversation=0"));
        (await analyst.GetStringAsync(At($"/en/analysis/transcripts/{id}/1"))).Should().Contain("Messages exported with their text");
    }

    [Fact]
    public async Task Convert_ByTheVerb_WritesAFileOnceAndNeverOverAnother()
    {
        var file = await FileAsync("txt", Chat);
        var to = Path.ChangeExtension(file, ".case.jsonld");
        var first = await Cli.RunAsync("convert", file, "--to", "case", "--output", to);
        first.ExitCode.Should().Be(0, first.Error);
        await using (var read = File.OpenRead(to))
        {
            TranscriptFile.Read(read).SelectMany(transcript => transcript.Messages.Select(message => message.Text)).Should().Equal("see you at training", "yes");
        }

        var second = await Cli.RunAsync("convert", file, "--to", "csv", "--output", to);
        second.ExitCode.Should().Be(1);
        second.Error.Should().Contain("is there already");
        (await File.ReadAllTextAsync(to)).Should().StartWith("{", "what was there is left alone");
        var printed = await Cli.RunAsync("convert", file, "--to", "csv");
        printed.Output.TrimStart('\uFEFF').Should().StartWith("conversation,index,author,time,kind,text");
    }

    [Fact]
    public async Task Convert_FileThatCannotBeRead_NamesTheLineAndLeavesNoFile()
    {
        var file = await FileAsync("jsonl", "{\"messages\": [" + new string('[', 80) + "]}\n");
        var to = Path.ChangeExtension(file, ".csv");
        var converted = await Cli.RunAsync("convert", file, "--to", "csv", "--format", "jsonl", "--output", to);
        converted.ExitCode.Should().Be(1);
        converted.Error.Should().Contain("(line 1)");
        File.Exists(to).Should().BeFalse();
    }

    [Fact]
    public async Task Convert_TableWithColumnsNamed_TakesThem()
    {
        var file = await FileAsync("csv", "who,said\nAnn Example,hello there\nMira,hello to you\n");
        var converted = await Cli.RunAsync("convert", file, "--to", "jsonl", "--format", "csv", "--columns", "author:who;text:said");
        converted.ExitCode.Should().Be(0, converted.Error);
        converted.Output.Should().Contain("\"author\":\"Ann Example\"").And.Contain("hello to you");
    }

    private async Task<string> FileAsync(string ending, string content)
    {
        var file = Path.Combine(host.DataDirectory, $"{Guid.NewGuid():N}.{ending}");
        await File.WriteAllTextAsync(file, content, new UTF8Encoding(false));
        return file;
    }

    private async Task<List<AuditRow>> RowsAsync(string id)
    {
        var rows = new List<AuditRow>();
        await host.WithAsync<AuditReader>(async audit => rows.AddRange((await audit.ListAsync(AccountsModule.DemoUnit, new AuditChoice { Subject = $"transcript:{id}" }, 0, 100)).Rows));
        return rows;
    }

    private static Uri At(string path) => new(path, UriKind.Relative);
}
