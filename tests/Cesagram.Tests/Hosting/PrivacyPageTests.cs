using System.Net;
using Cesagram.ChatAnalysis.Data;
using Cesagram.Ui;
using Cesagram.Ui.Languages;
using Cesagram.Ui.Pages;
using Microsoft.Extensions.Options;

namespace Cesagram.Tests.Hosting;

[Collection(HostCollection.Name)]
public class PrivacyPageTests(RunningHost host)
{
    public static TheoryData<string> Languages() => [.. Language.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Get_Privacy_HasAPartForEachKindOfPerson(string language)
    {
        using var client = host.Anonymous();
        using var answer = await client.GetAsync(new Uri($"/{language}/privacy", UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.Contains("Set-Cookie").Should().BeFalse("the page says that reading sets none");
        var html = await answer.Content.ReadAsStringAsync();
        foreach (var (id, _) in PrivacyModel.People)
        {
            html.Should().Contain($"<h2 id=\"{id}\">").And.Contain($"<a href=\"#{id}\">");
        }

        // A text whose key is missing shows the key.
        PrivacyModel.People.SelectMany(person => PrivacyModel.Rows.Append("Name").Select(row => $"{person.Key}.{row}")).Where(key => html.Contains(key, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Get_Privacy_SaysHowLongAReadersTimesAreKept(string language)
    {
        using var client = host.Anonymous();
        var html = await client.GetStringAsync(new Uri($"/{language}/privacy", UriKind.Relative));
        var account = html.Split("<h2 id=\"account\">")[1].Split("<h2 ")[0];
        account.Should().Contain($" {ReaderExposure.KeptDays} ").And.Contain($" {ReaderChoice.KeptDays} ");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Get_AnyPage_LeadsToPrivacyInItsLanguage(string language)
    {
        using var client = host.Anonymous();
        (await client.GetStringAsync(new Uri($"/{language}/help", UriKind.Relative))).Should().Contain($"<a href=\"/{language}/privacy\">");
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("/help", null)]
    [InlineData("/knowledge/glossary", null)]
    [InlineData("/knowledge/contact", "cesagram.antiforgery")]
    public async Task Get_PageForReading_SetsNoCookieAndOneWithAFormOnlyItsOwn(string page, string? cookie)
    {
        using var client = host.Anonymous();
        using var answer = await client.GetAsync(new Uri("/en" + page, UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var set = answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.ToList() : [];
        set.Select(line => line.Split('=')[0]).Should().Equal(cookie is null ? [] : [cookie]);
        set.Where(line => line.Contains("expires=", StringComparison.OrdinalIgnoreCase) || line.Contains("max-age=", StringComparison.OrdinalIgnoreCase)).Should().BeEmpty("it goes with the browser");
    }

    [Fact]
    public async Task Get_Privacy_SaysWhoRunsThePlatformOnceThatIsSet()
    {
        using var client = host.Anonymous();
        var options = ((IServiceProvider)host.Services).GetService(typeof(IOptions<UiOptions>)) as IOptions<UiOptions>;
        var page = new Uri("/en/privacy", UriKind.Relative);
        (await client.GetStringAsync(page)).Should().Contain("has not stated a name here yet");
        var before = options!.Value.Operator;
        options.Value.Operator = new PlatformOperator { Name = "Example Hotline", Contact = "privacy@hotline.example", DataProtectionOfficer = "Ann Example", SupervisoryAuthority = "Example Authority" };
        try
        {
            (await client.GetStringAsync(page)).Should().Contain("Example Hotline").And.Contain("privacy@hotline.example").And.Contain("Ann Example").And.Contain("Example Authority").And.NotContain("has not stated");
        }
        finally
        {
            options.Value.Operator = before;
        }
    }
}
