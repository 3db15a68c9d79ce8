using System.Text.Json;
using System.Xml.Linq;
using Cesagram.KnowledgeHub.CiteEntry;

namespace Cesagram.Tests.KnowledgeHub;

/// <summary>Formats against examples worked out by hand from what each format says.</summary>
public class CiteFormatTests
{
    private static readonly CiteRecord Report = new()
    {
        Id = Guid.Empty,
        Slug = "example-report",
        Type = "report",
        Title = "50% of #families & {others}: costs_in $",
        TitleLanguage = "en",
        TranslatedTitle = "Παράδειγμα έκθεσης",
        Authors = [new CiteName("Παπαδοπούλου", "Ελένη"), new CiteName("Sánchez and Sons", "A."), new CiteName("Example Institute", null)],
        Publishers = ["Example Press"],
        Year = 2024,
        Identifiers = new Dictionary<string, string> { ["doi"] = "10.1234/ab_c(1)" },
        Url = "https://example.org/a_b%20c",
        Abstract = "First line.\nTY  - BOOK",
        Shown = "el",
        Reader = "el",
        Keywords = ["grooming", "prevention"],
        Languages = ["en"],
        Licence = "CC BY 4.0",
        SeenOn = new DateOnly(2026, 11, 22),
        Page = "https://hub.example/el/knowledge/resources/example-report",
        Changed = DateTimeOffset.UnixEpoch,
    };

    [Fact]
    public void BibTex_EscapesWhatLatexReads_AndKeepsUnicode()
    {
        // Names are parted by " and " (BibTeX manual, section on names): one that holds it stands in braces, as does a body.
        BibTex.Write(Report).Should().Be("""
            @techreport{example-report,
              title = {{50\% of \#families \& \{others\}: costs\_in \$}},
              author = {Παπαδοπούλου, Ελένη and {Sánchez and Sons}, A. and {Example Institute}},
              institution = {{Example Press}},
              year = {2024},
              doi = {10.1234/ab_c(1)},
              url = {https://example.org/a_b%20c},
              urldate = {2026-11-22},
              language = {en},
              keywords = {grooming, prevention},
              abstract = {First line. TY  - BOOK}
            }

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("a\\b", "a\\textbackslash{}b")]
    [InlineData("~^", "\\textasciitilde{}\\textasciicircum{}")]
    [InlineData("Πού;", "Πού;")]
    public void BibTex_Escapes(string text, string expected) => BibTex.Escape(text).Should().Be(expected);

    [Fact]
    public void BibTex_WhenTheJournalIsNotKnown_IsMisc() => BibTex.Write(Report with { Type = "research-article" }).Should().StartWith("@misc{");

    [Fact]
    public void Ris_WritesATagALine_AndNoValueBeginsAnother()
    {
        Ris.Write(Report).Split("\r\n").Should().Equal(
            "TY  - RPRT", "ID  - example-report", "AU  - Παπαδοπούλου, Ελένη", "AU  - Sánchez and Sons, A.", "AU  - Example Institute",
            "TI  - 50% of #families & {others}: costs_in $", "TT  - Παράδειγμα έκθεσης", "PY  - 2024", "PB  - Example Press", "DO  - 10.1234/ab_c(1)",
            "UR  - https://example.org/a_b%20c", "Y2  - 2026/11/22/", "LA  - en", "KW  - grooming", "KW  - prevention", "AB  - First line. TY  - BOOK",
            "DB  - Cesagram Knowledge Hub", "ER  - ", "");
    }

    [Fact]
    public void CslJson_IsAListOfOneItem()
    {
        using var json = JsonDocument.Parse(CslJson.Write(Report));
        var item = json.RootElement.EnumerateArray().Single();
        item.GetProperty("type").GetString().Should().Be("report");
        item.GetProperty("author")[0].GetProperty("family").GetString().Should().Be("Παπαδοπούλου");
        item.GetProperty("author")[2].GetProperty("literal").GetString().Should().Be("Example Institute");
        item.GetProperty("issued").GetProperty("date-parts")[0][0].GetInt32().Should().Be(2024);
        item.GetProperty("accessed").GetProperty("date-parts")[0].EnumerateArray().Select(part => part.GetInt32()).Should().Equal(2026, 11, 22);
        item.GetProperty("DOI").GetString().Should().Be("10.1234/ab_c(1)");
    }

    [Fact]
    public void DublinCore_HoldsTheFacts_EachLanguageNamed()
    {
        var dc = XDocument.Parse(DublinCore.Write(DublinCore.Of(Report))).Root!;
        dc.Name.Should().Be(DublinCore.OaiDc + "dc");
        dc.Elements(DublinCore.Dc + "title").Select(title => (title.Value, title.Attribute(XNamespace.Xml + "lang")!.Value))
            .Should().Equal((Report.Title, "en"), ("Παράδειγμα έκθεσης", "el"));
        dc.Elements(DublinCore.Dc + "creator").Select(creator => creator.Value).Should().Contain("Παπαδοπούλου, Ελένη");
        dc.Elements(DublinCore.Dc + "identifier").Select(identifier => identifier.Value).Should().Contain("https://doi.org/10.1234/ab_c%281%29");
        dc.Elements(DublinCore.Dc + "rights").Select(rights => rights.Value).Should().Contain("https://creativecommons.org/licenses/by/4.0/");
    }

    [Fact]
    public void DublinCore_WhenARecordBringsControlCharacters_IsStillXml() =>
        XDocument.Parse(DublinCore.Write(DublinCore.Of(Report with { Abstract = "a\u0001b\ud800c\ud83d\ude00]]>" }))).Root!.Element(DublinCore.Dc + "description")!.Value.Should().Be("abc\ud83d\ude00]]>");

    [Fact]
    public void SchemaOrg_InAPage_CannotEndItsScript()
    {
        var text = SchemaOrg.Write(Report with { Title = "</script><script>alert(1)</script>" });
        text.Should().NotContain("<");
        JsonDocument.Parse(text).RootElement.GetProperty("name").GetString().Should().Be("</script><script>alert(1)</script>");
    }

    [Theory]
    [InlineData("research-article", "ScholarlyArticle")]
    [InlineData("report", "Report")]
    [InlineData("law", "Legislation")]
    [InlineData("training-material", "LearningResource")]
    public void SchemaOrg_NamesTheType(string type, string expected) =>
        JsonDocument.Parse(SchemaOrg.Write(Report with { Type = type })).RootElement.GetProperty("@type").GetString().Should().Be(expected);

    [Fact]
    public void Coins_IsAnOpenUrl()
    {
        var pairs = Coins.Of(Report with { Type = "research-article" }).Split('&').Select(pair => pair.Split('=')).ToLookup(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));
        pairs["ctx_ver"].Should().Equal("Z39.88-2004");
        pairs["rft_val_fmt"].Should().Equal("info:ofi/fmt:kev:mtx:journal");
        pairs["rft.atitle"].Should().Equal(Report.Title);
        pairs["rft_id"].Should().Equal("info:doi/10.1234/ab_c(1)");
    }

    [Theory]
    [InlineData("Family, Given", "Family", "Given")]
    [InlineData("Example Institute", "Example Institute", null)]
    [InlineData("Trailing,", "Trailing,", null)]
    public void Name_AsPrinted_IsAPersonOrABody(string printed, string family, string? given) => CiteName.Person(printed).Should().Be(new CiteName(family, given));
}
