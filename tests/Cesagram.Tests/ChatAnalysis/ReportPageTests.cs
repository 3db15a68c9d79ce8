using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.ChatAnalysis;

/// <summary>What a person reads on the report's page and on the list.</summary>
[Collection(HostCollection.Name)]
public partial class ReportPageTests(RunningHost host)
{

    [GeneratedRegex("<p class=\"text\"[^>]*>(.*?)</p>", RegexOptions.Singleline)]
    private static partial Regex ShownText();

    [Fact]
    public async Task Get_ReportPage_ShowsEveryTextAsItWasWritten()
    {
        string[] said = ["how old are you  then? don't tell your mum, delete this chat ok", "i am 13 , why do you ask", "are your parents home tonight", "no ,  they work"];
        var chat = string.Concat(said.Select((text, i) => $"24/03/2024, 17:0{i} - {(i % 2 == 0 ? "Rob" : "Mira")}: {text}\n")) + Submitting.Chat();
        using var client = host.Api();
        var transcript = await Submitting.SubmitAsync(client, chat);
        using var person = await host.SignedInAsync("analyst");
        var html = await person.GetStringAsync(Page("en", $"transcripts/{transcript.Id()}/1?reveal=true"));
        html.Should().Contain("<mark ");
        ShownText().Matches(html).Take(said.Length)
            .Select(match => WebUtility.HtmlDecode(Regex.Replace(match.Groups[1].Value, "</?mark[^>]*>", "")))
            .Should().Equal(said);
    }

    [Fact]
    public async Task Post_AnotherDateOrder_ReadsTheFileAgain()
    {
        using var client = host.Api();
        var transcript = await Submitting.SubmitAsync(client, Ambiguous());
        using var person = await host.SignedInAsync("analyst");
        var page = Page("en", $"transcripts/{transcript.Id()}/1");
        var html = await person.GetStringAsync(page);
        html.Should().Contain("Read again with the month first").And.Contain("3 April 2024");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["order"] = "mdy", ["__RequestVerificationToken"] = Html.AntiforgeryToken(html) });
        using var answer = await person.PostAsync(page, form);
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var again = await Submitting.WaitAsync(client, new Uri($"/api/transcripts/{transcript.Id()}", UriKind.Relative));
        again.GetProperty("conversations").GetArrayLength().Should().Be(1);
        (await person.GetStringAsync(page)).Should().Contain("4 March 2024").And.NotContain("Read again with");
    }

    [Fact]
    public async Task Get_Pages_InGreek_SayTheReadersNotesInGreek()
    {
        using var client = host.Api();
        var ambiguous = await Submitting.SubmitAsync(client, Ambiguous());
        var binary = await Submitting.SubmitAsync(client, [0, 1, 2, 0, 0, 255, .. Guid.NewGuid().ToByteArray()], "photo.bin");
        using var person = await host.SignedInAsync("analyst");
        (await person.GetStringAsync(Page("el", $"transcripts/{ambiguous.Id()}/1"))).Should().NotContain("day-first").And.Contain("ημέρα");
        var failed = await person.GetStringAsync(Page("el", $"transcripts/{binary.Id()}"));
        failed.Should().Contain("lang=\"en\"").And.NotContain("(binary)");
        Html.Texts(failed).Should().Contain(text => text.Contains("αρχείο", StringComparison.OrdinalIgnoreCase) && text.Contains("JSON", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_List_ByResultAndRisk_ShowsThoseAlone()
    {
        using var client = host.Api();
        var name = $"{Guid.NewGuid():N}.bin";
        await Submitting.SubmitAsync(client, [0, 1, 2, 0, 0, 255, .. Guid.NewGuid().ToByteArray()], name);
        using var person = await host.SignedInAsync("analyst");
        (await person.GetStringAsync(Page("en", "?result=failed"))).Should().Contain(name).And.NotContain("class=\"band band-");
        (await person.GetStringAsync(Page("en", "?result=urgent"))).Should().NotContain(name).And.Contain("band-urgent");
        var byRisk = JsonSerializer.Serialize(Html.Texts(await person.GetStringAsync(Page("en", "?order=risk"))));
        byRisk.IndexOf("Urgent", byRisk.IndexOf("Handed in", StringComparison.Ordinal), StringComparison.Ordinal).Should().BePositive();
    }

    [Fact]
    public async Task Get_Report_HasTheFilesNameAsItsHeadingAndTitle_AndTheBandBesideIt()
    {
        using var client = host.Api();
        var name = $"{Guid.NewGuid():N}.txt";
        var transcript = await Submitting.SubmitAsync(client, System.Text.Encoding.UTF8.GetBytes(Submitting.Chat()), name);
        using var person = await host.SignedInAsync("analyst");
        var html = await person.GetStringAsync(Page("en", $"transcripts/{transcript.Id()}/1"));
        html.Should().Contain($"<h1><bdi>{name}</bdi></h1> <span class=\"band band-").And.Contain($"<title>{name} ");
        Regex.Count(html, "<h1").Should().Be(1);
        html.Should().Contain("<dt>Size</dt>");
    }

    [Fact]
    public async Task Get_List_OnAPhone_NamesEveryValue_AndCallsAConversationByItsName()
    {
        using var person = await host.SignedInAsync("analyst");
        var files = await person.GetStringAsync(Page("en", "?channel=all"));
        files.Should().Contain("class=\"table transcripts cards\"").And.Contain("<th scope=\"col\">File</th>");
        foreach (var label in (string[])["Result", "Risk", "Messages", "Language", "Handed in", "By"])
        {
            files.Should().Contain($"data-label=\"{label}\"");
        }

        await LiveWarnings.Live.SendAsync(host.Api(), await LiveWarnings.Live.SourceAsync(host), $"list {Guid.NewGuid():N}", [new("1", "a", "hello", null, null)]);
        (await person.GetStringAsync(Page("en", "?channel=live"))).Should().Contain("<th scope=\"col\">Conversation</th>").And.NotContain("<th scope=\"col\">File</th>");
        (await person.GetStringAsync(Page("el", "?channel=live"))).Should().Contain("<th scope=\"col\">Συνομιλία</th>");
    }

    [Theory]
    [InlineData(1, "> 0,99")]
    [InlineData(0.994, "> 0,99")]
    [InlineData(0.99, "0,99")]
    [InlineData(0.5, "0,50")]
    [InlineData(0.004, "< 0,01")]
    [InlineData(0, "< 0,01")]
    public void Likelihood_InText_NeverClaimsCertainty(double risk, string text)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("el");
            Likelihood.Text(risk).Should().Be(text);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static string Ambiguous() => $"03/04/2024, 17:02 - Anna: see you {Guid.NewGuid()}\n05/06/2024, 17:03 - Mira: yes\n";

    private static Uri Page(string language, string rest) => new($"/{language}/analysis{(rest.StartsWith('?') ? "" : "/")}{rest}", UriKind.Relative);
}
