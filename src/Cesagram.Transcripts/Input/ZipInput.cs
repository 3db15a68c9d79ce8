using System.IO.Compression;

namespace Cesagram.Transcripts.Input;

/// <summary>Takes the conversation out of a zip, and refuses one that would fill the memory.</summary>
internal static class ZipInput
{
    private const long MostBytes = 1L << 30;
    private const long MostRatio = 200;
    private const long RatioAllowedBelow = 16 << 20;

    public static bool IsZip(Stream stream)
    {
        Span<byte> start = stackalloc byte[4];
        stream.Position = 0;
        var read = stream.ReadAtLeast(start, 4, throwOnEndOfStream: false);
        stream.Position = 0;
        return read == 4 && start[0] == 'P' && start[1] == 'K' && start[2] is 3 or 5 && start[3] is 4 or 6;
    }

    public static Stream OpenConversation(Stream stream)
    {
        ZipArchive archive;
        try
        {
            archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException)
        {
            throw new TranscriptFormatException("binary", "The zip file is damaged. Export the conversation again.");
        }

        using (archive)
        {
            var texts = archive.Entries.Where(entry => entry.Length > 0 && Path.GetExtension(entry.Name).ToLowerInvariant() is ".txt" or ".json" or ".jsonl" or ".xml").ToList();
            // An attached text file may lie beside the chat: WhatsApp's chat is called _chat.txt on iOS, elsewhere it is the largest text.
            var chosen = texts.Find(entry => entry.Name == "_chat.txt") ?? texts.MaxBy(entry => entry.Length);
            if (chosen is null)
            {
                throw new TranscriptFormatException("no-messages", "The zip file holds no conversation: no .txt, .json, .jsonl or .xml file in it.");
            }

            return Unpack(chosen);
        }
    }

    private static MemoryStream Unpack(ZipArchiveEntry entry)
    {
        if (entry.Length > MostBytes || (entry.Length > RatioAllowedBelow && entry.Length / Math.Max(1, entry.CompressedLength) > MostRatio))
        {
            throw Bomb();
        }

        var memory = new MemoryStream();
        using var packed = entry.Open();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = packed.Read(buffer)) > 0)
        {
            // The header's length can lie.
            if (memory.Length + read > MostBytes || (memory.Length > RatioAllowedBelow && memory.Length / Math.Max(1, entry.CompressedLength) > MostRatio))
            {
                throw Bomb();
            }

            memory.Write(buffer, 0, read);
        }

        memory.Position = 0;
        return memory;
    }

    private static TranscriptFormatException Bomb() =>
        new("zip-bomb", "The zip file unpacks to far more than a conversation can be. Unpack it yourself and hand in the text.");
}
