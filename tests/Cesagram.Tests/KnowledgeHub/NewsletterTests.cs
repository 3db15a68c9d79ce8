using System.Net;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.KnowledgeHub.Newsletter;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.KnowledgeHub;

[Collection(HostCollection.Name)]
public class NewsletterTests(RunningHost host)
{
    private static string Address() => $"reader-{Guid.NewGuid():N}@example.org";

    private static (string, string)[] Form(string email, string language) => [("Email", email), ("Language", language)];

    [Fact]
    public async Task Subscribe_BeforeTheMailsLinkIsConfirmed_IsNotActive_AndLookingAtThePageConfirmsNothing()
    {
        var address = Address();
        using var visitor = new Visitor(host);

        var (status, _) = await visitor.SendAsync("/en/knowledge/newsletter", Form(address, "lt"));
        var link = MailFolder.Link(await MailFolder.ReadAsync(host, address), "/confirm/");
        await visitor.GetAsync(link);

        status.Should().Be(HttpStatusCode.Redirect);
        link.Should().StartWith("/lt/");
        (await FindAsync(address))!.State.Should().Be(SubscriberState.Pending);
    }

    [Fact]
    public async Task Confirm_ThenUnsubscribe_ErasesTheAddress_AndASecondUseOfEachLinkIsAnsweredKindly()
    {
        var address = Address();
        using var visitor = new Visitor(host);
        var (confirm, end) = await SubscribedAsync(visitor, address);
        (await FindAsync(address))!.State.Should().Be(SubscriberState.Active);
        (await visitor.GetAsync(confirm)).Page.Should().Contain("was confirmed before");

        (await visitor.SendAsync(end)).Page.Should().Contain("your address is erased");
        var (status, page) = await visitor.GetAsync(end);

        (status, page.Contains("This was done already", StringComparison.Ordinal)).Should().Be((HttpStatusCode.OK, true));
        (await FindAsync(address)).Should().BeNull();
        (await visitor.GetAsync(confirm)).Status.Should().Be(HttpStatusCode.Gone, "an old mail must not bring it back");
        await host.WithAsync<KnowledgeHubDbContext>(async db => (await db.Set<Subscriber>().AnyAsync(s => s.Email == address)).Should().BeFalse());
    }

    [Fact]
    public async Task OneClick_ByAMailProgram_EndsIt_AndASecondOneSaysItWasDone()
    {
        var address = Address();
        using var visitor = new Visitor(host);
        await SubscribedAsync(visitor, address);
        var mail = await MailFolder.ReadAsync(host, address, "You are subscribed");
        mail.Headers["List-Unsubscribe-Post"].Should().Be("List-Unsubscribe=One-Click");
        var path = new Uri(mail.Headers["List-Unsubscribe"]!.Trim('<', '>')).PathAndQuery;
        using var program = host.Anonymous();

        (await visitor.GetAsync(path)).Status.Should().Be(HttpStatusCode.Redirect, "a person is led to the page");
        (await PostAsync(program, path, "something=else")).Status.Should().Be(HttpStatusCode.BadRequest);
        (await FindAsync(address))!.State.Should().Be(SubscriberState.Active);
        (await PostAsync(program, path, "List-Unsubscribe=One-Click")).Should().Be((HttpStatusCode.OK, "The subscription has ended; the address is erased.\n"));
        (await PostAsync(program, path, "List-Unsubscribe=One-Click")).Should().Be((HttpStatusCode.OK, "The subscription had ended already.\n"));
        (await PostAsync(program, "/knowledge/newsletter/unsubscribe/forged", "List-Unsubscribe=One-Click")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Unsubscribe_WhenManyClickAtOnce_IsDoneOnce()
    {
        var address = Address();
        using var visitor = new Visitor(host);
        var (_, end) = await SubscribedAsync(visitor, address);
        var token = end.Split('/')[^1];
        var answers = new System.Collections.Concurrent.ConcurrentBag<LinkAnswer>();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => host.WithAsync<Subscriptions>(async subscriptions => answers.Add(await subscriptions.EndAsync(token, CancellationToken.None)))));

        answers.Count(answer => answer == LinkAnswer.Done).Should().Be(1);
        answers.Count(answer => answer == LinkAnswer.Already).Should().Be(5);
    }

    [Theory]
    [InlineData("confirm")]
    [InlineData("unsubscribe")]
    public async Task Link_WithForgedToken_IsNotKnown(string page)
    {
        using var visitor = new Visitor(host);

        var (status, text) = await visitor.GetAsync($"/en/knowledge/newsletter/{page}/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        status.Should().Be(HttpStatusCode.NotFound);
        text.Should().Contain("This link is not known here");
    }

    [Fact]
    public async Task Confirm_AfterSevenDays_SaysThatTheLinkIsOld()
    {
        var address = Address();
        using var visitor = new Visitor(host);
        await visitor.SendAsync("/en/knowledge/newsletter", Form(address, "en"));
        var link = MailFolder.Link(await MailFolder.ReadAsync(host, address), "/confirm/");
        var hash = SecretToken.HashOf(link.Split('/')[^1]);
        await host.WithAsync<KnowledgeHubDbContext>(db => db.Set<SubscriberLink>().Where(l => l.Hash == hash).ExecuteUpdateAsync(set => set.SetProperty(l => l.Until, DateTimeOffset.UtcNow.AddMinutes(-1))));

        var (status, page) = await visitor.GetAsync(link);

        (status, page.Contains("no longer valid", StringComparison.Ordinal)).Should().Be((HttpStatusCode.Gone, true));
    }

    [Fact]
    public async Task Subscribe_WithKnownAddress_AnswersAsForAnUnknownOne()
    {
        var address = Address();
        using var visitor = new Visitor(host);
        await SubscribedAsync(visitor, address);
        await host.WithAsync<KnowledgeHubDbContext>(db => db.Set<Subscriber>().Where(s => s.EmailKey == address).ExecuteUpdateAsync(set => set.SetProperty(s => s.WrittenAt, DateTimeOffset.UtcNow.AddHours(-1))));

        var known = await visitor.SendAsync("/en/knowledge/newsletter", Form(address, "en"));
        var unknown = await visitor.SendAsync("/en/knowledge/newsletter", Form(Address(), "en"));

        known.Should().Be(unknown);
        (await MailFolder.ReadAsync(host, address, "You get the newsletter already")).Headers["List-Unsubscribe"].Should().NotBeNull();
        (await visitor.SendAsync("/en/knowledge/newsletter/unsubscribe", ("Email", Address()))).Should().Be(await visitor.SendAsync("/en/knowledge/newsletter/unsubscribe", ("Email", address)));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("a@example.org\r\nBcc: b@example.org")]
    [InlineData("a@example.org,b@example.org")]
    public async Task Subscribe_WithMalformedAddress_SaysSo(string address)
    {
        using var visitor = new Visitor(host);

        var (status, page) = await visitor.SendAsync("/en/knowledge/newsletter", Form(address, "en"));

        status.Should().Be(HttpStatusCode.OK);
        page.Should().Contain("This is not an e-mail address that we can write to");
    }

    [Fact]
    public async Task Issue_SentTwiceAtOnce_ReachesEachSubscriberOnce_InTheirLanguage_AndStandsInTheArchive()
    {
        var (greek, english) = (Address(), Address());
        using var visitor = new Visitor(host);
        await SubscribedAsync(visitor, greek, "el", "Η εγγραφή σας");
        await SubscribedAsync(visitor, english);
        var entry = await ExampleEvents.AddAsync(host, null);
        using var editor = new Visitor(await host.SignedInAsync("editor"));
        var edit = (await editor.SendAsync("/en/knowledge/desk/newsletters")).Page;
        var show = edit.Replace("/edit/", "/issue/", StringComparison.Ordinal);
        var version = System.Text.RegularExpressions.Regex.Match((await editor.GetAsync(edit)).Page, "name=\"Version\" value=\"(\\d+)\"").Groups[1].Value;
        var mark = Guid.NewGuid().ToString("N")[..8];
        (string, string)[] text =
        [
            ("Version", version), ("Texts[0].Language", "en"), ("Texts[0].Title", $"Example issue {mark}"), ("Texts[0].Intro", "Read [the help page](hub:help) and <script>alert(1)</script>."),
            ("Texts[3].Language", "el"), ("Texts[3].Title", $"Δοκιμαστικό τεύχος {mark}"), ("Texts[3].Intro", "Καλημέρα."), ("Texts[1].Language", "fr"), ("Texts[2].Language", "nl"), ("More", $"{host.Address}en/knowledge/events/{entry.Slug}"),
        ];
        (await editor.SendAsync(edit, text)).Should().Be((HttpStatusCode.Redirect, show));
        (await editor.SendAsync(edit, text)).Page.Should().Contain("has changed this issue meanwhile");

        var id = Guid.Parse(show.Split('/')[^1]);
        var begun = new System.Collections.Concurrent.ConcurrentBag<bool>();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.WithAsync<IssueSending>(async sending => begun.Add(await sending.BeginAsync(id, host.Address.ToString().TrimEnd('/'), CancellationToken.None)))));
        await Waiting.UntilAsync(async () => (await editor.GetAsync(show)).Page.Contains("<span class=\"chip\">sent</span>", StringComparison.Ordinal));

        begun.Count(isTrue => isTrue).Should().Be(1);
        (await MailFolder.ReadAsync(host, greek, $"Δοκιμαστικό τεύχος {mark}")).TextBody.Should().Contain("Καλημέρα.").And.Contain("(στα αγγλικά)");
        var mail = await MailFolder.ReadAsync(host, english, $"Example issue {mark}");
        mail.HtmlBody.Should().Contain($"{host.Address}en/help").And.NotContain("<script").And.Contain(entry.Texts[0].Title);
        mail.TextBody.Should().Contain($"the help page ({host.Address}en/help)");
        (await editor.SendAsync($"/en/knowledge/desk/newsletters/edit/{id}", show + "?handler=send", [("sure", "true")])).Page.Should().Contain("It was not sent again");
        MailFolder.To(host, english).Count(m => m.Subject!.StartsWith("Example issue", StringComparison.Ordinal) && m.Subject.EndsWith(mark, StringComparison.Ordinal)).Should().Be(1);
        var slug = MailFolder.Link(mail, "/archive/");
        (await visitor.GetAsync(slug)).Page.Should().Contain($"Example issue {mark}").And.Contain(entry.Texts[0].Title);
        using (var client = host.Anonymous())
        {
            (await client.GetStringAsync(new Uri(slug, UriKind.Relative))).Should().NotContain("<script>alert");
        }

        (await visitor.SendAsync(MailFolder.Link(mail, "/unsubscribe/"))).Page.Should().Contain("your address is erased");
    }

    [Fact]
    public async Task Sending_WhenItsMessageComesAgain_WritesNobodyTwice()
    {
        var address = Address();
        using var visitor = new Visitor(host);
        await SubscribedAsync(visitor, address);
        var issue = new NewsletterIssue
        {
            Slug = Guid.NewGuid().ToString("N"), CreatedAt = DateTimeOffset.UtcNow, State = IssueState.Sending, SendBegunAt = DateTimeOffset.UtcNow, PublicAddress = "http://localhost",
            Texts = new IssueTexts([new IssueText("en", "Example issue that is sent again", "")]),
        };
        for (var i = 0; i < 2; i++)
        {
            await host.WithAsync<KnowledgeHubDbContext>(async db =>
            {
                if (i == 0)
                {
                    db.Add(issue);
                }

                db.Enqueue(SendIssueHandler.Kind, new IssueReference(issue.Id), DateTimeOffset.UtcNow);
                await db.SaveChangesAsync();
            });
        }

        await Waiting.UntilAsync(async () =>
        {
            var isDone = false;
            await host.WithAsync<KnowledgeHubDbContext>(async db => isDone = await db.Set<NewsletterIssue>().AnyAsync(x => x.Id == issue.Id && x.State == IssueState.Sent)
                && !await db.Set<QueueMessage>().AnyAsync(m => m.Kind == SendIssueHandler.Kind));
            return isDone;
        });
        await MailFolder.ReadAsync(host, address, "Example issue that is sent again");
        await host.WithAsync<KnowledgeHubDbContext>(async db =>
            (await db.Set<Delivery>().Where(d => d.IssueId == issue.Id && db.Set<Subscriber>().Any(s => s.Id == d.SubscriberId && s.EmailKey == address)).CountAsync()).Should().Be(1));
        MailFolder.To(host, address).Count(mail => mail.Subject == "Example issue that is sent again").Should().Be(1);
    }

    [Fact]
    public async Task Desk_ForVisitors_AsksToSignIn()
    {
        using var visitor = new Visitor(host);

        (await visitor.GetAsync("/en/knowledge/desk/newsletters")).Status.Should().Be(HttpStatusCode.Redirect);
        (await visitor.GetAsync("/en/knowledge/newsletter/archive/there-is-none")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    private async Task<(string Confirm, string End)> SubscribedAsync(Visitor visitor, string address, string language = "en", string welcome = "You are subscribed")
    {
        await visitor.SendAsync("/en/knowledge/newsletter", Form(address, language));
        var confirm = MailFolder.Link(await MailFolder.ReadAsync(host, address), "/confirm/");
        (await visitor.SendAsync(confirm)).Status.Should().Be(HttpStatusCode.OK);
        return (confirm, MailFolder.Link(await MailFolder.ReadAsync(host, address, welcome), "/unsubscribe/"));
    }

    private async Task<Subscriber?> FindAsync(string address)
    {
        Subscriber? found = null;
        await host.WithAsync<KnowledgeHubDbContext>(async db => found = await db.Set<Subscriber>().AsNoTracking().FirstOrDefaultAsync(s => s.EmailKey == address));
        return found;
    }

    private static async Task<(HttpStatusCode Status, string Text)> PostAsync(HttpClient client, string path, string form)
    {
        using var body = new StringContent(form, System.Text.Encoding.ASCII, "application/x-www-form-urlencoded");
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), body);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
