using System.Text.RegularExpressions;
using Cesagram.Tests.Hosting;
using Cesagram.Ui.Languages;

namespace Cesagram.Tests.Accounts;

[Collection(HostCollection.Name)]
public partial class LinkTests(RunningHost host)
{
    [GeneratedRegex("<a\\b[^>]*>")]
    private static partial Regex Link();

    public static TheoryData<string> Pages() =>
        ["sign-in", "forgot", "sign-out", "not-allowed", "invitation/unknown", "reset/unknown", "confirm-email/unknown", "first/unknown"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Links_OfAPublicAccountPage_AllLeadSomewhereInEveryLanguage(string page)
    {
        using var visitor = new Visitor(host);
        foreach (var language in Language.All)
        {
            var (_, html) = await visitor.GetAsync($"/{language.Code}/account/{page}");
            var links = Link().Matches(html).Select(match => match.Value).ToList();
            links.Should().NotBeEmpty().And.OnlyContain(link => Regex.IsMatch(link, "\\shref=\"[^\"]+\""));
        }
    }

    [Theory]
    [InlineData("sign-in", "/el/account/forgot")]
    [InlineData("reset/unknown", "/el/account/forgot")]
    [InlineData("invitation/unknown", "/el/account/sign-in")]
    public async Task Links_ToTheNextStep_KeepTheLanguage(string page, string to)
    {
        using var visitor = new Visitor(host);
        (await visitor.GetAsync($"/el/account/{page}")).Page.Should().Contain($"href=\"{to}\"");
    }
}
