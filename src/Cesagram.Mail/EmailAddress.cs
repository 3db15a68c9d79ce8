using System.Globalization;
using MimeKit;

namespace Cesagram.Mail;

/// <summary>Addresses as people type them.</summary>
public static class EmailAddress
{
    /// <summary>As SMTP allows it.</summary>
    public const int MaxLength = 254;

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    /// <summary>The one address in a text, ready to be written to; null where it is none.</summary>
    /// <param name="text">As typed. Anything but one plain address (a name, a list, a line break, no dot in the domain) is refused.</param>
    /// <returns>With the domain in lower-case ASCII; the part before the @ as typed.</returns>
    public static string? Normalise(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > MaxLength || text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '<' or '>' or ',' or ';' or '"' or '(' or ')' or '\\'))
        {
            return null;
        }

        var at = text.LastIndexOf('@');
        if (at is < 1 or > 64 || text.IndexOf('@', StringComparison.Ordinal) != at || !Ascii(text[(at + 1)..], out var domain) || text[..at].Any(c => !char.IsAscii(c)))
        {
            return null;
        }

        var address = $"{text[..at]}@{domain}";
        return address.Length <= MaxLength && MailboxAddress.TryParse(ParserOptions.Default, address, out _) ? address : null;
    }

    private static bool Ascii(string domain, out string ascii)
    {
        ascii = "";
        try
        {
            ascii = Idn.GetAscii(domain).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return false;
        }

        var labels = ascii.Split('.');
        return labels.Length > 1 && labels.All(label => label.Length is > 0 and <= 63) && labels[^1].Length > 1 && !labels[^1].All(char.IsAsciiDigit);
    }
}
