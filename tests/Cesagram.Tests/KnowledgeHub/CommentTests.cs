using System.Net;
using Cesagram.KnowledgeHub.Comments;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReceiveForms;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.KnowledgeHub;

[Collection(HostCollection.Name)]
public class CommentTests(RunningHost host)
{
    [Fact]
    public async Task Post_Comment_IsKeptForAPersonAndNotShown()
    {
        var news = await SectionVisitor.AddNewsAsync(host, commentsOpen: true);
        using var visitor = new SectionVisitor(host);
        var text = $"An example comment, {news.Id}.";
        var (status, location, _) = await visitor.SendAsync(Path(news), CommentIntake.Form, new() { ["Name"] = "Example", ["Text"] = text });
        status.Should().Be(HttpStatusCode.Redirect);
        location.Should().Be(Path(news) + "/thanks");
        (await visitor.ReadAsync(location!)).Should().Contain("An editor reads it").And.NotContain("class=\"call\"");
        (await visitor.ReadAsync(Path(news))).Should().NotContain(text);
        var kept = (await KeptAsync(news)).Single();
        kept.Status.Should().Be(CommentStatus.Waiting);
        kept.Signs.Should().BeEmpty();
        kept.Language.Should().Be("en");
    }

    [Fact]
    public async Task Post_Script_IsShownAsTextOnceApproved()
    {
        var news = await SectionVisitor.AddNewsAsync(host, commentsOpen: true);
        using var visitor = new SectionVisitor(host);
        await visitor.SendAsync(Path(news), CommentIntake.Form, new() { ["Name"] = "<b onclick=x>Ex</b>", ["Text"] = "<script>alert(1)</script> https://example.org\u202Eabc" });
        var kept = (await KeptAsync(news)).Single();
        kept.Signs.Should().Contain(SpamSigns.Markup);
        await host.WithAsync<Moderation>(m => m.MoveAsync([kept.Id], CommentStatus.Waiting, CommentStatus.Published, null, "test", CancellationToken.None));
        (await visitor.ReadAsync(Path(news))).Should().Contain("&lt;script&gt;alert(1)&lt;/script&gt; https://example.orgabc")
            .And.NotContain("<script>alert").And.NotContain("<b onclick").And.NotContain("href=\"https://example.org");
    }

    [Theory]
    [InlineData("too-fast", 0)]
    [InlineData("too-old", 13)]
    public async Task Post_AtAnOddTime_IsKeptWithItsSign(string sign, int hoursAgo)
    {
        var news = await SectionVisitor.AddNewsAsync(host, commentsOpen: true);
        using var visitor = new SectionVisitor(host) { Slowly = false };
        var fields = new Dictionary<string, string> { ["Text"] = $"Odd time {news.Id}" };
        if (hoursAgo > 0)
        {
            fields["Guard.Seal"] = visitor.SealOf(CommentIntake.Form, DateTimeOffset.UtcNow.AddHours(-hoursAgo));
        }

        (await visitor.SendAsync(Path(news), CommentIntake.Form, fields)).Status.Should().Be(HttpStatusCode.Redirect);
        (await KeptAsync(news)).Single().Signs.Should().Equal(sign);
    }

    [Theory]
    [InlineData("forged")]
    [InlineData("of-contact")]
    public async Task Post_WithAWrongSeal_IsKeptWithItsSign(string seal)
    {
        var news = await SectionVisitor.AddNewsAsync(host, commentsOpen: true);
        using var visitor = new SectionVisitor(host);
        var value = seal == "forged" ? "forged" : visitor.SealOf("contact", DateTimeOffset.UtcNow.AddHours(-1));
        await visitor.SendAsync(Path(news), CommentIntake.Form, new() { ["Text"] = $"Wrong seal {news.Id}", ["Guard.Seal"] = value });
        (await KeptAsync(news)).Single().Signs.Should().Equal(SpamSigns.NoSeal);
    }

    [Fact]
    public async Task Post_SameTextTwiceWithManyLinks_IsKeptWithBothSigns()
    {
        var news = await SectionVisitor.AddNewsAsync(host, commentsOpen: true);
        using var visitor = new SectionVisitor(host);
        var text = $"{news.Id} http://a.example http://b.example http://c.example";
        await visitor.SendAsync(Path(news), CommentIntake.Form, new() { ["Text"] = text });
        await visitor.SendAsync(Path(news), CommentIntake.Form, new() { ["Text"] = text.ToUpperInvariant() + " !" });
        (await KeptAsync(news)).OrderBy(c => c.WrittenAt).Last().Signs.Should().BeEquivalentTo(SpamSigns.Links, SpamSigns.SameText);
    }

    [Fact]
    public async Task Post_WithTheTrapFilled_LooksReceivedAndIsNotKept()
    {
        var news = await SectionVisitor.AddNewsAsync(host, commentsOpen: true);
        using var visitor = new SectionVisitor(host);
        var (status, location, _) = await visitor.SendAsync(Path(news), CommentIntake.Form, new() { ["Text"] = "Buy", ["Guard.Website"] = "http://spam.example" });
        status.Should().Be(HttpStatusCode.Redirect);
        location.Should().EndWith("/thanks");
        (await KeptAsync(news)).Should().BeEmpty();
    }

    [Fact]
    public async Task Post_WhereSurvivorsSpeak_IsRefusedAndSaysWhy()
    {
        var news = await SectionVisitor.AddNewsAsync(host, commentsOpen: false);
        var open = await SectionVisitor.AddNewsAsync(host, commentsOpen: true);
        using var visitor = new SectionVisitor(host);
        (await visitor.ReadAsync(Path(news))).Should().Contain("There are no comments on this page").And.NotContain("<textarea");
        var token = Html.AntiforgeryToken(await visitor.ReadAsync(Path(open)));
        var (status, _, page) = await visitor.SendAsync(Path(news), CommentIntake.Form, new() { ["Text"] = "Example", ["__RequestVerificationToken"] = token });
        status.Should().Be(HttpStatusCode.Forbidden);
        page.Should().Contain("There are no comments on this page");
        (await KeptAsync(news)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("", 60, "Please write something first.")]
    [InlineData("long", 60, "at most 2000 characters, yours has 2001")]
    [InlineData("fine", 61, "at most 60 characters")]
    public async Task Post_WhenSomethingIsWrong_KeepsWhatWasTypedAndSaysIt(string kind, int nameLength, string expected)
    {
        var news = await SectionVisitor.AddNewsAsync(host, commentsOpen: true);
        using var visitor = new SectionVisitor(host);
        var name = new string('n', nameLength);
        var text = kind switch { "long" => new string('x', 2001), "" => " \n ", _ => "Fine" };
        var (status, _, page) = await visitor.SendAsync(Path(news), CommentIntake.Form, new() { ["Name"] = name, ["Text"] = text });
        status.Should().Be(HttpStatusCode.OK);
        page.Should().Contain(expected).And.Contain("role=\"alert\"").And.Contain($"value=\"{name}\"");
        (await KeptAsync(news)).Should().BeEmpty();
    }

    [Fact]
    public async Task Post_Flood_StopsAtTheCapWithAKindAnswerAndStillLetsDangerIn()
    {
        var news = await SectionVisitor.AddNewsAsync(host, commentsOpen: true);
        var answers = await Task.WhenAll(Enumerable.Range(0, CommentIntake.MostWaiting + 6).Select(async number =>
        {
            using var visitor = new SectionVisitor(host);
            return await visitor.SendAsync(Path(news), CommentIntake.Form, new() { ["Text"] = $"Flood {number} {news.Id}" });
        }));
        (await KeptAsync(news)).Should().HaveCount(CommentIntake.MostWaiting);
        var refused = answers.Where(answer => answer.Status == HttpStatusCode.TooManyRequests).ToList();
        refused.Should().HaveCount(6);
        refused[0].Page.Should().Contain("come back tomorrow").And.Contain("Flood ");
        using var child = new SectionVisitor(host);
        (await child.SendAsync(Path(news), CommentIntake.Form, new() { ["Text"] = "I am 12 and he threatens me" })).Status.Should().Be(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("en", "Please help me, I'm scared")]
    [InlineData("fr", "J’ai 13 ans et j’ai peur")]
    [InlineData("nl", "Hij bedreigt me")]
    [InlineData("el", "Φοβάμαι, με απειλεί")]
    [InlineData("it", "Ho 12 anni, mi ricatta")]
    [InlineData("lt", "Padėkite, man 12 metų")]
    public async Task Post_ThatReadsAsIfAChildWrote_ShowsHelpFirst(string language, string text)
    {
        var news = await SectionVisitor.AddNewsAsync(host, commentsOpen: true);
        using var visitor = new SectionVisitor(host);
        var path = $"/{language}/knowledge/news/{news.Slug}";
        var (_, location, _) = await visitor.SendAsync(path, CommentIntake.Form, new() { ["Text"] = text });
        var page = await visitor.ReadAsync(location!);
        page.IndexOf("class=\"call\"", StringComparison.Ordinal).Should().BePositive();
        page.Should().Contain("tel:112").And.Contain("tel:116111");
        (await KeptAsync(news)).Single().MayBeInDanger.Should().BeTrue();
    }

    private static string Path(Entry news) => $"/en/knowledge/news/{news.Slug}";

    private async Task<List<Comment>> KeptAsync(Entry news)
    {
        List<Comment> kept = [];
        await host.WithAsync<KnowledgeHubDbContext>(async db => kept = await db.Set<Comment>().Where(c => c.EntryId == news.Id).ToListAsync());
        return kept;
    }
}
