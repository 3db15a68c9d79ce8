using System.IO.Compression;

namespace Cesagram.Transcripts.Input;

/// <summary>Finds the conversation in a zip.</summary>
internal static class ZipInput
{
    private static readonly string[] Extensions = [".txt", ".json", ".jsonl", ".xml"];

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
            throw Damaged();
        }

        try
        {
            var member = new ZipMemberStream(archive, Choose(archive));
            member.Check(member.Length);
            return member;
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    public static TranscriptFormatException Damaged() => new("binary", "The zip file is damaged. Export the conversation again.");

    /// <summary>An attached text file may lie beside the chat: WhatsApp's is called _chat.txt on iOS and like the zip on Android, Telegram's result.json; else the largest text.</summary>
    private static ZipArchiveEntry Choose(ZipArchive archive)
    {
        try
        {
            var texts = archive.Entries.Where(entry => entry.Length > 0 && Extensions.Contains(Path.GetExtension(entry.Name).ToLowerInvariant())).ToList();
            return texts.Find(entry => entry.Name is "_chat.txt" or "result.json")
                ?? texts.Find(entry => entry.Name.Contains("WhatsApp", StringComparison.OrdinalIgnoreCase) && entry.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
                ?? texts.MaxBy(entry => entry.Length)
                ?? throw new TranscriptFormatException("no-messages", "The zip file holds no conversation: no .txt, .json, .jsonl or .xml file in it.");
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }
    }
}
