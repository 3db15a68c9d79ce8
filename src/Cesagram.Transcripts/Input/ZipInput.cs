using System.Buffers.Binary;
using System.IO.Compression;

namespace Cesagram.Transcripts.Input;

/// <summary>Finds the conversation in a zip.</summary>
internal static class ZipInput
{
    private const int MostMembers = 20_000;
    private const int EndRecord = 22;
    private static readonly string[] Extensions = [".txt", ".json", ".jsonl", ".xml"];

    public static bool IsZip(Stream stream)
    {
        Span<byte> start = stackalloc byte[4];
        stream.Position = 0;
        var read = stream.ReadAtLeast(start, 4, throwOnEndOfStream: false);
        stream.Position = 0;
        return read == 4 && start[0] == 'P' && start[1] == 'K' && start[2] is 3 or 5 && start[3] is 4 or 6;
    }

    public static Stream OpenConversation(Stream stream, long most)
    {
        if (CountMembers(stream) > MostMembers)
        {
            throw new TranscriptFormatException("zip-bomb", "The zip file has more members than any chat export. Unpack it yourself and hand in the text.");
        }

        stream.Position = 0;
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
            var member = new ZipMemberStream(archive, Choose(archive), most);
            member.Check(member.Length);
            return member;
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    /// <summary>As the end record says (APPNOTE 4.3.16), before the list of members is read into memory; 0 where there is none.</summary>
    private static int CountMembers(Stream stream)
    {
        Span<byte> tail = stackalloc byte[EndRecord + (int)Math.Min(ushort.MaxValue, Math.Max(0, stream.Length - EndRecord))];
        stream.Position = Math.Max(0, stream.Length - tail.Length);
        tail = tail[..stream.ReadAtLeast(tail, tail.Length, throwOnEndOfStream: false)];
        var at = tail.LastIndexOf("PK\u0005\u0006"u8);
        return at >= 0 && at + EndRecord <= tail.Length ? BinaryPrimitives.ReadUInt16LittleEndian(tail[(at + 10)..]) : 0;
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
