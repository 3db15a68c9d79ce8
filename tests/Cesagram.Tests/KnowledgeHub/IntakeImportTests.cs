using System.Text;
using Cesagram.KnowledgeHub.Data;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.KnowledgeHub;

[Collection(HostCollection.Name)]
public class IntakeImportTests(RunningHost host)
{
    private static string Unique() => Guid.NewGuid().ToString("N")[..12];

    private async Task<List<Entry>> EntriesAsync(string mark)
    {
        List<Entry> found = [];
        await host.WithAsync<KnowledgeHubDbContext>(async db => found = await db.Entries.AsNoTracking().Include(e => e.Texts).Where(e => e.Texts.Any(t => t.Title.Contains(mark))).ToListAsync());
        return found;
    }

    [Fact]
    public async Task Import_WhenSentTwiceAtOnce_MakesEachDraftOnce()
    {
        var mark = Unique();
        using var editor = await host.SignedInAsync("editor");
        var page = await editor.ReadAsync($"@article{{a, title={{Example study {mark}}}, doi={{10.9999/{mark}}}, year=2020}}\n@article{{b, title={{Example study {mark}}}, doi={{https://doi.org/10.9999/{mark.ToUpperInvariant()}}}}}");
        (await editor.GetStringAsync(IntakePages.At(page))).Should().Contain("The same as record 1");
        var both = await Task.WhenAll(editor.SendAsync(page, page + "?handler=Import", []), editor.SendAsync(page, page + "?handler=Import", []));
        both.Should().OnlyContain(answer => (int)answer.StatusCode == 302);
        await editor.UntilAsync(page, html => html.Contains("1 drafts made", StringComparison.Ordinal));
        var entry = (await EntriesAsync(mark)).Should().ContainSingle().Subject;
        (entry.Status, entry.Mark, entry.UpdatedBy, entry.Facts.Resource!.Year).Should().Be((EntryStatus.Draft, Mark.Unverified, "import", 2020));
    }

    [Fact]
    public async Task Import_WhenTwoBatchesHoldTheSame_TheSecondFindsItThere()
    {
        var mark = Unique();
        using var editor = await host.SignedInAsync("editor");
        var text = $"TY  - RPRT\nTI  - Example report {mark}\nDO  - 10.9999/{mark}\nER  - \n";
        var (first, second) = (await editor.ReadAsync(text), await editor.ReadAsync(text));
        await Task.WhenAll(editor.SendAsync(first, first + "?handler=Import", []), editor.SendAsync(second, second + "?handler=Import", []));
        await editor.UntilAsync(first, html => html.Contains("class=\"notice done", StringComparison.Ordinal));
        await editor.UntilAsync(second, html => html.Contains("class=\"notice done", StringComparison.Ordinal));
        (await EntriesAsync(mark)).Should().ContainSingle();
    }

    [Fact]
    public async Task Import_WhenTheEntryIsThere_OffersToAddWhatIsMissing()
    {
        var mark = Unique();
        using var editor = await host.SignedInAsync("editor");
        var first = await editor.ReadAsync($"title,isbn,year\nExample guide on {mark},978-0-306-40615-7,2019\n", fileName: "a.csv");
        await editor.SendAsync(first, first + "?handler=Import", [("choice-1", "Draft")]);
        await editor.UntilAsync(first, html => html.Contains("class=\"notice done", StringComparison.Ordinal));
        var second = await editor.ReadAsync($"title,year,authors,url\n\"EXAMPLE guide, on {mark}!\",2019,\"Doe, J\",https://example.org/{mark}\n");
        (await editor.GetStringAsync(IntakePages.At(second))).Should().Contain("There already, by title");
        await editor.SendAsync(second, second + "?handler=Import", [("choice-1", "Complete")]);
        await editor.UntilAsync(second, html => html.Contains("1 entries completed", StringComparison.Ordinal));
        var entry = (await EntriesAsync(mark)).Should().ContainSingle().Subject;
        entry.Facts.Resource!.Authors.Should().Equal("Doe, J");
        entry.Facts.Resource.Url.Should().Be($"https://example.org/{mark}");
        entry.Facts.Resource.OriginalTitle.Should().StartWith("Example guide");
    }

    [Fact]
    public async Task Read_WhenEncodingIsUnclear_SaysWhatWasTriedAndReadsAsChosen()
    {
        using var editor = await host.SignedInAsync("editor");
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = await editor.ReadAsync("TY  - RPRT\nTI  - Kelionė ir Ωdysseia\nER  - \n".Replace('Ω', 'Õ'), Encoding.GetEncoding("windows-1257"));
        var html = await editor.GetStringAsync(IntakePages.At(page));
        html.Should().Contain("windows-1253").And.Contain("nothing was guessed");
        await editor.SendAsync(page, page + "?handler=Again", [("encoding", "windows-1257")]);
        (await editor.GetStringAsync(IntakePages.At(page))).Should().Contain("Kelionė");
    }

    [Fact]
    public async Task Read_WhenRecordHoldsScript_ShowsNoneOfIt()
    {
        using var editor = await host.SignedInAsync("editor");
        var page = await editor.ReadAsync("TY  - RPRT\nTI  - Fine <script>alert(7)</script><img src=x onerror=alert(7)> title\nUR  - javascript:alert(7)\nER  - \n");
        var html = await editor.GetStringAsync(IntakePages.At(page));
        html.Should().Contain("Fine title").And.Contain("Markup was taken out").And.NotContain("<script>alert(7)").And.NotContain("href=\"javascript");
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/oai")]
    [InlineData("http://localhost:1/oai")]
    [InlineData("http://[::1]/oai")]
    [InlineData("http://169.254.169.254/latest")]
    public async Task Harvest_WhenAddressLeadsInside_IsRefused(string address)
    {
        using var editor = await host.SignedInAsync("editor");
        using var answer = await editor.SendAsync("/en/knowledge/desk/import", "/en/knowledge/desk/import?handler=Harvest", [("address", address)]);
        await editor.UntilAsync(answer.Headers.Location!.ToString(), html => html.Contains("leads to this machine or its network", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Harvest_WhenNoWebAddress_KeepsWhatWasTypedAndSaysSo()
    {
        using var editor = await host.SignedInAsync("editor");
        using var answer = await editor.SendAsync("/en/knowledge/desk/import", "/en/knowledge/desk/import?handler=Harvest", [("address", "file:///etc/passwd")]);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("value=\"file:///etc/passwd\"").And.Contain("role=\"alert\"");
    }

    [Fact]
    public async Task Get_WhenNotSignedIn_LeadsToSignIn()
    {
        using var anybody = host.Anonymous();
        foreach (var page in new[] { "import", "links", "images", "bulk", $"files?entry={Guid.NewGuid()}" })
        {
            using var answer = await anybody.GetAsync(IntakePages.At("/en/knowledge/desk/" + page));
            ((int)answer.StatusCode).Should().Be(302, page);
        }
    }
}
