using System.Net;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Newsletter;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.KnowledgeHub;

/// <summary>Issues: written once to each subscriber, and kept in the archive.</summary>
[Collection(HostCollection.Name)]
public class NewsletterIssueTests(RunningHost host)
{
    [Fact]
    public async Task Issue_SentTwiceAtOnce_ReachesEachSubscriberOnce_InTheirLanguage_AndStandsInTheArchive()
    {
        var (greek, english) = (Subscribing.Address(), Subscribing.Address());
        using var visitor = new Visitor(host);
        await host.SubscribedAsync(visitor, greek, "el", "Η εγγραφή σας");
        await host.SubscribedAsync(visitor, english);
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
        var address = Subscribing.Address();
        using var visitor = new Visitor(host);
        await host.SubscribedAsync(visitor, address);
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
}
