using System.Buffers.Binary;
using System.IO.Compression;

namespace Cesagram.Transcripts.Input;

/// <summary>Opens a zip, unless it is no honest one.</summary>
internal static class ZipInput
{
    private const int MostMembers = 60_000;
    private const int EndRecord = 22;

    public static bool IsZip(Stream stream)
    {
        Span<byte> start = stackalloc byte[4];
        stream.Position = 0;
        var read = stream.ReadAtLeast(start, 4, throwOnEndOfStream: false);
        stream.Position = 0;
        return read == 4 && start[0] == 'P' && start[1] == 'K' && start[2] is 3 or 5 && start[3] is 4 or 6;
    }

    public static ZipArchive Open(Stream stream)
    {
        if (CountMembers(stream) > MostMembers)
        {
            throw new TranscriptFormatException("zip-bomb", "The zip file has more members than any chat export. Unpack it yourself and hand in the text.");
        }

        stream.Position = 0;
        try
        {
            return new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException)
        {
            throw Damaged();
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

    public static TranscriptFormatException Bomb() => new("zip-bomb", "The zip file unpacks to far more than a conversation can be. Unpack it yourself and hand in the text.");
}
