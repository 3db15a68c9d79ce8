using Cesagram.Transcripts.Case;
using Cesagram.Transcripts.Csv;
using Cesagram.Transcripts.Json;
using Cesagram.Transcripts.Meta;
using Cesagram.Transcripts.Pan12;
using Cesagram.Transcripts.Plain;
using Cesagram.Transcripts.Rsmf;
using Cesagram.Transcripts.Signal;
using Cesagram.Transcripts.Slack;
using Cesagram.Transcripts.Sms;
using Cesagram.Transcripts.WhatsApp;

namespace Cesagram.Transcripts.Input;

/// <summary>Reads a file that is no zip: tells its format and hands it to the format's reader.</summary>
internal static class SingleFile
{
    /// <summary>Formats that have one conversation in a file.</summary>
    private static readonly HashSet<string> OfOne = ["whatsapp", "signal", "discord", "messenger", "instagram", "plain"];

    public static IEnumerable<Transcript> Read(Stream stream, TranscriptReadOptions options)
    {
        var encoding = TextEncodings.Detect(stream, options.Format);
        var format = options.Format ?? FormatSniffer.Tell(stream, encoding);
        return WithKeys(Read(stream, encoding, format, options), null, []);
    }

    /// <summary>Names each conversation: by the member of a zip, by its id, else by its place; a second one of the same name gets a mark.</summary>
    /// <param name="transcripts">Of one file.</param>
    /// <param name="member">Path in a zip; null for a file of its own.</param>
    /// <param name="taken">Names given already.</param>
    public static IEnumerable<Transcript> WithKeys(IEnumerable<Transcript> transcripts, string? member, HashSet<string> taken)
    {
        var place = 0;
        foreach (var transcript in transcripts)
        {
            place++;
            var inFile = transcript.Id ?? place.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var name = member is null ? inFile : OfOne.Contains(transcript.Format) ? member : $"{member}#{inFile}";
            var key = name;
            for (var again = 2; !taken.Add(key); again++)
            {
                key = $"{name}~{again}";
            }

            transcript.Key = key;
            yield return transcript;
        }
    }

    public static IEnumerable<Transcript> Read(Stream stream, DetectedEncoding encoding, string format, TranscriptReadOptions options) => format switch
    {
        "whatsapp" => WhatsAppReader.Read(stream, encoding, options.DateOrder),
        "telegram" => TelegramReader.Read(stream, encoding),
        "discord" => DiscordReader.Read(stream, encoding),
        "pan12" => Pan12Reader.Read(stream, encoding),
        "messenger" or "instagram" => ReadMeta(stream, encoding, format, options),
        "signal" => SignalReader.Read(stream, encoding),
        "slack" => SlackReader.ReadDay(stream, encoding),
        "sms" => SmsReader.Read(stream, encoding),
        "rsmf" => RsmfReader.ReadFile(stream, encoding, options),
        "case" => CaseReader.Read(stream, encoding),
        "csv" => CsvReader.Read(stream, encoding, options),
        "plain" => PlainReader.Read(stream, encoding, options.DateOrder),
        _ => JsonLinesReader.Read(stream, encoding),
    };

    private static IEnumerable<Transcript> ReadMeta(Stream stream, DetectedEncoding encoding, string format, TranscriptReadOptions options)
    {
        var start = FormatSniffer.Start(stream, encoding);
        var app = options.Format is not null ? format : MetaApp.Of(start, null);
        return MetaReader.Read([() => (stream, encoding)], app, MetaHtmlReader.IsPage(start), options.DateOrder);
    }
}
