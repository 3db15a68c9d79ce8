using Cesagram.CountryFacts;

namespace Cesagram.Tests.Hosting;

[Collection(HostCollection.Name)]
public class HelpPageTests(RunningHost host)
{
    public static TheoryData<string, string> Choices()
    {
        var all = new TheoryData<string, string>();
        foreach (var country in (string[])["BE", "GR", "IT", "LT", "EU"])
        {
            foreach (var who in (string[])["child", "parent", "friend", "professional"])
            {
                all.Add(country, who);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public async Task Get_Help_ShowsMissingChildLineEmergencyAndSources(string country, string who)
    {
        using var client = host.Anonymous();
        var html = await client.GetStringAsync(new Uri($"/en/help?country={country}&who={who}", UriKind.Relative));
        html.Should().Contain("tel:112").And.Contain("tel:116000");
        var services = System.Text.RegularExpressions.Regex.Count(html, "class=\"service[\" ]");
        services.Should().BeGreaterThan(2);
        System.Text.RegularExpressions.Regex.Count(html, "class=\"source\"").Should().Be(services);
    }

    [Theory]
    [InlineData("BE", "102")]
    [InlineData("BE", "103")]
    [InlineData("GR", "1056")]
    [InlineData("IT", "19696")]
    [InlineData("IT", "114")]
    [InlineData("LT", "116111")]
    public async Task Get_Help_HasTheCountrysOwnLine(string country, string number)
    {
        using var client = host.Anonymous();
        var html = await client.GetStringAsync(new Uri($"/en/help?country={country}", UriKind.Relative));
        html.Should().Contain($"tel:{number}");
    }

    [Theory]
    [InlineData("child", "tel:116111")]
    [InlineData("child&country=GR", "tel:1056")]
    [InlineData("child&country=BE", "tel:102")]
    [InlineData("child&country=IT", "tel:19696")]
    [InlineData("parent&country=GR", "tel:116000")]
    public async Task Get_Help_OffersTheCallBeforeAllElse(string choice, string first)
    {
        using var client = host.Anonymous();
        var html = await client.GetStringAsync(new Uri($"/el/help?who={choice}", UriKind.Relative));
        var call = html.IndexOf("class=\"call\"", StringComparison.Ordinal);
        html[call..].Should().StartWith($"class=\"call\" href=\"{first}\"");
        html[..call].Should().Contain("tel:112").And.NotContain("<select");
        html.Contains("?country=GR&amp;who=child", StringComparison.Ordinal).Should().Be(choice == "child", "countries are offered until one is chosen");
    }

    [Fact]
    public async Task Get_Help_InFrenchOfBelgium_CallsTheLineThatSpeaksFrench()
    {
        using var client = host.Anonymous();
        (await client.GetStringAsync(new Uri("/fr/help?country=BE", UriKind.Relative))).Should().Contain("class=\"call\" href=\"tel:103\"");
    }

    [Fact]
    public async Task Get_Help_ListsWhatIsNotKnownOnceAService()
    {
        using var client = host.Anonymous();
        var html = await client.GetStringAsync(new Uri("/en/help?country=LT", UriKind.Relative));
        html.Should().Contain("Not known: hours, cost, languages").And.NotContain("own-notes");
    }

    [Theory]
    [InlineData("116 000", "116 000", null)]
    [InlineData("SOS 1056", "1056", null)]
    [InlineData("114 Emergenza Infanzia", "114", "Emergenza Infanzia")]
    [InlineData("Awel", "102", "Awel")]
    [InlineData("SafeLine", null, "SafeLine")]
    public void ProperName_LeavesOutTheNumber(string name, string? number, string? expected) =>
        new HelpService { Id = "x", Purpose = HelpPurpose.ChildHelpline, Name = name, Number = number, Source = "s", Mark = FactMark.Verified }
            .ProperName.Should().Be(expected);

    [Fact]
    public async Task Get_Help_WithNonsense_FallsBackInsteadOfFailing()
    {
        using var client = host.Anonymous();
        (await client.GetStringAsync(new Uri("/lt/help?country=<script>&who='", UriKind.Relative))).Should().NotContain("<script>&").And.Contain("tel:112");
    }

    [Fact]
    public void Load_ShippedFacts_EveryServiceHasSourceAndMark()
    {
        var facts = CountryFactsFile.Load(null);
        foreach (var country in CountryFactsFile.Choices)
        {
            facts.Find(country)!.Services.Should().NotBeEmpty().And.OnlyContain(service => service.Source.Length > 0);
        }
    }
}
