using Cesagram.Mail;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Cesagram.Tests.Mail;

[Collection(HostCollection.Name)]
public class SendMailHandlerTests(RunningHost host)
{
    [Theory]
    [InlineData("reader@example.org", 0, 1)]
    [InlineData("nobody@example.org", 0, 0)]
    public async Task Handle_WhenItIsSentOrRefusedForGood_DeletesTheMail(string to, int left, int sent)
    {
        await using var server = new TestSmtpServer();

        (await HandleAsync(server, to)).Should().Be(left);

        server.Taken.Should().HaveCount(sent);
    }

    [Fact]
    public async Task Handle_WhenItIsRefusedForNow_KeepsTheMailForTheNextTry()
    {
        await using var server = new TestSmtpServer();

        var handle = () => HandleAsync(server, "busy@example.org");

        await handle.Should().ThrowAsync<MailKit.Net.Smtp.SmtpCommandException>();
        (await CountAsync("busy@example.org")).Should().Be(1);
    }

    [Fact]
    public async Task SendMail_WithTheHostsOwnWorker_EndsInTheFolderAndLeavesNoRow()
    {
        var mail = new OutgoingMail { Id = Guid.NewGuid(), To = "folder-test@example.org", Subject = "Example", Text = "Example\n" };
        await host.WithAsync<MailDbContext>(async db =>
        {
            db.SendMail(mail, DateTimeOffset.UtcNow);
            await db.SaveChangesAsync();
        });

        var read = await MailFolder.ReadAsync(host, "folder-test@example.org");

        read.MessageId.Should().StartWith(mail.Id.ToString("N"));
        await Waiting.UntilAsync(async () => await CountAsync("folder-test@example.org") == 0);
    }

    private async Task<int> HandleAsync(TestSmtpServer server, string to)
    {
        var mail = new OutgoingMail { Id = Guid.NewGuid(), To = to, Subject = "Example", Text = "Example\n", CreatedAt = DateTimeOffset.UtcNow };
        await host.WithAsync<MailDbContext>(async db =>
        {
            db.Add(mail);
            await db.SaveChangesAsync();
        });
        await host.WithAsync<MailDbContext>(db => new SendMailHandler(db, new MailCarrier(Options.Create(server.Options())), NullLogger<SendMailHandler>.Instance).HandleAsync(
            new LeasedMessage { Id = 1, Kind = SendMailHandler.Kind, Payload = $$"""{"mailId":"{{mail.Id}}"}""", Attempts = 1, CreatedAt = mail.CreatedAt, DueAt = mail.CreatedAt }, CancellationToken.None));
        return await CountAsync(to);
    }

    private async Task<int> CountAsync(string to)
    {
        var count = 0;
        await host.WithAsync<MailDbContext>(async db => count = await db.Outgoing.CountAsync(mail => mail.To == to));
        return count;
    }
}
