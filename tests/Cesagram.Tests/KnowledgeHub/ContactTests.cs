using System.Net;
using Cesagram.KnowledgeHub.Contact;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReceiveForms;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.KnowledgeHub;

[Collection(HostCollection.Name)]
public class ContactTests(RunningHost host)
{
    private const string Form = "/en/knowledge/contact";

    [Fact]
    public async Task Get_Contact_ShowsHelpBeforeTheForm()
    {
        using var visitor = new SectionVisitor(host);
        var page = await visitor.ReadAsync("/el/knowledge/contact?country=GR&topic=question");
        page.IndexOf("class=\"call\"", StringComparison.Ordinal).Should().BePositive().And.BeLessThan(page.IndexOf("<textarea", StringComparison.Ordinal));
        page.Should().Contain("<option value=\"question\" selected=\"selected\">").And.Contain("tel:112");
    }

    [Fact]
    public async Task Post_Message_IsKeptForTheDeskAndErasedLater()
    {
        var text = $"An example message {Guid.NewGuid()}";
        using var visitor = new SectionVisitor(host);
        var (status, location, _) = await visitor.SendAsync(Form, ContactIntake.Form, new() { ["Topic"] = "mistake", ["Text"] = text, ["Email"] = "example@example.org" });
        status.Should().Be(HttpStatusCode.Redirect);
        location.Should().Be(Form + "/thanks");
        var kept = await FindAsync(text);
        kept!.Signs.Should().BeEmpty();
        List<string> queued = [];
        await host.WithAsync<KnowledgeHubDbContext>(async db => queued = await db.Set<QueueMessage>()
            .Where(m => m.Kind == EraseMessageHandler.Kind && m.DueAt > DateTimeOffset.UtcNow.AddDays(179)).Select(m => m.Payload).ToListAsync());
        queued.Should().Contain(payload => payload.Contains(kept.Id.ToString()));
        using var editor = await host.SignedInAsync("editor");
        var desk = await editor.GetStringAsync(SectionVisitor.Path("/en/knowledge/desk/messages"));
        desk.Should().Contain(text).And.Contain("mailto:example@example.org");
        using var body = new FormUrlEncodedContent(new Dictionary<string, string> { ["Id"] = kept.Id.ToString(), ["To"] = "Answered", ["__RequestVerificationToken"] = Html.AntiforgeryToken(desk) });
        using var answer = await editor.PostAsync(SectionVisitor.Path("/en/knowledge/desk/messages?status=new"), body);
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await FindAsync(text))!.Status.Should().Be(ContactStatus.Answered);
    }

    [Fact]
    public async Task Post_Message_IsMailedToTheEditors_AndWhatLooksLikeSpamIsNot()
    {
        var (text, fast) = ($"An example to be mailed {Guid.NewGuid()}", $"Too fast to be mailed {Guid.NewGuid()}");
        using (var program = new SectionVisitor(host) { Slowly = false })
        {
            await program.SendAsync(Form, ContactIntake.Form, new() { ["Topic"] = "other", ["Text"] = fast });
        }

        using var visitor = new SectionVisitor(host);
        await visitor.SendAsync(Form, ContactIntake.Form, new() { ["Topic"] = "mistake", ["Text"] = text, ["Email"] = "person@example.org" });

        await Waiting.UntilAsync(() => Task.FromResult(Mails().Exists(mail => mail.TextBody!.Contains(text, StringComparison.Ordinal))));
        var mail = Mails().Single(mail => mail.TextBody!.Contains(text, StringComparison.Ordinal));
        mail.Subject.Should().StartWith("Cesagram: ");
        mail.TextBody.Should().Contain("person@example.org");
        Mails().Should().NotContain(other => other.TextBody!.Contains(fast, StringComparison.Ordinal));

        List<MimeKit.MimeMessage> Mails() => MailFolder.To(host, RunningHost.ContactAddress);
    }

    [Theory]
    [InlineData("mistake", "Text", "not an address", "This does not look like an e-mail address")]
    [InlineData("mistake", "", "", "Please write something first.")]
    [InlineData("nonsense", "Text", "", "Please choose one of the topics.")]
    public async Task Post_WhenSomethingIsWrong_SaysItBesideTheField(string topic, string text, string email, string expected)
    {
        using var visitor = new SectionVisitor(host);
        var (status, _, page) = await visitor.SendAsync(Form, ContactIntake.Form, new() { ["Topic"] = topic, ["Text"] = text, ["Email"] = email });
        status.Should().Be(HttpStatusCode.OK);
        page.Should().Contain(expected).And.Contain("role=\"alert\"");
    }

    [Fact]
    public async Task Post_TooFast_IsKeptWithItsSign()
    {
        var text = $"Too fast {Guid.NewGuid()}";
        using var visitor = new SectionVisitor(host) { Slowly = false };
        await visitor.SendAsync(Form, ContactIntake.Form, new() { ["Topic"] = "other", ["Text"] = text });
        (await FindAsync(text))!.Signs.Should().Equal(SpamSigns.TooFast);
    }

    [Fact]
    public async Task Post_WithTheTrapFilled_IsNotKept()
    {
        var text = $"Trap {Guid.NewGuid()}";
        using var visitor = new SectionVisitor(host);
        var (status, _, _) = await visitor.SendAsync(Form, ContactIntake.Form, new() { ["Topic"] = "other", ["Text"] = text, ["Guard.Website"] = "x" });
        status.Should().Be(HttpStatusCode.Redirect);
        (await FindAsync(text)).Should().BeNull();
    }

    private async Task<ContactMessage?> FindAsync(string text)
    {
        ContactMessage? found = null;
        await host.WithAsync<KnowledgeHubDbContext>(async db => found = await db.Set<ContactMessage>().FirstOrDefaultAsync(m => m.Text == text));
        return found;
    }
}
