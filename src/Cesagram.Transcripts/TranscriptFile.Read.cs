using Cesagram.Transcripts.Input;
using Cesagram.Transcripts.Json;
using Cesagram.Transcripts.Pan12;
using Cesagram.Transcripts.WhatsApp;

namespace Cesagram.Transcripts;

public static partial class TranscriptFile
{
    /// <summary>
    /// Reads a file conversation by conversation. Read each one's messages before moving on: what is left of them is passed over.
    /// Nothing is held beyond a buffer and, for JSON, one message at a time.
    /// </summary>
    /// <param name="stream">The file; must be seekable, is read from its start and not closed.</param>
    /// <param name="fileName">For zip members and messages to people only; never decides the format.</param>
    /// <param name="options">What is known already.</param>
    /// <exception cref="TranscriptFormatException">The file cannot be read at all; thrown at the first step of the enumeration.</exception>
    public static IEnumerable<Transcript> Read(Stream stream, string? fileName = null, TranscriptReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanSeek)
        {
            throw new ArgumentException("The stream must be seekable.", nameof(stream));
        }

        return ReadCore(stream, options ?? new TranscriptReadOptions());
    }

    private static IEnumerable<Transcript> ReadCore(Stream stream, TranscriptReadOptions options)
    {
        if (options.Format is { } asked && !Formats.Contains(asked))
        {
            throw new TranscriptFormatException("unknown-format", $"There is no format '{asked}'; the formats are {string.Join(", ", Formats)}.");
        }

        stream.Position = 0;
        if (stream.Length == 0)
        {
            throw new TranscriptFormatException("empty", "The file is empty. Export the conversation again.");
        }

        if (ZipInput.IsZip(stream))
        {
            using var member = ZipInput.OpenConversation(stream, options.MostUnpackedBytes);
            foreach (var transcript in ReadCore(member, options))
            {
                yield return transcript;
            }

            yield break;
        }

        var encoding = TextEncodings.Detect(stream, options.Format);
        var format = options.Format ?? FormatSniffer.Tell(stream, encoding);
        var transcripts = format switch
        {
            "whatsapp" => WhatsAppReader.Read(stream, encoding, options.DateOrder),
            "telegram" => TelegramReader.Read(stream, encoding),
            "discord" => DiscordReader.Read(stream, encoding),
            "pan12" => Pan12Reader.Read(stream, encoding),
            _ => JsonLinesReader.Read(stream, encoding),
        };
        foreach (var transcript in transcripts)
        {
            yield return transcript;
        }
    }
}
