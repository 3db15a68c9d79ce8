using Cesagram.KnowledgeHub.Data;
using Cesagram.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Cesagram.Tests.KnowledgeHub;

/// <summary>A made repository on loopback, harvested by a host that may ask it.</summary>
public sealed class HarvestOverQueueTests : IAsyncLifetime
{
    private readonly WebApplication repository;
    private readonly List<string> asked = [];
    private RunningHost host = null!;

    public HarvestOverQueueTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        repository = builder.Build();
        repository.MapGet("/oai", (HttpRequest request) =>
        {
            asked.Add(request.QueryString.Value!);
            return Results.Content(request.Query.ContainsKey("resumptionToken") ? Page(Record("3", "Third example"), "<resumptionToken/>") : Page(Record("1", "First example") + Deleted("2"), "<resumptionToken>to page two</resumptionToken>"), "text/xml");
        });
    }

    public async Task InitializeAsync()
    {
        await repository.StartAsync();
        host = await RunningHost.StartAsync(new Dictionary<string, string?> { ["Cesagram:KnowledgeHub:AllowPrivateAddresses"] = "true", ["Cesagram:KnowledgeHub:PauseAtHost"] = "00:00:00.010" });
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await repository.DisposeAsync();
    }

    [Fact]
    public async Task Harvest_OfARepository_BringsAllPagesOverTheQueue_AndImportsThemAsDrafts()
    {
        using var editor = await host.SignedInAsync("editor");
        using var answer = await editor.SendAsync("/en/knowledge/desk/import", "/en/knowledge/desk/import?handler=Harvest", [("address", repository.Urls.First() + "/oai"), ("set", "examples"), ("from", "2024-01-01")]);
        var batch = answer.Headers.Location!.ToString();

        (await editor.UntilAsync(batch, html => html.Contains("Third example", StringComparison.Ordinal))).Should().Contain("First example");
        asked.Should().Equal("?verb=ListRecords&metadataPrefix=oai_dc&set=examples&from=2024-01-01", "?verb=ListRecords&resumptionToken=to%20page%20two");
        using var started = await editor.SendAsync(batch, batch + "?handler=Import", []);

        var id = IntakePages.Id(batch);
        await host.WithAsync<KnowledgeHubDbContext>(async db =>
        {
            await Waiting.UntilAsync(() => db.Set<ImportBatch>().AnyAsync(b => b.Id == id && b.Status == ImportStatus.Done));
            var entries = await db.Entries.AsNoTracking().Include(e => e.Texts).Where(e => e.UpdatedBy == "import").ToListAsync();
            entries.Select(e => e.Texts.Single().Title).Should().BeEquivalentTo("First example", "Third example");
            entries.Should().OnlyContain(e => e.Status == EntryStatus.Draft && e.Mark == Mark.Unverified && e.Facts.Resource!.Url!.StartsWith("https://example.org/"));
        });
    }

    private static string Page(string records, string token) =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2024-05-01T00:00:00Z</responseDate><request verb="ListRecords">http://example.org/oai</request><ListRecords>{records}{token}</ListRecords></OAI-PMH>
        """;

    private static string Record(string id, string title) =>
        $"""
        <record><header><identifier>oai:example.org:{id}</identifier><datestamp>2024-02-03</datestamp></header>
        <metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:date>2023</dc:date><dc:description>What it is.</dc:description><dc:identifier>https://example.org/{id}</dc:identifier></oai_dc:dc></metadata></record>
        """;

    private static string Deleted(string id) => $"""<record><header status="deleted"><identifier>oai:example.org:{id}</identifier><datestamp>2024-02-03</datestamp></header></record>""";
}
