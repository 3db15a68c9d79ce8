using System.Net;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Harvest;
using Cesagram.Tests.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.KnowledgeHub;

[Collection(HostCollection.Name)]
public class OaiTests(RunningHost host)
{
    private static readonly XNamespace Ns = "http://www.openarchives.org/OAI/2.0/";
    private static readonly Lazy<XmlSchemaSet> Schemas = new(LoadSchemas);

    [Fact]
    public async Task Identify_SaysWhatTheRepositoryDoes()
    {
        var identify = (await AskAsync("verb=Identify")).Element(Ns + "Identify")!;
        identify.Element(Ns + "baseURL")!.Value.Should().Be(new Uri(host.Address, "/oai").ToString());
        identify.Element(Ns + "deletedRecord")!.Value.Should().Be("persistent");
        identify.Element(Ns + "granularity")!.Value.Should().Be("YYYY-MM-DDThh:mm:ssZ");
    }

    [Theory]
    [InlineData("verb=ListMetadataFormats")]
    [InlineData("verb=ListSets")]
    [InlineData("verb=ListIdentifiers&metadataPrefix=oai_dc")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&set=type:report&from=2020-01-01")]
    public async Task Verb_Answers_AsTheSchemaDemands(string query)
    {
        await host.SaveAsync(MadeResource.Of($"oai-{Guid.NewGuid():N}"));
        (await AskAsync(query)).Elements(Ns + "error").Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "badVerb")]
    [InlineData("verb=Nothing", "badVerb")]
    [InlineData("verb=Identify&verb=Identify", "badVerb")]
    [InlineData("verb=identify", "badVerb")]
    [InlineData("verb=Identify&extra=1", "badArgument")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc", "badArgument")]
    [InlineData("verb=ListRecords", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=yesterday", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2024-02-30", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2024-01-01&until=2024-01-02T00:00:00Z", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2024-02-01&until=2024-01-01", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&set=%3Cscript%3E", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=marc21", "cannotDisseminateFormat")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&until=1990-01-01", "noRecordsMatch")]
    [InlineData("verb=ListIdentifiers&metadataPrefix=oai_dc&set=type:nothing", "noRecordsMatch")]
    [InlineData("verb=ListIdentifiers&resumptionToken=forged", "badResumptionToken")]
    [InlineData("verb=ListSets&resumptionToken=forged", "badResumptionToken")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere.example:1", "idDoesNotExist")]
    [InlineData("verb=ListMetadataFormats&identifier=%00%01", "idDoesNotExist")]
    public async Task Request_WhenWrong_IsAnsweredWithTheCodeOfTheSpecification(string query, string code)
    {
        var answer = await AskAsync(query);
        answer.Elements(Ns + "error").Select(error => error.Attribute("code")!.Value).Should().Equal(code);
        answer.Element(Ns + "request")!.HasAttributes.Should().Be(code is not ("badVerb" or "badArgument"));
    }

    [Fact]
    public async Task Record_WhenArchived_IsDeleted_AndStays()
    {
        var entry = MadeResource.Of($"oai-{Guid.NewGuid():N}", null, "report", ("en", "Example report", "What it is."), ("el", "Παράδειγμα έκθεσης", "Τι είναι."));
        await host.SaveAsync(entry);
        var query = $"verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:cesagram.localhost:{entry.Id:D}";
        var metadata = (await AskAsync(query)).Descendants(Ns + "metadata").Single();
        metadata.Descendants("{http://purl.org/dc/elements/1.1/}title").Select(title => title.Value).Should().Contain("Παράδειγμα έκθεσης");

        await host.ChangeAsync(entry.Id, (e, _) => e.Status = EntryStatus.Archived);
        var record = (await AskAsync(query)).Descendants(Ns + "record").Single();
        record.Element(Ns + "header")!.Attribute("status")!.Value.Should().Be("deleted");
        record.Element(Ns + "metadata").Should().BeNull();
    }

    [Fact]
    public async Task Record_WhenNeverPublished_DoesNotExist()
    {
        var entry = MadeResource.Of($"oai-{Guid.NewGuid():N}");
        entry.Status = EntryStatus.Draft;
        await host.SaveAsync(entry);
        (await AskAsync($"verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:cesagram.localhost:{entry.Id:D}")).Element(Ns + "error")!.Attribute("code")!.Value.Should().Be("idDoesNotExist");
    }

    [Fact]
    public async Task List_ByTokens_BringsEveryRecordOnce_AlsoWhatChangesMeanwhile()
    {
        // A set of its own: the topic belongs to no other test.
        var topic = $"paging-{Guid.NewGuid():N}";
        var made = Enumerable.Range(0, (2 * OaiRecords.PageSize) + 5).Select(number => MadeResource.Of($"{topic}-{number}")).ToList();
        made.ForEach(entry => entry.Topics = [topic]);
        await host.SaveAsync([.. made]);

        var first = await AskAsync($"verb=ListIdentifiers&metadataPrefix=oai_dc&set=topic:{topic}");
        var token = first.Descendants(Ns + "resumptionToken").Single();
        token.Attribute("completeListSize")!.Value.Should().Be($"{made.Count}");
        token.Attribute("cursor")!.Value.Should().Be("0");
        await host.ChangeAsync(made[^1].Id, (entry, _) => entry.Mark = Mark.Verified);
        await host.ChangeAsync(made[0].Id, (entry, _) => entry.Status = EntryStatus.Archived);

        var found = Identifiers(first);
        for (var page = 1; token.Value.Length > 0; page++)
        {
            page.Should().BeLessThan(5);
            var next = await AskAsync($"verb=ListIdentifiers&resumptionToken={Uri.EscapeDataString(token.Value)}");
            found.AddRange(Identifiers(next));
            token = next.Descendants(Ns + "resumptionToken").Single();
            token.Attribute("cursor")!.Value.Should().Be($"{page * OaiRecords.PageSize}");
        }

        found.Distinct().Should().HaveCount(made.Count);
        // What was sent before it was archived comes once more, as deleted.
        found.Should().HaveCount(made.Count + 1);
    }

    [Fact]
    public async Task Token_OfAnotherVerb_Stale_OrTouched_IsRefused()
    {
        var protection = host.Services.GetRequiredService<IDataProtectionProvider>();
        var resumption = new Resumption("ListRecords", null, null, null, DateTimeOffset.UnixEpoch, 0, 0, 1, DateTimeOffset.UtcNow.AddHours(1));
        var tokens = new ResumptionTokens(protection, TimeProvider.System);
        var good = tokens.Write(resumption);
        (await CodeAsync("ListRecords", good)).Should().BeNull();
        (await CodeAsync("ListIdentifiers", good)).Should().Be("badResumptionToken");
        (await CodeAsync("ListRecords", tokens.Write(resumption with { Expires = DateTimeOffset.UtcNow.AddSeconds(-1) }))).Should().Be("badResumptionToken");
        (await CodeAsync("ListRecords", good[..^2] + (good[^2] == 'A' ? "BB" : "AA"))).Should().Be("badResumptionToken");

        async Task<string?> CodeAsync(string verb, string token) =>
            (await AskAsync($"verb={verb}&resumptionToken={Uri.EscapeDataString(token)}")).Element(Ns + "error")?.Attribute("code")!.Value;
    }

    [Fact]
    public async Task Range_IncludesBothEnds_ToTheSecondAndToTheDay()
    {
        var topic = $"range-{Guid.NewGuid():N}";
        var entry = MadeResource.Of(topic);
        entry.Topics = [topic];
        await host.SaveAsync(entry);
        var stamp = (await AskAsync($"verb=ListIdentifiers&metadataPrefix=oai_dc&set=topic:{topic}")).Descendants(Ns + "datestamp").Single().Value;
        foreach (var (from, until, count) in new[] { (stamp, stamp, 1), (stamp[..10], stamp[..10], 1), ("2000-01-01", "2000-01-02", 0) })
        {
            Identifiers(await AskAsync($"verb=ListIdentifiers&metadataPrefix=oai_dc&set=topic:{topic}&from={from}&until={until}")).Should().HaveCount(count);
        }
    }

    [Fact]
    public async Task Post_OfAForm_IsAnsweredLikeGet()
    {
        using var client = host.Anonymous();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["verb"] = "Identify" });
        using var answer = await client.PostAsync(new Uri("/oai", UriKind.Relative), form);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        Validated(await answer.Content.ReadAsStringAsync()).Element(Ns + "Identify").Should().NotBeNull();
    }

    [Theory]
    [InlineData("/oai?verb=Identify", "text/xml")]
    [InlineData("/sitemap.xml", "application/xml")]
    [InlineData("/en/knowledge/feed", "application/atom+xml")]
    public async Task Get_Xml_ComesCompressed(string path, string type)
    {
        using var client = host.Anonymous();
        client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        answer.Content.Headers.ContentType!.MediaType.Should().Be(type);
        answer.Content.Headers.ContentEncoding.Should().Equal("gzip");
    }

    private static List<string> Identifiers(XElement answer) => [.. answer.Descendants(Ns + "identifier").Select(identifier => identifier.Value)];

    private async Task<XElement> AskAsync(string query)
    {
        using var client = host.Anonymous();
        using var answer = await client.GetAsync(new Uri("/oai?" + query, UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().Should().Be("text/xml; charset=utf-8");
        return Validated(await answer.Content.ReadAsStringAsync());
    }

    private static XElement Validated(string xml)
    {
        var document = XDocument.Parse(xml);
        document.Validate(Schemas.Value, (_, problem) => throw new XmlSchemaValidationException($"{problem.Message} in {xml}"));
        return document.Root!;
    }

    private static XmlSchemaSet LoadSchemas()
    {
        var set = new XmlSchemaSet { XmlResolver = null };
        foreach (var name in new[] { "xml", "dc", "oai_dc", "oai-identifier", "oai" })
        {
            using var reader = XmlReader.Create(Path.Combine(AppContext.BaseDirectory, "KnowledgeHub", "Made", name + ".xsd"));
            set.Add(null, reader);
        }

        set.Compile();
        return set;
    }
}
