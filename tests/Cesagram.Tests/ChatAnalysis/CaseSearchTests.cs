using System.Text;
using Cesagram.Accounts;
using Cesagram.ChatAnalysis.SearchCases;
using Cesagram.ChatAnalysis.TriageCase;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using static Cesagram.Tests.ChatAnalysis.CasePages;

namespace Cesagram.Tests.ChatAnalysis;

/// <summary>The blind index, the search in messages and the order of the triage.</summary>
[Collection(HostCollection.Name)]
public class CaseSearchTests(RunningHost host)
{
    [Theory]
    [InlineData("+32 470 12 34 56", "0470/12.34.56", true)]
    [InlineData("0470 12 34 56", "0032470123456", true)]
    [InlineData("0470 12 34 56", "+32 (0)470 123456", true)]
    [InlineData("+370 612 34567", "861234567", true)]
    [InlineData("+39 06 1234567", "06 1234567", true)]
    [InlineData("+30 210 1234567", "2101234567", true)]
    [InlineData("+32 470 12 34 56", "+33 470 12 34 56", false)]
    [InlineData("+32 470 12 34 56", "0470 12 34 57", false)]
    [InlineData("0470 12 34", "not a number", false)]
    public void Phone_InAnotherForm_MeetsWhereItCanBeTheSame(string stored, string asked, bool meets) =>
        BlindTerms.OfPhone(stored).Intersect(BlindTerms.AskingForPhone(asked)).Any().Should().Be(meets);

    [Theory]
    [InlineData("Éléonore Straße", "n:eleonore n:strasse")]
    [InlineData("Γιώργος", "n:γιωργοσ")]
    [InlineData("O’Neill O'Neill", "n:oneill")]
    [InlineData("Jean-Paul  Łukasz", "n:jean n:paul n:lukasz")]
    [InlineData("  ", "")]
    public void Name_IntoTerms_IsFoldedWordByWord(string name, string terms) => string.Join(' ', BlindTerms.OfName(name)).Should().Be(terms);

    [Fact]
    public async Task Search_ByExactTerms_FindsTheCaseOfTheUnitAndNotTheQueryInTheTrail()
    {
        using var analyst = await VisitorAsync(host);
        var id = await OpenAsync(analyst);
        var (first, last, account) = (Word(), Word(), "User_" + Word());
        var number = $"+32 4{Random.Shared.Next(10_000_000, 99_999_999)}";
        await analyst.SendAsync(
            $"{Root}/{id}/person", ("Form.Category", "suspect"), ("Form.Name", $"{first} É{last}"), ("Form.Aliases", "Some Alias\nAnother"), ("Form.Phones", number), ("Form.Accounts", "@" + account));
        var reference = (await CaseAsync(host, id)).Reference;
        foreach (var query in (string[])[first, $"e{last} {first}".ToUpperInvariant(), account.ToUpperInvariant(), "0" + number[4..], number.Replace("+", "00", StringComparison.Ordinal), reference.ToLowerInvariant()])
        {
            (await analyst.SendAsync(Root, $"{Root}?handler=Search", [("Query", query)])).Page.Should().Contain($"/cases/{id}", query);
        }

        foreach (var query in (string[])[first[..^1], $"{first} {Word()}", $"Alias {Word()}"])
        {
            (await analyst.SendAsync(Root, $"{Root}?handler=Search", [("Query", query)])).Page.Should().Contain("Nothing has exactly these terms").And.Contain(query);
        }

        await host.WithAsync<CaseSearch>(async search => (await search.FindAsync(RunningHost.OtherUnit, first, "eve", CancellationToken.None)).Should().BeEmpty("another unit has another key"));
        (await InUnitAsync(host, db => db.Database.SqlQuery<int>($"""select count(*)::int as "Value" from audit.events where "Details" like {"%" + first + "%"} or "Name" like {"%" + first + "%"}""").SingleAsync())).Should().Be(0);
        (await InUnitAsync(host, db => db.CaseTerms.AsNoTracking().Where(t => t.CaseId == id).ToListAsync())).Should().NotBeEmpty().And.OnlyContain(term => term.Hash.Length == 32);
        (await analyst.SendAsync(Root, $"{Root}?handler=Search", [("Query", " ")])).Page.Should().Contain("Write what to look for");
    }

    [Fact]
    public async Task Person_WhenChangedOrRemoved_IsFoundByWhatItIsNow()
    {
        using var analyst = await VisitorAsync(host);
        var id = await OpenAsync(analyst);
        var (before, after) = (Word(), Word());
        await analyst.SendAsync($"{Root}/{id}/person", ("Form.Category", "witness"), ("Form.Name", before));
        var person = await InUnitAsync(host, db => db.CasePeople.Where(p => p.CaseId == id).Select(p => p.Id).SingleAsync());
        var page = $"{Root}/{id}/person/{person}";
        (await analyst.GetAsync(page)).Page.Should().Contain($"value=\"{before}\"").And.Contain("name=\"Revision\" value=\"1\"");
        (await analyst.SendAsync(page, ("Form.Category", "witness"), ("Form.Name", after), ("Revision", "0"))).Page.Should().Contain("Nothing was overwritten").And.Contain(after);
        await analyst.SendAsync(page, ("Form.Category", "victim"), ("Form.Name", after), ("Revision", "1"));
        (await FindAsync(before), await FindAsync(after)).Should().Be((false, true));
        await analyst.SendAsync(page, $"{page}?handler=Remove", []);
        (await FindAsync(after)).Should().BeFalse();
        (await RowsAsync(host, id)).Select(row => row.Name).Should().Contain(["case-person-added", "case-person-changed", "case-person-removed"]);

        async Task<bool> FindAsync(string word)
        {
            IReadOnlyList<Guid> found = [];
            await host.WithAsync<CaseSearch>(async search => found = await search.FindAsync(AccountsModule.DemoUnit, word, "analyst", CancellationToken.None));
            return found.Contains(id);
        }
    }

    [Fact]
    public async Task Person_WithNothingOrNoNumber_IsRefusedAndKept()
    {
        using var analyst = await VisitorAsync(host);
        var id = await OpenAsync(analyst);
        (await analyst.SendAsync($"{Root}/{id}/person", ("Form.Category", ""), ("Form.Name", " "))).Page.Should().Contain("Choose a category").And.Contain("Enter a name");
        (await analyst.SendAsync($"{Root}/{id}/person", ("Form.Category", "other"), ("Form.Phones", "call me"))).Page.Should().Contain("“call me” is no telephone number").And.Contain(">call me</textarea>");
    }

    [Fact]
    public async Task Find_InTheMessagesOfACase_ShowsThePlaceAndRecordsThatSomebodyLooked()
    {
        using var analyst = await VisitorAsync(host);
        var id = await OpenAsync(analyst);
        var word = Word();
        var transcript = await TranscriptAsync(host, Submitting.Chat($"we meet at the CAFÉ {word} then"));
        await AddTranscriptAsync(host, id, transcript);
        await TranscriptAsync(host, Submitting.Chat($"elsewhere {word}"));
        var (_, page) = await analyst.SendAsync($"{Root}/{id}/find", ("Query", $"cafe {word}"));
        page.Should().Contain("Messages found: 1.").And.Contain($"/en/analysis/transcripts/{transcript}/1?p=1#m0").And.Contain($"<mark>CAFÉ {word}</mark>");
        (await analyst.SendAsync($"{Root}/{id}/find", ("Query", "x"))).Page.Should().Contain("Write between 2 and 200");
        (await RowsAsync(host, id)).Should().ContainSingle(row => row.Name == "case-text-searched").Which.Details.Should().NotContain(word);
    }

    [Fact]
    public void Order_OfConversations_PutsMeetingAndLeavingFirstAndWhatCannotBeToldBeforeNothing()
    {
        static TriageRow Row(string name, string band, double risk, params (string, int)[] stages) => new(Guid.Empty, name, 0, band, risk, 0, 10, stages.ToDictionary(s => s.Item1, s => s.Item2));
        TriageRow[] rows =
        [
            Row("harmless", "none", 0.1), Row("unclear", "cannot-tell", 0), Row("risky", "urgent", 0.9, ("trust", 40)), Row("alone", "watch", 0.4, ("isolation", 4)),
            Row("meets", "warn", 0.5, ("approach", 1), ("isolation", 2)), Row("leaves", "watch", 0.3, ("going-missing", 2)),
        ];
        CaseTriage.Order(rows).Select(row => row.FileName).Should().Equal("leaves", "meets", "alone", "unclear", "risky", "harmless");
    }

    [Fact]
    public async Task Triage_OfACase_RanksItsConversationsBelowTheLineForMissingChildren()
    {
        using var analyst = await VisitorAsync(host);
        var id = await OpenAsync(analyst, ("Form.MissingPerson", "true"));
        var quiet = await TranscriptAsync(host);
        using var client = host.Api();
        var sample = await File.ReadAllBytesAsync(Path.Combine(Root4(), "docs/samples/whatsapp-android-el-kindynos.txt"));
        var risky = Guid.Parse((await Submitting.SubmitAsync(client, [.. sample, .. Encoding.UTF8.GetBytes($"\n24/03/2024, 17:02 - Anna: {Guid.NewGuid():N}\n")], "grave.txt")).Id());
        await AddTranscriptAsync(host, id, quiet);
        await AddTranscriptAsync(host, id, risky);
        var (_, page) = await analyst.GetAsync($"{Root}/{id}/triage?country=GR");
        page.Should().Contain("tel:116000").And.Contain("each counts 3");
        page.IndexOf("tel:116000", StringComparison.Ordinal).Should().BeLessThan(page.IndexOf($"transcripts/{risky}/1", StringComparison.Ordinal));
        page.IndexOf($"transcripts/{risky}/1", StringComparison.Ordinal).Should().BeLessThan(page.IndexOf($"transcripts/{quiet}/1", StringComparison.Ordinal));
        (await RowsAsync(host, id)).Should().Contain(row => row.Name == "case-triage-read" && row.Details.Contains("\"conversations\":\"2\"", StringComparison.Ordinal));
    }

    private static string Word() => "w" + string.Concat(Guid.NewGuid().ToString("N").Take(10).Select(c => char.IsAsciiDigit(c) ? (char)('g' + (c - '0')) : c));

    private static string Root4([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
}
