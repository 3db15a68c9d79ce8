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
        var services = System.Text.RegularExpressions.Regex.Count(html, "<li class=\"service");
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
