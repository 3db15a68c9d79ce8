using System.Xml.Linq;
using Cesagram.Linguistics.Evaluation;
using Cesagram.Linguistics.Tests.Made;

namespace Cesagram.Linguistics.Tests.Evaluation;

public class EvaluationPageTests
{
    private static readonly XNamespace Picture = "http://www.w3.org/2000/svg";

    private static readonly PrintContext Context = new(new DateOnly(2030, 2, 1), ["deploy/run.sh evaluate 'Συνομιλίες <τεστ> & \u0001.jsonl'"])
    {
        HeldOut =
        [
            new("conda", false, 10, 20, 5, [new("cesagram", 0.9, 0.8, 0), new("naive-bayes", 0.8, null, 0), new("cue-count", 0.7, 0.6, 1), new("length", null, 0.1, 2)]),
        ],
        Robustness = [new("leetspeak", "en", 48, 0.9, 0.85, 5, 0.8, 0.7), new("spacing", "el", 48, 0.9, 0.91, -1, 0.8, 0.7), new("zero-width", "lt", 48, null, null, null, 0.8, 0.7)],
    };

    private static readonly string Html = EvaluationPage.Html(MadeOutcomes.Report, Context);

    [Fact]
    public void Html_Whole_IsWellFormedAndSaysWhenAndWhat()
    {
        var page = XDocument.Parse(Html);

        page.Root!.Name.LocalName.Should().Be("html");
        Html.Should().Contain("1 February 2030").And.Contain(RiskModel.Shipped.Info.Version).And.Contain("0.625").And.Contain("Greek");
    }

    [Fact]
    public void Html_Pictures_AreAllThereWithATitleEach()
    {
        var pictures = XDocument.Parse(Html).Descendants(Picture + "svg").Where(svg => svg.Ancestors("figure").Any() && !svg.Ancestors("ul").Any()).ToList();

        // Two of conversations, reliability, two of early detection, false alarms, sources held out, attacks.
        pictures.Should().HaveCount(8);
        pictures.Should().OnlyContain(svg => svg.Attribute("role")!.Value == "img" && svg.Element(Picture + "title")!.Value.Length > 20);
    }

    [Fact]
    public void Html_PlacesInPictures_AreNumbers() => Html.Should().NotContain("NaN").And.NotContain("Infinity").And.NotContain("∞");

    [Fact]
    public void Html_Links_NameNothingElsewhere()
    {
        Html.Replace("xmlns=\"http://www.w3.org/2000/svg\"", "", StringComparison.Ordinal).Should().NotContain("http").And.NotContain("url(").And.NotContain("@import");
        Html.Should().NotContain("<script").And.NotContain(" href=").And.NotContain(" src=");
    }

    [Fact]
    public void Html_GreekNames_StandAsTheyAreAndSignsAreEscaped() =>
        Html.Should().Contain("Συνομιλίες &lt;τεστ&gt; &amp; \uFFFD.jsonl").And.Contain("μέσα &amp; έξω").And.NotContain("<τεστ>");

    [Fact]
    public void Html_OneClassOnly_LeavesOutWhatCannotBeDrawn()
    {
        var report = ReportMaker.Of(RiskModel.Shipped, [MadeOutcomes.Of("lt", "chat", false, 0.1, null)]);

        var page = XDocument.Parse(EvaluationPage.Html(report, new PrintContext(new DateOnly(2030, 2, 1), [])));

        page.Descendants(Picture + "svg").Where(svg => !svg.Ancestors("ul").Any()).Should().HaveCount(2);
    }

    [Fact]
    public void Html_NothingRead_SaysSo()
    {
        var write = () => EvaluationPage.Html(ReportMaker.Of(RiskModel.Shipped, []), Context);

        write.Should().Throw<InvalidDataException>().WithMessage("*no labelled conversation*");
    }
}
