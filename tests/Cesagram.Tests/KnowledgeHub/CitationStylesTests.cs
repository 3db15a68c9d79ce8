using Cesagram.KnowledgeHub.CiteEntry;

namespace Cesagram.Tests.KnowledgeHub;

/// <summary>Worked examples of APA 7 and Chicago 17 (author-date), by hand and by the reference list of citeproc-js 2.4.63 for the same items.</summary>
public class CitationStylesTests
{
    private static readonly CiteRecord Article = new()
    {
        Id = Guid.Empty,
        Slug = "example",
        Type = "research-article",
        Title = "Looking after example cases",
        TitleLanguage = "en",
        Authors = [new CiteName("Garcia", "Maria"), new CiteName("Smith", "John A.")],
        Publishers = ["Example University"],
        Year = 2024,
        Identifiers = new Dictionary<string, string> { ["doi"] = "10.1234/abc" },
        Shown = "en",
        Reader = "en",
        SeenOn = new DateOnly(2026, 11, 22),
        Page = "https://hub.example/x",
        Changed = DateTimeOffset.UnixEpoch,
    };

    private static readonly CiteRecord Page = Article with
    {
        Type = "web-page",
        Title = "Example page",
        Authors = [new CiteName("Example Organisation", null)],
        Publishers = [],
        Year = null,
        Identifiers = new Dictionary<string, string>(),
        Url = "https://example.org/x",
    };

    [Fact]
    public void Apa_OfAnArticle() => CitationStyles.Apa(Article).Should().Be("Garcia, M., &amp; Smith, J. A. (2024). <i>Looking after example cases</i>. https://doi.org/10.1234/abc");

    [Theory]
    [InlineData("en", "Example Organisation. (n.d.). <i>Example page</i>. Retrieved 22 November 2026, from https://example.org/x")]
    [InlineData("fr", "Example Organisation. (s. d.). <i>Example page</i>. Consulté le 22 novembre 2026, à l’adresse https://example.org/x")]
    [InlineData("nl", "Example Organisation. (z.d.). <i>Example page</i>. Geraadpleegd op 22 november 2026, van https://example.org/x")]
    [InlineData("el", "Example Organisation. (χ.χ.). <i>Example page</i>. Ανακτήθηκε στις 22 Νοεμβρίου 2026, από https://example.org/x")]
    [InlineData("it", "Example Organisation. (s.d.). <i>Example page</i>. Recuperato il 22 novembre 2026, da https://example.org/x")]
    [InlineData("lt", "Example Organisation. (s.a.). <i>Example page</i>. Gauta 2026 m. lapkričio 22 d., https://example.org/x")]
    public void Apa_OfAPageWithoutDate(string language, string expected) => CitationStyles.Apa(Page with { Reader = language }).Should().Be(expected);

    [Theory]
    [InlineData("en", "Garcia, Maria, and John A. Smith. 2024. “Looking after example cases.” Example University. https://doi.org/10.1234/abc.")]
    [InlineData("fr", "Garcia, Maria, et John A. Smith. 2024. «\u00a0Looking after example cases\u00a0». Example University. https://doi.org/10.1234/abc.")]
    [InlineData("el", "Garcia, Maria, και John A. Smith. 2024. «Looking after example cases». Example University. https://doi.org/10.1234/abc.")]
    [InlineData("lt", "Garcia, Maria, ir John A. Smith. 2024. „Looking after example cases“. Example University. https://doi.org/10.1234/abc.")]
    public void Chicago_OfAnArticle(string language, string expected) =>
        System.Net.WebUtility.HtmlDecode(CitationStyles.Chicago(Article with { Reader = language })).Should().Be(expected);

    [Fact]
    public void Chicago_OfAPageWithoutDate() => CitationStyles.Chicago(Page).Should().Be("Example Organisation. n.d. “Example page.” Accessed 22 November 2026. https://example.org/x.");

    [Fact]
    public void Apa_OfALaw_BeginsWithItsName() =>
        CitationStyles.Apa(Page with { Type = "law", Title = "Directive 2011/93/EU", Year = 2011 }).Should().Be("Directive 2011/93/EU (2011). https://example.org/x");

    [Fact]
    public void Report_WithANumber_NamesIt()
    {
        var report = Page with { Type = "policy", Title = "Example strategy", Year = 2022, Authors = [new CiteName("European Commission", null)], Identifiers = new Dictionary<string, string> { ["com"] = "COM(2022) 209" } };
        CitationStyles.Apa(report).Should().Be("European Commission. (2022). <i>Example strategy</i> (COM(2022) 209). https://example.org/x");
        CitationStyles.Chicago(report).Should().Be("European Commission. 2022. <i>Example strategy</i>. COM(2022) 209. https://example.org/x.");
    }

    [Fact]
    public void Names_WhenMany_AreShortened()
    {
        var many = Article with { Authors = [.. Enumerable.Range(1, 25).Select(number => new CiteName($"Family{number}", "Ada"))] };
        CitationStyles.Apa(many).Should().Contain("Family19, A., . . . Family25, A. (2024)").And.NotContain("Family20,");
        CitationStyles.Chicago(many).Should().Contain("Ada Family7, et al. 2024.").And.NotContain("Family8");
    }

    [Fact]
    public void Title_OfOurs_IsNeitherSlantedNorQuoted()
    {
        CitationStyles.Apa(Page with { Title = "[Page on an example]" }).Should().Contain(" [Page on an example]. ");
        CitationStyles.Chicago(Page with { Title = "[Page on an example]" }).Should().Contain(" [Page on an example]. ");
    }

    [Fact]
    public void Title_WithAQuestionMark_GetsNoFullStop() => CitationStyles.Apa(Page with { Title = "Who helps?" }).Should().Contain("<i>Who helps?</i> Retrieved");

    [Fact]
    public void WithoutAuthor_TheTitleStandsFirst() => CitationStyles.Apa(Page with { Authors = [], Year = 2020 }).Should().Be("<i>Example page</i>. (2020). https://example.org/x");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<i onclick=alert(1)>x</i>")]
    public void Markup_InARecord_IsText(string title)
    {
        var record = Page with { Title = title, Authors = [new CiteName(title, title)], Publishers = [title] };
        CitationStyles.Apa(record).Should().NotMatchRegex("<(?!/?i>)");
        CitationStyles.Chicago(record).Should().NotMatchRegex("<(?!/?i>)");
    }

    [Theory]
    [InlineData("Saskia M.", "S. M.")]
    [InlineData("Jean-Pierre", "J.-P.")]
    [InlineData("Ελένη", "Ε.")]
    public void Given_AsInitials(string given, string expected) => CitationStyles.Initials(given).Should().Be(expected);
}
