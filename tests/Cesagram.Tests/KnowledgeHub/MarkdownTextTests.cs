using Cesagram.Ui.Markdown;

namespace Cesagram.Tests.KnowledgeHub;

public class MarkdownTextTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<style>body{display:none}</style>")]
    [InlineData("text <img src=x onerror=alert(1)> text")]
    [InlineData("<svg onload=alert(1)>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("<!-- <script>alert(1)</script> -->")]
    public void Html_WhenTyped_IsShownAndNotRun(string markdown)
    {
        var html = Html(markdown);
        html.Should().NotMatchRegex("<(script|style|img|svg|a)[ >]");
        html.Should().Contain("&lt;");
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](javascript&#58;alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](&#x6A;avascript:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](java&#10;script:alert(1))")]
    [InlineData("[x](&#1;javascript:alert(1))")]
    [InlineData("[x](java&#8203;script:alert(1))")]
    [InlineData("[x](%6Aavascript:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](vbscript:msgbox(1))")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](//elsewhere.example)")]
    [InlineData("[x](/\\elsewhere.example)")]
    [InlineData("[x](https://example.org/&#8238;gpj.exe)")]
    [InlineData("[x][1]\n\n[1]: javascript:alert(1)")]
    [InlineData("[x][1]\n\n[1]: javascript&#58;alert(1)")]
    [InlineData("[x]\n\n[x]: data:text/html,x")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<data:text/html,x>")]
    [InlineData("[x](hub:nowhere/at-all)")]
    [InlineData("[x][1]\n\n[1]: hub:nowhere")]
    public void Link_WhenItMayNotBeFollowed_LeavesItsWords(string markdown)
    {
        var html = MarkdownText.Render(markdown, _ => null).ToString()!;
        html.Should().NotContain("href");
        html.Should().NotContain("<a");
    }

    [Theory]
    [InlineData("[x](https://example.org/a?b=c&d=e)", "href=\"https://example.org/a?b=c&amp;d=e\"")]
    [InlineData("<https://example.org>", "href=\"https://example.org\"")]
    [InlineData("<someone@example.org>", "href=\"mailto:someone@example.org\"")]
    [InlineData("[x](tel:116000)", "href=\"tel:116000\"")]
    [InlineData("[x](/en/help)", "href=\"/en/help\"")]
    [InlineData("[x](hub:help)", "href=\"/el/help\"")]
    [InlineData("[x][1]\n\n[1]: hub:help", "href=\"/el/help\"")]
    [InlineData("[x](https://example.org \"say \\\"hi\\\"\")", "title=\"say &quot;hi&quot;\"")]
    public void Link_WhenAllowed_Stays(string markdown, string expected) =>
        MarkdownText.Render(markdown, link => link == "help" ? "/el/help" : null).ToString().Should().Contain(expected);

    [Theory]
    [InlineData("![A poster](https://example.org/a.png)")]
    [InlineData("![A poster](//example.org/a.png)")]
    [InlineData("![A poster](/knowledge/images/../../secret)")]
    [InlineData("![A poster](/elsewhere/1)")]
    [InlineData("![A poster](data:image/svg+xml,x)")]
    [InlineData("![A poster][1]\n\n[1]: https://example.org/a.png")]
    public void Image_WhenNotOurs_LeavesItsWords(string markdown) => Html(markdown).Should().NotContain("<img").And.Contain("A poster");

    [Fact]
    public void Image_WhenOursWithWords_IsShown() =>
        Html("![A poster](/knowledge/images/0199a-b1)").Should().Contain("<img src=\"/knowledge/images/0199a-b1\"").And.Contain("alt=\"A poster\"").And.Contain("loading=\"lazy\"");

    [Fact]
    public void Image_WithoutWords_IsLeftOut() => Html("![](/knowledge/images/1)").Should().NotContain("<img");

    [Fact]
    public void Headings_InGreek_HaveStableUniqueIds()
    {
        var page = MarkdownText.Read("## Τι να κάνετε\n\n## Πρώτα\n\n### Πρώτα\n\n## 2. *Πού* θα βρείτε `βοήθεια`;\n\n## !!!");
        page.Headings.Select(heading => heading.Id).Should().Equal("s-τι-να-κάνετε", "s-πρώτα", "s-πρώτα-2", "s-2-πού-θα-βρείτε-βοήθεια", "s-part");
        page.Headings.Select(heading => heading.Text).Should().Contain("2. Πού θα βρείτε βοήθεια;");
        page.Html.ToString().Should().Contain("<h3 id=\"s-πρώτα-2\">");
    }

    [Fact]
    public void Heading_WhenNamedLikeAPartOfThePage_DoesNotTakeItsId() => Html("## Content").Should().Contain("id=\"s-content\"");

    [Fact]
    public void Heading_OfLevel1_IsLevel2() => Html("# Title").Should().Contain("<h2").And.NotContain("<h1");

    [Fact]
    public void Link_ToAHeading_FindsIt() => Html("[see](#First steps)\n\n[see](#first-steps)\n\n## First steps").Should().Contain("href=\"#s-first-steps\"");

    [Fact]
    public void Table_Scrolls_ByItself() => Html("| a | b |\n|---|---|\n| 1 | 2 |").Should().Contain("<div class=\"table-scroll\" tabindex=\"0\">").And.Contain("<table class=\"table\">");

    [Theory]
    [InlineData(">", 5_000)]
    [InlineData("- ", 3_000)]
    [InlineData("[", 50_000)]
    [InlineData("![", 50_000)]
    [InlineData("*a **b ", 20_000)]
    [InlineData("`", 50_000)]
    [InlineData("<a", 50_000)]
    [InlineData("| a ", 20_000)]
    [InlineData("x\n", 500_000)]
    public void Text_WhenNestedOrHuge_IsStillRenderedSafely(string piece, int times)
    {
        var html = Html(string.Concat(Enumerable.Repeat(piece, times)) + "<script>alert(1)</script>");
        html.Should().NotContain("<script");
        html.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("Vaikų apsauga – mūsų visų darbas.", 5)]
    [InlineData("L’enfant n’est pas seul", 4)]
    [InlineData("## Πού *θα* βρω βοήθεια", 4)]
    [InlineData("", 0)]
    public void Words_AreCounted(string markdown, int words) => MarkdownText.Read(markdown).Words.Should().Be(words);

    [Fact]
    public void Minutes_AreRoundedUp() => MarkdownText.Read(string.Concat(Enumerable.Repeat("word ", 401))).Minutes.Should().Be(3);

    private static string Html(string markdown) => MarkdownText.Render(markdown).ToString()!;
}
