using System.Text;
using Cesagram.Transcripts.WhatsApp;

namespace Cesagram.Transcripts.Input;

/// <summary>Tells a format from the first part of a file's content.</summary>
internal static class FormatSniffer
{
    private const int SampleLength = 1 << 16;

    public static string Tell(Stream stream, DetectedEncoding encoding)
    {
        var buffer = new char[SampleLength];
        int length;
        using (var reader = encoding.Open(stream))
        {
            length = reader.ReadBlock(buffer);
        }

        stream.Position = 0;
        var text = buffer.AsSpan(0, length).TrimStart().TrimStart('\uFEFF');
        if (text.IsEmpty)
        {
            throw new TranscriptFormatException("empty", "The file holds nothing but blanks. Export the conversation again.");
        }

        return text[0] switch
        {
            '<' when text.Contains("<conversation", StringComparison.Ordinal) => "pan12",
            '{' => TellJson(text),
            _ when WhatsAppHeader.OccursIn(text) => "whatsapp",
            _ when text.Count('\0') > 0 || Unprintable(text) => throw new TranscriptFormatException(
                "binary", "The file is no text: it may be a picture, a database or an encrypted backup. Export the chat as text or JSON from the app."),
            _ => throw Unknown(),
        };
    }

    private static string TellJson(ReadOnlySpan<char> text)
    {
        if (Has(text, "\"messageCount\"") || (Has(text, "\"channel\"") && (Has(text, "\"guild\"") || Has(text, "\"exportedAt\""))))
        {
            return "discord";
        }

        if (Has(text, "\"text_entities\"") || Has(text, "\"date_unixtime\"") || Has(text, "\"chats\"") || Has(text, "\"from_id\"")
            || (Has(text, "\"messages\"") && Has(text, "\"from\"") && Has(text, "\"date\"")))
        {
            return "telegram";
        }

        return Has(text, "\"messages\"") || Has(text, "\"chat_text\"") ? "jsonl" : throw Unknown();
    }

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
