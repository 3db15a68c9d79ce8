using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Cesagram.ChatAnalysis.ChooseReading;
using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.ChatAnalysis;

/// <summary>What a file leaves open is asked of a person, and read as they choose.</summary>
[Collection(HostCollection.Name)]
public class ChooseReadingTests(RunningHost host)
{
    [Fact]
    public async Task Submit_TableWithUnclearColumns_AsksAndIsScoredAsChosen()
    {
        using var client = host.Api();
        var asked = await SubmitAsync(client, UnclearTable(), "table.csv");
        asked.GetProperty("status").GetString().Should().Be("asks");
        var question = await client.GetFromJsonAsync<JsonElement>(At(asked.GetProperty("choices").GetString()!));
        question.GetProperty("code").GetString().Should().Be("columns-unclear");
        question.GetProperty("columns").EnumerateArray().Select(c => c.GetString()).Should().Equal("sender", "time", "message", "content");
        question.GetProperty("guess").GetProperty("author").GetString().Should().Be("1");

        using var wrong = await client.PostAsJsonAsync(At($"/api/transcripts/{asked.Id()}/choices"), new { columns = "author:sender;text:nothing" });
        wrong.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Submitting.ProblemAsync(wrong)).GetProperty("errors").TryGetProperty("columns.text", out _).Should().BeTrue();
        using var none = await client.PostAsJsonAsync(At($"/api/transcripts/{asked.Id()}/choices"), new { });
        none.StatusCode.Should().Be(HttpStatusCode.BadRequest);

        var scored = await ChooseAsync(client, asked.Id(), new { columns = "author:sender;time:time;text:content" });
        scored.GetProperty("status").GetString().Should().Be("scored");
        var messages = await client.GetStringAsync(At($"/api/transcripts/{asked.Id()}/messages?format=jsonl"));
        messages.Should().Contain("voila le premier").And.NotContain("here is the first");
        using var late = await client.PostAsJsonAsync(At($"/api/transcripts/{asked.Id()}/choices"), new { all = true });
        late.StatusCode.Should().Be(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Submit_TableWithColumnsNamed_IsScoredAtOnce()
    {
        using var client = host.Api();
        var scored = await SubmitAsync(client, UnclearTable(), "table.csv", ("columns", "author:sender;text:message"));
        scored.GetProperty("status").GetString().Should().Be("scored");
        using var refused = await Submitting.PostAsync(client, UnclearTable(), "table.csv", ("columns", "sender and text"));
        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Submitting.ProblemAsync(refused)).GetProperty("errors").TryGetProperty("columns", out _).Should().BeTrue();
    }

    [Fact]
    public async Task Submit_ManyConversationsToChooseFrom_ScoresOnlyTheChosen()
    {
        using var client = host.Api();
        var asked = await SubmitAsync(client, Zip(), "chats.zip", ("choose", "true"));
        asked.GetProperty("status").GetString().Should().Be("asks");
        asked.GetProperty("conversations").GetArrayLength().Should().Be(0);
        var question = await client.GetFromJsonAsync<JsonElement>(At($"/api/transcripts/{asked.Id()}/choices"));
        var listed = question.GetProperty("conversations").EnumerateArray().ToList();
        listed.Select(c => c.GetProperty("key").GetString()).Should().BeEquivalentTo("ann.txt", "ben.txt", "cid.txt");
        listed[0].GetProperty("messages").GetInt32().Should().Be(2);
        listed[0].GetProperty("participants").GetInt32().Should().Be(2);

        using var unknown = await client.PostAsJsonAsync(At($"/api/transcripts/{asked.Id()}/choices"), new { conversations = (string[])["dan.txt"] });
        unknown.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Submitting.ProblemAsync(unknown)).GetProperty("errors").TryGetProperty("conversations", out _).Should().BeTrue();

        var scored = await ChooseAsync(client, asked.Id(), new { conversations = (string[])["ben.txt"] });
        scored.GetProperty("conversations").GetArrayLength().Should().Be(1);
        var messages = await client.GetStringAsync(At($"/api/transcripts/{asked.Id()}/messages?format=csv"));
        messages.Should().Contain("Ben Example").And.NotContain("Ann Example").And.NotContain("Cid Example");
    }

    [Fact]
    public async Task Submit_OneConversationToChooseFrom_IsScoredAtOnce()
    {
        using var client = host.Api();
        (await SubmitAsync(client, Encoding.UTF8.GetBytes(Submitting.Chat()), "chat.txt", ("choose", "true"))).GetProperty("status").GetString().Should().Be("scored");
    }

    [Fact]
    public async Task Submit_KeysOfConversations_ScoresThoseAndAsksWhereOneIsUnknown()
    {
        using var client = host.Api();
        var two = await SubmitAsync(client, Zip(), "chats.zip", ("conversations", "ann.txt"), ("conversations", "cid.txt"));
        two.GetProperty("conversations").GetArrayLength().Should().Be(2);
        var asked = await SubmitAsync(client, Zip(), "chats.zip", ("conversations", "nobody.txt"));
        asked.GetProperty("status").GetString().Should().Be("asks");
        (await client.GetFromJsonAsync<JsonElement>(At($"/api/transcripts/{asked.Id()}/choices"))).GetProperty("code").GetString().Should().Be("unknown-conversation");
        (await ChooseAsync(client, asked.Id(), new { all = true })).GetProperty("conversations").GetArrayLength().Should().Be(3);
    }

    [Fact]
    public async Task Submit_FileOfTwoFormats_AsksForTheFormat()
    {
        using var client = host.Api();
        var asked = await SubmitAsync(client, Encoding.UTF8.GetBytes($"Ann: 17;yes {Guid.NewGuid():N}\nBen: 18;no\nAnn: 19;maybe\nBen: 20;fine\n"), "two.txt");
        asked.GetProperty("status").GetString().Should().Be("asks");
        var question = await client.GetFromJsonAsync<JsonElement>(At($"/api/transcripts/{asked.Id()}/choices"));
        question.GetProperty("formats").EnumerateArray().Select(f => f.GetString()).Should().Equal("csv", "plain");
        (await ChooseAsync(client, asked.Id(), new { format = "plain" })).GetProperty("status").GetString().Should().Be("scored");
    }

    [Fact]
    public async Task Choices_OfAnotherUnit_AreNotThere()
    {
        using var mine = host.Api();
        using var others = host.Api(RunningHost.OtherSecret);
        var asked = await SubmitAsync(mine, Zip(), "chats.zip", ("choose", "true"));
        using var read = await others.GetAsync(At($"/api/transcripts/{asked.Id()}/choices"));
        read.StatusCode.Should().Be(HttpStatusCode.NotFound);
        using var chosen = await others.PostAsJsonAsync(At($"/api/transcripts/{asked.Id()}/choices"), new { all = true });
        chosen.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await mine.GetFromJsonAsync<JsonElement>(At($"/api/transcripts/{asked.Id()}"))).GetProperty("status").GetString().Should().Be("asks");
    }

    [Fact]
    public async Task Choices_InTheDatabaseAndTheTrail_AreNotReadable()
    {
        using var client = host.Api();
        var asked = await SubmitAsync(client, Zip(), "chats.zip", ("choose", "true"));
        await ChooseAsync(client, asked.Id(), new { conversations = (string[])["ben.txt"] });
        await host.WithAsync<ChatAnalysisDbContext>(async db =>
        {
            await using var transaction = await db.BeginUnitTransactionAsync(Cesagram.Accounts.AccountsModule.DemoUnit, CancellationToken.None);
            var row = (await db.Database.SqlQuery<string>($"select t::text as \"Value\" from chat_analysis.transcripts t where \"Id\" = {Guid.Parse(asked.Id())}").ToListAsync()).Single();
            row.Should().NotContain("ben.txt").And.NotContain(Convert.ToHexStringLower("ben.txt"u8)).And.NotContain("chats.zip");
        });
        var rows = new List<AuditRow>();
        await host.WithAsync<AuditReader>(async audit => rows.AddRange((await audit.ListAsync(Cesagram.Accounts.AccountsModule.DemoUnit, new AuditChoice { Subject = $"transcript:{asked.Id()}" }, 0, 100)).Rows));
        rows.Should().Contain(row => row.Name == "reading-chosen" && row.Details.Contains("\"conversations\":\"1\"", StringComparison.Ordinal));
        rows.Should().NotContain(row => row.Details.Contains("ben", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_OfAFileThatAsks_TakesTheChoiceWithoutAScript()
    {
        using var client = host.Api();
        using var analyst = await host.SignedInAsync("analyst");
        var asked = await SubmitAsync(client, UnclearTable(), "table.csv");
        var page = $"/en/analysis/transcripts/{asked.Id()}/choose";
        using var status = await analyst.GetAsync(At($"/en/analysis/transcripts/{asked.Id()}"));
        status.Headers.Location!.ToString().Should().Be(page);
        var html = await analyst.GetStringAsync(At(page));
        html.Should().Contain("here is the first").And.Contain("Column 4: content");

        var twice = await PostAsync(analyst, page, html, ("columns[author]", "1"), ("columns[text]", "1"), ("what", "columns"));
        twice.Should().Contain("This column is chosen for something else already.").And.Contain("id=\"column-text-error\"");
        (await PostAsync(analyst, page, html, ("columns[author]", "1"), ("columns[text]", "3"), ("columns[time]", "2"), ("what", "columns"))).Should().BeEmpty("it leads to the transcript");
        (await Submitting.WaitAsync(client, At($"/api/transcripts/{asked.Id()}"))).GetProperty("status").GetString().Should().Be("scored");
    }

    [Fact]
    public async Task Page_OfManyConversations_KeepsWhatWasPickedAndRefusesAnOldQuestion()
    {
        using var client = host.Api();
        using var analyst = await host.SignedInAsync("analyst");
        var asked = await SubmitAsync(client, Zip(), "chats.zip", ("choose", "true"));
        var page = $"/lt/analysis/transcripts/{asked.Id()}/choose";
        var html = await analyst.GetStringAsync(At(page));
        (await PostAsync(analyst, page, html, ("what", "chosen"))).Should().Contain("Pasirinkite bent vieną pokalbį");
        (await PostAsync(analyst, page, html.Replace("name=\"asked\" value=\"", "name=\"asked\" value=\"0", StringComparison.Ordinal), ("picked", "1"), ("what", "chosen"))).Should().Contain("Tuo metu kažkas jau pasirinko");
        (await PostAsync(analyst, page, html, ("picked", "1"), ("what", "chosen"))).Should().BeEmpty();
        (await Submitting.WaitAsync(client, At($"/api/transcripts/{asked.Id()}"))).GetProperty("conversations").GetArrayLength().Should().Be(1);

        (await PostAsync(analyst, page + "?handler=Again", html)).Should().BeEmpty();
        (await WaitAsync(client, asked.Id())).GetProperty("status").GetString().Should().Be("asks");
    }

    private static async Task<string> PostAsync(HttpClient client, string page, string html, params (string Name, string Value)[] fields)
    {
        var mark = html[(html.IndexOf("name=\"asked\" value=\"", StringComparison.Ordinal) + 20)..].Split('"')[0];
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Append(new("asked", mark)).Append(new("__RequestVerificationToken", Html.AntiforgeryToken(html))));
        using var answer = await client.PostAsync(At(page), form);
        return answer.StatusCode == HttpStatusCode.Redirect ? "" : WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<JsonElement> ChooseAsync(HttpClient client, string id, object choice)
    {
        using var answer = await client.PostAsJsonAsync(At($"/api/transcripts/{id}/choices"), choice);
        answer.StatusCode.Should().Be(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        return await WaitAsync(client, id);
    }

    private static async Task<JsonElement> SubmitAsync(HttpClient client, byte[] content, string name, params (string Name, string Value)[] fields) =>
        await Submitting.SubmitAsync(client, content, name, fields);

    private static Task<JsonElement> WaitAsync(HttpClient client, string id) => Submitting.WaitAsync(client, At($"/api/transcripts/{id}"));

    private static byte[] UnclearTable()
    {
        var rows = new StringBuilder("sender,time,message,content\n");
        for (var i = 0; i < 6; i++)
        {
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"{(i % 2 == 0 ? "Ann Example" : "Ben Example")},2024-03-24 17:0{i},here is the first word {i} {Guid.NewGuid():N},voila le premier mot {i}\n");
        }

        return Encoding.UTF8.GetBytes(rows.ToString());
    }

    private static byte[] Zip()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in (string[])["Ann", "Ben", "Cid"])
            {
                using var writer = new StreamWriter(zip.CreateEntry($"{name.ToLowerInvariant()}.txt").Open());
                writer.Write($"24/03/2024, 17:02 - {name} Example: see you at training {Guid.NewGuid():N}\n24/03/2024, 17:03 - Mira: yes\n");
            }
        }

        return packed.ToArray();
    }

    private static Uri At(string path) => new(path, UriKind.Relative);
}
