using System.Net;
using Cesagram.ChatAnalysis.Pages.Analysis;
using Cesagram.Tests.Hosting;
using Cesagram.Ui.Languages;

namespace Cesagram.Tests.ChatAnalysis;

[Collection(HostCollection.Name)]
public class SubmitPageTests(RunningHost host)
{
    [Fact]
    public async Task Get_SubmitPage_SaysInEveryLanguageHowEachAppIsExported()
    {
        using var analyst = await host.SignedInAsync("analyst");
        foreach (var language in Language.All.Select(l => l.Code))
        {
            var page = WebUtility.HtmlDecode(await analyst.GetStringAsync(new Uri($"/{language}/analysis/submit", UriKind.Relative)));
            page.Should().Contain("name=\"choose\"").And.NotContain("GetExport.");
            var help = page[page.IndexOf("class=\"get-export\"", StringComparison.Ordinal)..];
            help.Split("<details>").Should().HaveCountGreaterThan(SubmitModel.Explained.Count(), "in {0} each format is explained", language);
        }
    }
}
