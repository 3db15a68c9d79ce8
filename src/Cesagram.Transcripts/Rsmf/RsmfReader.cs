using System.IO.Compression;
using System.Text.Json;
using Cesagram.Transcripts.Input;
using Cesagram.Transcripts.Json;

namespace Cesagram.Transcripts.Rsmf;

/// <summary>
/// Reads Relativity's short message format, 1.0 and 2.0: a mail (.rsmf, .eml) that carries rsmf.zip, that zip, or the rsmf_manifest.json in it.
/// </summary>
internal static class RsmfReader
{
    public const string Manifest = "rsmf_manifest.json";

    public static bool IsManifest(ReadOnlySpan<char> text) =>
        (Has(text, "\"events\"") && (Has(text, "\"conversation\"") || Has(text, "\"participants\"")))
        || (Has(text, "\"participants\"") && Has(text, "\"conversations\"") && Has(text, "\"version\""));

    /// <summary>The mail or the manifest.</summary>
    public static IEnumerable<Transcript> ReadFile(Stream stream, DetectedEncoding encoding, TranscriptReadOptions options)
    {
        if (FormatSniffer.Start(stream, encoding) is ['{', ..])
        {
            foreach (var transcript in ReadManifest(stream, encoding))
            {
                yield return transcript;
            }

            yield break;
        }

        using var attached = RsmfMail.OpenAttachment(stream, options.MostUnpackedBytes);
        if (!ZipInput.IsZip(attached))
        {
            foreach (var transcript in ReadManifest(attached, TextEncodings.Detect(attached, null)))
            {
                yield return transcript;
            }

            yield break;
        }

        using var zip = new ZipMembers(attached, options.MostUnpackedBytes);
        foreach (var transcript in ReadZip(zip))
        {
            yield return transcript;
        }
    }

    public static ZipArchiveEntry? FindManifest(ZipMembers zip) =>
        zip.Entries.Where(entry => entry.Name.Equals(Manifest, StringComparison.OrdinalIgnoreCase)).MinBy(entry => entry.FullName.Length);

    public static IEnumerable<Transcript> ReadZip(ZipMembers zip)
    {
        var manifest = FindManifest(zip) ?? throw new TranscriptFormatException("no-messages", $"The zip in the mail has no {Manifest}. Make the RSMF file again.");
        var (stream, encoding) = zip.OpenText(manifest);
        using (stream)
        {
            foreach (var transcript in ReadManifest(stream, encoding))
            {
                yield return transcript;
            }
        }
    }

    private static Interleaved Mixed(Stream stream, DetectedEncoding encoding, RsmfNames names) => new("rsmf", log => Events(stream, encoding, names, log))
    {
        Title = names.TitleOf,
        NoMessages = "There are no events in the manifest. Make the RSMF file again.",
    };

    private static IEnumerable<Transcript> ReadManifest(Stream stream, DetectedEncoding encoding) =>
        Mixed(stream, encoding, RsmfNames.Read(stream, encoding)).Read(encoding.Warning);

    private static IEnumerable<Draft> Events(Stream stream, DetectedEncoding encoding, RsmfNames names, ConversationLog log)
    {
        using var cursor = new JsonCursor(stream, encoding);
        var entry = 0;
        while (cursor.Read())
        {
            if (cursor.Token != JsonTokenType.PropertyName)
            {
                continue;
            }

            if (cursor.Text != "events" || !cursor.Read() || cursor.Token != JsonTokenType.StartArray)
            {
                _ = cursor.Token == JsonTokenType.PropertyName ? cursor.ReadValue() : null;
                continue;
            }

            while (cursor.ReadValue() is { } element)
            {
                entry++;
                if (element.ValueKind == JsonValueKind.Object)
                {
                    yield return RsmfEvent.Read(element, entry, names, log);
                }
                else
                {
                    log.WarnUnreadable("The entry is no event and was left out.", entry);
                }
            }
        }

        JsonEnd.Report(cursor, log, entry);
    }

    private static bool Has(ReadOnlySpan<char> text, string name) => text.Contains(name, StringComparison.Ordinal);
}
