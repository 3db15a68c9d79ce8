using Cesagram.Transcripts.Case;
using Cesagram.Transcripts.Csv;
using Cesagram.Transcripts.Meta;
using Cesagram.Transcripts.Plain;
using Cesagram.Transcripts.Rsmf;
using Cesagram.Transcripts.Signal;
using Cesagram.Transcripts.Slack;
using Cesagram.Transcripts.WhatsApp;

namespace Cesagram.Transcripts.Input;

/// <summary>Tells a format from the first part of a file's content. Where two fit alike it asks.</summary>
internal static class FormatSniffer
{
    private const int SampleLength = 1 << 16;

    /// <summary>Web pages have their style in front.</summary>
    private const int PageLength = 1 << 18;
    private const double MostLines = 0.6;

    /// <param name="stream">The file.</param>
    /// <param name="encoding">Of its text.</param>
    /// <param name="preferred">Taken where it is one of those that fit alike.</param>
    public static string Tell(Stream stream, DetectedEncoding encoding, string? preferred = null)
    {
        var start = Start(stream, encoding);
        var text = start.AsSpan();
        if (text.IsEmpty)
        {
            throw new TranscriptFormatException("empty", "The file holds nothing but blanks. Export the conversation again.");
        }

        var told = text[0] switch
        {
            '<' => TellMarkup(text),
            '{' => TellJson(text, preferred),
            _ => TellText(text, preferred),
        };
        return told ?? (text.Contains('\0') || Unprintable(text)
            ? throw new TranscriptFormatException("binary", "The file is no text: it may be a picture, a database or an encrypted backup. Export the chat as text or JSON from the app.")
            : throw Unknown());
    }

    /// <summary>First part of the file, without blanks in front; leaves the stream at its start.</summary>
    public static string Start(Stream stream, DetectedEncoding encoding)
    {
        var buffer = new char[PageLength];
        int length;
        using (var reader = encoding.Open(stream))
        {
            length = reader.ReadBlock(buffer, 0, SampleLength);
            if (buffer.AsSpan(0, length).TrimStart() is ['<', ..])
            {
                length += reader.ReadBlock(buffer, length, PageLength - length);
            }
        }

        stream.Position = 0;
        return buffer.AsSpan(0, length).TrimStart().TrimStart('\uFEFF').ToString();
    }

    public static bool IsMeta(ReadOnlySpan<char> text) =>
        text is ['{', ..] && ((Has(text, "\"sender_name\"") && Has(text, "\"timestamp_ms\"")) || (Has(text, "\"senderName\"") && (Has(text, "\"isUnsent\"") || Has(text, "\"threadName\""))));

    private static string? TellMarkup(ReadOnlySpan<char> text) =>
        Has(text, "<conversation") ? "pan12"
        : Has(text, "<smses") || Has(text, "<sms ") ? "sms"
        : MetaHtmlReader.IsPage(text) ? MetaApp.Of(text, null) ?? MetaApp.Instagram
        : null;

    private static string? TellJson(ReadOnlySpan<char> text, string? preferred)
    {
        if (CaseReader.Fits(text))
        {
            return "case";
        }

        if (Has(text, "\"messageCount\"") || (Has(text, "\"channel\"") && (Has(text, "\"guild\"") || Has(text, "\"exportedAt\""))))
        {
            return "discord";
        }

        if (IsMeta(text))
        {
            return MetaApp.Of(text, null) ?? (preferred == MetaApp.Messenger ? preferred : MetaApp.Instagram);
        }

        if (RsmfReader.IsManifest(text))
        {
            return "rsmf";
        }

        if (Has(text, "\"text_entities\"") || Has(text, "\"date_unixtime\"") || Has(text, "\"chats\"") || Has(text, "\"from_id\"")
            || (Has(text, "\"messages\"") && Has(text, "\"from\"") && Has(text, "\"date\"")))
        {
            return "telegram";
        }

        return Has(text, "\"messages\"") || Has(text, "\"chat_text\"") ? "jsonl" : SignalJson.Fits(text) ? "signal" : null;
    }

    private static string? TellText(ReadOnlySpan<char> text, string? preferred)
    {
        if (SlackReader.IsDay(text))
        {
            return "slack";
        }

        if (RsmfMail.IsMail(text))
        {
            return "rsmf";
        }

        if (CsvLayout.HasKnownHeader(text))
        {
            return "csv";
        }

        if (SignalHeader.Tell(text, out var isBoth) is { } told)
        {
            return told;
        }

        if (isBoth)
        {
            return Ask(preferred, "signal", "whatsapp");
        }

        if (WhatsAppHeader.OccursIn(text))
        {
            return "whatsapp";
        }

        var share = PlainReader.Share(text);
        var columns = CsvLayout.Evenness(text);
        return share >= MostLines && columns >= 1 ? Ask(preferred, "csv", "plain")
            : share >= MostLines ? "plain"
            : columns > 0 ? "csv"
            : null;
    }

    private static string Ask(string? preferred, params string[] candidates) =>
        candidates.Contains(preferred) ? preferred! : throw new TranscriptFormatException(
            "ambiguous-format", $"The file can be {string.Join(" or ", candidates)}, and nothing in it tells which. Name the format and hand it in again.") { Formats = candidates };

    private static bool Has(ReadOnlySpan<char> text, string name) => text.Contains(name, StringComparison.Ordinal);

    private static bool Unprintable(ReadOnlySpan<char> text)
    {
        var control = 0;
        foreach (var c in text)
        {
            control += (char.IsControl(c) && c is not ('\r' or '\n' or '\t')) || c == '\uFFFD' ? 1 : 0;
        }

        return control * 20 > text.Length;
    }

    private static TranscriptFormatException Unknown() =>
        new("unknown-format", $"The format was not recognised. The formats are {string.Join(", ", TranscriptFile.Formats)}; if the file is one of them, name it.");
}
