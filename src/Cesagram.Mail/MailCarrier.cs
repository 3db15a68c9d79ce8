using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Cesagram.Mail;

/// <summary>Carries a mail to the SMTP server or into the folder.</summary>
internal sealed class MailCarrier(IOptions<MailOptions> options)
{
    private readonly MailOptions options = options.Value;

    /// <exception cref="MailRefusedException">It will never be taken.</exception>
    public async Task CarryAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        MimeMessage message;
        try
        {
            message = MailMessage.Of(mail, options);
        }
        catch (FormatException error)
        {
            throw new MailRefusedException("the address is none", error);
        }

        using (message)
        {
            await (options.Host is { } host ? SendAsync(host, message, cancellationToken) : WriteAsync(mail, message, cancellationToken));
        }
    }

    private async Task SendAsync(string host, MimeMessage message, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(host, options.Port, Security(options.Tls), cancellationToken);
        if (options.UserName is { } name)
        {
            await client.AuthenticateAsync(name, options.Password ?? "", cancellationToken);
        }

        try
        {
            await client.SendAsync(message, cancellationToken);
        }
        catch (SmtpCommandException error) when ((int)error.StatusCode >= 500 && error.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted)
        {
            // Of the server's answer only the number: its words repeat the address.
            throw new MailRefusedException($"the server answered {(int)error.StatusCode}", error);
        }

        await client.DisconnectAsync(quit: true, cancellationToken);
    }

    /// <summary>Under another name first, so that who reads the folder finds whole mails only; a second writing replaces the first.</summary>
    private async Task WriteAsync(OutgoingMail mail, MimeMessage message, CancellationToken cancellationToken)
    {
        MakeFolder(options.Folder);
        var file = Path.Combine(options.Folder, $"{mail.CreatedAt.UtcDateTime:yyyyMMdd-HHmmss}-{mail.Id:N}.eml");
        var unfinished = file + ".part";
        var how = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using (var stream = new FileStream(unfinished, how))
        {
            await message.WriteToAsync(stream, cancellationToken);
        }

        File.Move(unfinished, file, overwrite: true);
    }

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static SecureSocketOptions Security(MailTls tls) => tls switch
    {
        MailTls.Implicit => SecureSocketOptions.SslOnConnect,
        MailTls.None => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };
}

/// <summary>A mail that will never be taken; the message says why, without the address.</summary>
internal sealed class MailRefusedException(string message, Exception inner) : Exception(message, inner);
