using System.Globalization;
using Cesagram.Transcripts.WhatsApp;

namespace Cesagram.Transcripts.Signal;

/// <summary>The start of a message in the text of signal-export: <c>[2024-12-31 21:05:09] Name: </c>; older ones have a comma, or no seconds.</summary>
internal static class SignalHeader
{
    private static readonly string[] Forms = ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd, HH:mm", "yyyy-MM-dd, HH:mm:ss"];

    public static bool TryRead(ReadOnlySpan<char> line, out SentTime sent, out int name)
    {
        (sent, name) = (default, 0);
        if (line is not ['[', >= '0' and <= '9', ..] || line.IndexOf(']') is not (>= 17 and <= 21 and var end) || end + 2 >= line.Length || line[end + 1] != ' '
            || !DateTime.TryParseExact(line[1..end], Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return false;
        }

        sent = new SentTime(local, null, line[1..end].Count(':') == 2 ? TimePrecision.Second : TimePrecision.Minute);
        name = end + 2;
        return true;
    }

    /// <summary>
    /// WhatsApp's export from an iPhone can look the same. Direction marks and telephone numbers with blanks are WhatsApp's; links to <c>./media</c>,
    /// reactions in brackets and the sender "Me" are Signal's.
    /// </summary>
    /// <returns>Null where both fit, or neither.</returns>
    public static string? Tell(ReadOnlySpan<char> text, out bool isBoth)
    {
        var (headers, others, whatsapp, signal) = (0, 0, text.ContainsAny('\u200E', '\u200F'), text.Contains("](./media/", StringComparison.Ordinal) || text.Contains("\n(- ", StringComparison.Ordinal) || text.Contains("](../exported_stickers/", StringComparison.Ordinal));
        foreach (var line in text.EnumerateLines())
        {
            if (TryRead(line, out _, out var name))
            {
                headers++;
                var rest = line[name..];
                var sender = rest[..Math.Max(0, rest.IndexOf(':'))];
                // signal-export has seconds without a comma, or a comma without seconds.
                whatsapp |= (sender is ['+', ..] && sender.Contains(' ')) || (line.Length > 21 && line[11] == ',' && line[18] == ':');
                signal |= sender is "Me" or "No-Sender";
            }
            else if (headers == 0 && WhatsAppHeader.TryRead(line, out _))
            {
                others++;
            }
        }

        isBoth = headers > 0 && others == 0 && whatsapp == signal;
        return headers == 0 || others > 0 || isBoth ? null : whatsapp ? "whatsapp" : "signal";
    }
}
