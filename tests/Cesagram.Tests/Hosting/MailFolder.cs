using MimeKit;

namespace Cesagram.Tests.Hosting;

/// <summary>The folder that a host without an SMTP server writes mails into.</summary>
internal static class MailFolder
{
    /// <summary>The mails to an address, in the order in which they were written down.</summary>
    public static List<MimeMessage> To(RunningHost host, string address)
    {
        var folder = Path.Combine(host.DataDirectory, "mail");
        return !Directory.Exists(folder) ? [] : [.. Directory.GetFiles(folder, "*.eml").OrderBy(File.GetLastWriteTimeUtc).Select(file => MimeMessage.Load(file)).Where(mail => mail.To.Mailboxes.Any(to => to.Address == address))];
    }

    /// <summary>Waits for a mail to an address; its subject tells which, where there are several.</summary>
    public static async Task<MimeMessage> ReadAsync(RunningHost host, string address, string subject = "")
    {
        MimeMessage? found = null;
        await Waiting.UntilAsync(() =>
        {
            found = To(host, address).LastOrDefault(mail => mail.Subject!.StartsWith(subject, StringComparison.Ordinal));
            return Task.FromResult(found is not null);
        });
        return found!;
    }

    /// <summary>The path of the first link in a mail whose address has a part.</summary>
    public static string Link(MimeMessage mail, string part)
    {
        var link = mail.TextBody!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).First(word => word.StartsWith("http", StringComparison.Ordinal) && word.Contains(part, StringComparison.Ordinal));
        return new Uri(link).PathAndQuery;
    }
}
