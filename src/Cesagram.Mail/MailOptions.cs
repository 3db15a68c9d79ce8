namespace Cesagram.Mail;

/// <summary>Settings of mail, section <c>Cesagram:Mail</c>.</summary>
public sealed class MailOptions
{
    /// <summary>The SMTP server; null: mails are written into <see cref="Folder"/>.</summary>
    public string? Host { get; set; }

    /// <summary>Its port; 587 is for handing in.</summary>
    public int Port { get; set; } = 587;

    /// <summary>Null: the server asks for no sign-in.</summary>
    public string? UserName { get; set; }

    /// <summary>Belongs to <see cref="UserName"/>.</summary>
    public string? Password { get; set; }

    /// <summary>How the way to the server is kept secret.</summary>
    public MailTls Tls { get; set; } = MailTls.StartTls;

    /// <summary>The sender's address; needed where there is a <see cref="Host"/>.</summary>
    public string From { get; set; } = "";

    /// <summary>The sender's name.</summary>
    public string FromName { get; set; } = "Cesagram";

    /// <summary>Where mails are written without a server; the data directory's <c>mail</c> where it is not set.</summary>
    public string Folder { get; set; } = "";
}

/// <summary>How the way to the SMTP server is kept secret.</summary>
public enum MailTls
{
    /// <summary>By STARTTLS; where the server does not offer it nothing is sent.</summary>
    StartTls,

    /// <summary>From the first byte (port 465).</summary>
    Implicit,

    /// <summary>Not: only for a server on the same machine.</summary>
    None,
}
