namespace Cesagram.Mail;

/// <summary>A mail that waits to be sent. It is deleted once it is sent: nothing of it is kept.</summary>
public sealed class OutgoingMail
{
    /// <summary>Given when it is made.</summary>
    public Guid Id { get; init; }

    /// <summary>One address.</summary>
    public string To { get; init; } = "";

    /// <summary>One line.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Plain text; every mail has it.</summary>
    public string Text { get; init; } = "";

    /// <summary>The same as HTML; null where plain text is enough.</summary>
    public string? Html { get; init; }

    /// <summary>ISO 639-1.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Where a click or a program's POST ends the subscription (RFC 8058); null where there is none.</summary>
    public string? UnsubscribeUrl { get; init; }

    /// <summary>An iCalendar file that goes along as event.ics; null where there is none.</summary>
    public string? Calendar { get; init; }

    /// <summary>When it was saved; given by <see cref="MailModel.SendMail"/> where it is not set.</summary>
    public DateTimeOffset CreatedAt { get; init; }
}
