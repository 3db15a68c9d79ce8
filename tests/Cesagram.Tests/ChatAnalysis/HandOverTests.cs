using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Cesagram.Accounts;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Cesagram.Tests.LiveWarnings;
using Microsoft.EntityFrameworkCore;
using static Cesagram.Tests.ChatAnalysis.CasePages;

namespace Cesagram.Tests.ChatAnalysis;

/// <summary>What of a case leaves the platform, and what does not.</summary>
[Collection(HostCollection.Name)]
public class HandOverTests(RunningHost host)
{
    [Fact]
    public async Task Make_WithChosenParts_PacksJustTheseAndRecordsADisclosure()
    {
        using var client = await host.SignedInAsync("analyst");
        var analyst = new Visitor(client);
        var id = await OpenAsync(analyst);
        var (goes, stays) = (await TranscriptAsync(host), await TranscriptAsync(host));
        await AddTranscriptAsync(host, id, goes);
        await AddTranscriptAsync(host, id, stays);
        await analyst.SendAsync($"{Root}/{id}/note", ("Kind", "fact"), ("Text", "a fact that goes"));
        await analyst.SendAsync($"{Root}/{id}/note", ("Kind", "assessment"), ("Text", "an assessment that stays"));
        await analyst.SendAsync($"{Root}/{id}/person", ("Form.Category", "witness"), ("Form.Name", "Wanda Example"));
        await MakeAsync(analyst, id, ("Form.Notes", "facts"), ("Form.Transcripts", goes.ToString()));
        await analyst.SendAsync($"{Root}/{id}/note", ("Kind", "fact"), ("Text", "a later fact"));
        var made = await InUnitAsync(host, db => db.CaseHandOvers.AsNoTracking().SingleAsync(h => h.CaseId == id));

        var json = JsonDocument.Parse(await client.GetStringAsync(At($"/api/cases/{id}/hand-overs/{made.Id}?format=json"))).RootElement;
        json.GetProperty("recipient").GetString().Should().Be("An office");
        json.GetProperty("notes").EnumerateArray().Select(note => note.GetProperty("text").GetString()).Should().Equal("a fact that goes");
        json.GetProperty("people").GetArrayLength().Should().Be(0);
        var transcript = json.GetProperty("transcripts").EnumerateArray().Should().ContainSingle().Subject;
        transcript.GetProperty("id").GetGuid().Should().Be(goes);
        transcript.GetProperty("conversations")[0].GetProperty("messages").GetArrayLength().Should().Be(2);

        using var zip = new ZipArchive(new MemoryStream(await client.GetByteArrayAsync(At($"/api/cases/{id}/hand-overs/{made.Id}?format=zip"))));
        zip.Entries.Select(entry => entry.FullName).Should().BeEquivalentTo(["case.json", $"transcripts/{goes}.jsonl", "SHA256SUMS"]);
        foreach (var line in Text(zip, "SHA256SUMS").Trim().Split('\n'))
        {
            var (sum, name) = (line[..64], line[66..]);
            using var stream = zip.GetEntry(name)!.Open();
            Convert.ToHexStringLower(SHA256.HashData(stream)).Should().Be(sum);
        }

        Text(zip, "case.json").Should().Contain("a fact that goes").And.NotContain("stays").And.NotContain("Wanda").And.NotContain("Plainly made up");
        var rows = await RowsAsync(host, id);
        rows.Should().Contain(row => row.Kind == AuditKinds.Disclosure && row.Name == "case-handed-over" && row.Reason == "they asked in writing" && row.Details.Contains("\"notes\":\"facts\"", StringComparison.Ordinal));
        rows.Count(row => row.Kind == AuditKinds.Disclosure && row.Name == "case-package-taken").Should().Be(2);
        rows.Should().NotContain(row => row.Details.Contains("office", StringComparison.Ordinal));
        (await analyst.GetAsync($"{Root}/{id}")).Page.Should().Contain("An office").And.Contain("handed over");
        analyst.Dispose();
    }

    [Fact]
    public async Task Take_OfALiveConversation_HasItsMessages()
    {
        using var client = await host.SignedInAsync("analyst");
        using var analyst = new Visitor(client);
        using var program = host.Api();
        var id = await OpenAsync(analyst);
        var live = await Live.SendAsync(program, await Live.SourceAsync(host), $"handed {Guid.NewGuid():N}", Live.Sample("whatsapp-android-en.txt"), atOnce: 80);
        await Waiting.UntilAsync(async () => (await program.GetFromJsonAsync<JsonElement>(At($"/api/transcripts/{live}"))).GetProperty("status").GetString() == "scored");
        await AddTranscriptAsync(host, id, live);
        await MakeAsync(analyst, id, ("Form.Notes", "none"), ("Form.Transcripts", live.ToString()));
        var made = await InUnitAsync(host, db => db.CaseHandOvers.AsNoTracking().SingleAsync(h => h.CaseId == id));

        var json = JsonDocument.Parse(await client.GetStringAsync(At($"/api/cases/{id}/hand-overs/{made.Id}?format=json"))).RootElement;

        json.GetProperty("transcripts")[0].GetProperty("conversations")[0].GetProperty("messages").GetArrayLength().Should().BeGreaterThan(10);
        json.GetProperty("transcripts")[0].GetProperty("sha256").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task Make_WithPeopleAndTwoTranscripts_GivesOneJsonDocument()
    {
        using var client = await host.SignedInAsync("analyst");
        using var analyst = new Visitor(client);
        var id = await OpenAsync(analyst);
        var (one, two) = (await TranscriptAsync(host), await TranscriptAsync(host));
        await AddTranscriptAsync(host, id, one);
        await AddTranscriptAsync(host, id, two);
        await analyst.SendAsync($"{Root}/{id}/person", ("Form.Category", "witness"), ("Form.Name", "Wanda \"Q\" Example"), ("Form.Emails", "w@example.org"));
        await MakeAsync(analyst, id, ("Form.Notes", "none"), ("Form.People", "true"), ("Form.Transcripts", one.ToString()), ("Form.Transcripts", two.ToString()));
        var made = await InUnitAsync(host, db => db.CaseHandOvers.AsNoTracking().SingleAsync(h => h.CaseId == id));
        var json = JsonDocument.Parse(await client.GetStringAsync(At($"/api/cases/{id}/hand-overs/{made.Id}?format=json"))).RootElement;
        json.GetProperty("people")[0].GetProperty("identifiers")[0].GetProperty("value").GetString().Should().Be("w@example.org");
        json.GetProperty("transcripts").EnumerateArray().Select(t => t.GetProperty("conversations")[0].GetProperty("messages").GetArrayLength()).Should().HaveCount(2).And.OnlyContain(count => count == 2);
    }

    [Fact]
    public async Task Make_WithWhatIsWrong_SaysSoAndRecordsNothing()
    {
        using var analyst = await VisitorAsync(host);
        var id = await OpenAsync(analyst);
        var (status, page) = await analyst.SendAsync($"{Root}/{id}/hand-over", ("Form.Recipient", ""), ("Form.Reason", "kept reason"), ("Form.Notes", "none"));
        status.Should().Be(HttpStatusCode.OK);
        page.Should().Contain("Choose to which profession").And.Contain("Say who receives it").And.Contain("Choose a legal basis").And.Contain("at least one part").And.Contain("kept reason");
        (await analyst.SendAsync(
            $"{Root}/{id}/hand-over", ("Form.Profession", "school"), ("Form.Recipient", "x"), ("Form.Reason", "y"), ("Form.LegalBasis", "consent"), ("Form.Notes", "none"), ("Form.Transcripts", (await TranscriptAsync(host)).ToString())))
            .Page.Should().Contain("is not in the case any more");
        (await RowsAsync(host, id)).Should().NotContain(row => row.Kind == AuditKinds.Disclosure);
    }

    [Fact]
    public async Task Take_FromAnotherUnitOrInNoFormat_IsRefused()
    {
        using var analyst = await VisitorAsync(host);
        var id = await OpenAsync(analyst);
        await analyst.SendAsync($"{Root}/{id}/note", ("Kind", "fact"), ("Text", "a fact"));
        await MakeAsync(analyst, id, ("Form.Notes", "all"));
        var made = await InUnitAsync(host, db => db.CaseHandOvers.AsNoTracking().SingleAsync(h => h.CaseId == id));
        using var other = host.Api(RunningHost.OtherSecret);
        using (var answer = await other.GetAsync(At($"/api/cases/{id}/hand-overs/{made.Id}?format=zip")))
        {
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        }

        using var own = host.Api();
        using var wrong = await own.GetAsync(At($"/api/cases/{id}/hand-overs/{made.Id}"));
        wrong.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await RowsAsync(host, id)).Should().NotContain(row => row.Name == "case-package-taken");
    }

    private static async Task MakeAsync(Visitor analyst, Guid id, params (string, string)[] parts)
    {
        var (status, page) = await analyst.SendAsync(
            $"{Root}/{id}/hand-over",
            [("Form.Profession", "child-protection"), ("Form.Recipient", "An office"), ("Form.Reason", "they asked in writing"), ("Form.LegalBasis", "public-task"), ("Form.SetStatus", "true"), .. parts]);
        status.Should().Be(HttpStatusCode.Redirect, page);
    }

    private static string Text(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static Uri At(string path) => new(path, UriKind.Relative);
}
