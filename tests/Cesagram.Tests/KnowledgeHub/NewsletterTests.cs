using System.Net;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.KnowledgeHub.Newsletter;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.KnowledgeHub;

[Collection(HostCollection.Name)]
public class NewsletterTests(RunningHost host)
{
    [Fact]
    public async Task Subscribe_BeforeTheMailsLinkIsConfirmed_IsNotActive_AndLookingAtThePageConfirmsNothing()
    {
        var address = Subscribing.Address();
        using var visitor = new Visitor(host);

        var (status, _) = await visitor.SendAsync("/en/knowledge/newsletter", Subscribing.Form(address, "lt"));
        var link = MailFolder.Link(await MailFolder.ReadAsync(host, address), "/confirm/");
        await visitor.GetAsync(link);

        status.Should().Be(HttpStatusCode.Redirect);
        link.Should().StartWith("/lt/");
        (await FindAsync(address))!.State.Should().Be(SubscriberState.Pending);
    }

    [Fact]
    public async Task Confirm_ThenUnsubscribe_ErasesTheAddress_AndASecondUseOfEachLinkIsAnsweredKindly()
    {
        var address = Subscribing.Address();
        using var visitor = new Visitor(host);
        var (confirm, end) = await host.SubscribedAsync(visitor, address);
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
        var address = Subscribing.Address();
        using var visitor = new Visitor(host);
        await host.SubscribedAsync(visitor, address);
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
        var address = Subscribing.Address();
        using var visitor = new Visitor(host);
        var (_, end) = await host.SubscribedAsync(visitor, address);
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
        var address = Subscribing.Address();
        using var visitor = new Visitor(host);
        await visitor.SendAsync("/en/knowledge/newsletter", Subscribing.Form(address, "en"));
        var link = MailFolder.Link(await MailFolder.ReadAsync(host, address), "/confirm/");
        var hash = SecretToken.HashOf(link.Split('/')[^1]);
        await host.WithAsync<KnowledgeHubDbContext>(db => db.Set<SubscriberLink>().Where(l => l.Hash == hash).ExecuteUpdateAsync(set => set.SetProperty(l => l.Until, DateTimeOffset.UtcNow.AddMinutes(-1))));

        var (status, page) = await visitor.GetAsync(link);

        (status, page.Contains("no longer valid", StringComparison.Ordinal)).Should().Be((HttpStatusCode.Gone, true));
    }

    [Fact]
    public async Task Subscribe_WithKnownAddress_AnswersAsForAnUnknownOne()
    {
        var address = Subscribing.Address();
        using var visitor = new Visitor(host);
        await host.SubscribedAsync(visitor, address);
        await host.WithAsync<KnowledgeHubDbContext>(db => db.Set<Subscriber>().Where(s => s.EmailKey == address).ExecuteUpdateAsync(set => set.SetProperty(s => s.WrittenAt, DateTimeOffset.UtcNow.AddHours(-1))));

        var known = await visitor.SendAsync("/en/knowledge/newsletter", Subscribing.Form(address, "en"));
        var unknown = await visitor.SendAsync("/en/knowledge/newsletter", Subscribing.Form(Subscribing.Address(), "en"));

        known.Should().Be(unknown);
        (await MailFolder.ReadAsync(host, address, "You get the newsletter already")).Headers["List-Unsubscribe"].Should().NotBeNull();
        (await visitor.SendAsync("/en/knowledge/newsletter/unsubscribe", ("Email", Subscribing.Address()))).Should().Be(await visitor.SendAsync("/en/knowledge/newsletter/unsubscribe", ("Email", address)));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("a@example.org\r\nBcc: b@example.org")]
    [InlineData("a@example.org,b@example.org")]
    public async Task Subscribe_WithMalformedAddress_SaysSo(string address)
    {
        using var visitor = new Visitor(host);

        var (status, page) = await visitor.SendAsync("/en/knowledge/newsletter", Subscribing.Form(address, "en"));

        status.Should().Be(HttpStatusCode.OK);
        page.Should().Contain("This is not an e-mail address that we can write to");
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
