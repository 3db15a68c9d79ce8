using Cesagram.Mail;
using Cesagram.Tests.Hosting;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Cesagram.Tests.Mail;

public class MailCarrierTests
{
    private static OutgoingMail Mail(string to = "reader@example.org", string subject = "Example", string? html = null, string? unsubscribe = null, string? calendar = null) => new()
    {
        Id = Guid.NewGuid(), To = to, Subject = subject, Text = "Καλημέρα\n", Html = html, Language = "el", UnsubscribeUrl = unsubscribe, Calendar = calendar, CreatedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
    };

    private static Task CarryAsync(MailOptions options, OutgoingMail mail) => new MailCarrier(Options.Create(options)).CarryAsync(mail, CancellationToken.None);

    [Fact]
    public async Task Carry_ByPlainSmtp_BringsBothPartsAndOneClickHeaders()
    {
        await using var server = new TestSmtpServer();
        var mail = Mail(html: "<p>Καλημέρα</p>", unsubscribe: "https://hub.example.org/knowledge/newsletter/unsubscribe/abc", calendar: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");

        await CarryAsync(server.Options(), mail);

        var taken = server.Taken.Should().ContainSingle().Subject;
        taken.MessageId.Should().Be($"{mail.Id:N}@example.org");
        taken.Date.Should().Be(mail.CreatedAt);
        taken.TextBody!.Trim().Should().Be("Καλημέρα");
        taken.HtmlBody!.Trim().Should().Be("<p>Καλημέρα</p>");
        taken.Headers["List-Unsubscribe"].Should().Be("<https://hub.example.org/knowledge/newsletter/unsubscribe/abc>");
        taken.Headers["List-Unsubscribe-Post"].Should().Be("List-Unsubscribe=One-Click");
        taken.Attachments.Single().ContentType.MimeType.Should().Be("text/calendar");
    }

    [Fact]
    public async Task Carry_WithRightPassword_IsTaken_AndWithWrongOneFails()
    {
        await using var server = new TestSmtpServer(authenticate: true);

        await CarryAsync(server.Options("hub", "right"), Mail());
        var wrong = () => CarryAsync(server.Options("hub", "wrong"), Mail());

        server.Taken.Should().ContainSingle();
        await wrong.Should().ThrowAsync<AuthenticationException>();
    }

    [Fact]
    public async Task Carry_WhenRecipientIsRefusedForGood_SaysSoWithoutTheAddress()
    {
        await using var server = new TestSmtpServer();

        var carry = () => CarryAsync(server.Options(), Mail("nobody@example.org"));

        (await carry.Should().ThrowAsync<MailRefusedException>()).Which.Message.Should().Contain("550").And.NotContain("nobody");
    }

    [Fact]
    public async Task Carry_WhenRecipientIsRefusedForNow_FailsSoThatItIsTriedAgain()
    {
        await using var server = new TestSmtpServer();

        var carry = () => CarryAsync(server.Options(), Mail("busy@example.org"));

        await carry.Should().ThrowAsync<MailKit.Net.Smtp.SmtpCommandException>();
    }

    [Fact]
    public async Task Carry_WithoutServer_WritesOneFileAMailThatOnlyItsOwnerReads()
    {
        var folder = TestFolder.Make();
        try
        {
            var (options, mail) = (new MailOptions { Folder = Path.Combine(folder, "mail"), From = "hub@example.org" }, Mail());

            await CarryAsync(options, mail);
            await CarryAsync(options, mail);

            var file = Directory.GetFiles(options.Folder).Should().ContainSingle().Subject;
            if (!OperatingSystem.IsWindows())
            {
                File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }

            (await MimeMessage.LoadAsync(file)).To.Mailboxes.Single().Address.Should().Be("reader@example.org");
        }
        finally
        {
            TestFolder.Delete(folder);
        }
    }

    [Theory]
    [InlineData("Example\r\nBcc: other@example.org")]
    [InlineData("Example\nBcc: other@example.org\n\nbody")]
    [InlineData("Example\0\u0085Bcc: other@example.org")]
    public void Message_WithLineBreaksInSubject_KeepsThemOutOfTheHeaders(string subject)
    {
        using var message = MailMessage.Of(Mail(subject: subject), new MailOptions { From = "hub@example.org", FromName = "Hub\r\nBcc: third@example.org" });
        using var written = new MemoryStream();
        message.WriteTo(written);
        using var read = MimeMessage.Load(new MemoryStream(written.ToArray()));

        read.Bcc.Count.Should().Be(0);
        read.Headers.Contains(HeaderId.Bcc).Should().BeFalse();
        read.To.Mailboxes.Should().ContainSingle();
        read.Subject.Should().StartWith("Example").And.NotContainAny("\r", "\n");
    }

    [Theory]
    [InlineData("reader@example.org\r\nBcc: other@example.org")]
    [InlineData("reader@example.org, other@example.org")]
    [InlineData("\"Reader\" <reader@example.org>")]
    [InlineData("reader@")]
    [InlineData("@example.org")]
    [InlineData("reader")]
    [InlineData("reader@localhost")]
    [InlineData("reader@exam ple.org")]
    [InlineData("reader@@example.org")]
    [InlineData("reader@example..org")]
    [InlineData("reader@127.0.0.1")]
    [InlineData("rea(comment)der@example.org")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Normalise_WhatIsNotOneAddress_GivesNothing(string? text)
    {
        EmailAddress.Normalise(text).Should().BeNull();
        var carry = () => CarryAsync(new MailOptions { From = "hub@example.org", Folder = "/nowhere" }, Mail(text ?? ""));
        await carry.Should().ThrowAsync<MailRefusedException>();
    }

    [Theory]
    [InlineData("  Reader.Name+hub@Example.ORG ", "Reader.Name+hub@example.org")]
    [InlineData("o'reader@example.org", "o'reader@example.org")]
    [InlineData("reader@παράδειγμα.gr", "reader@xn--hxajbheg2az3al.gr")]
    public void Normalise_AnAddress_GivesItReadyToWriteTo(string text, string address) => EmailAddress.Normalise(text).Should().Be(address);
}
