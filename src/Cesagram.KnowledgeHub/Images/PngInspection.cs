using System.Buffers.Binary;
using System.Text;

namespace Cesagram.KnowledgeHub.Images;

/// <summary>PNG chunk by chunk: lengths, check sums, order, an end and nothing behind it. Kept is only what a picture needs.</summary>
internal static class PngInspection
{
    private static readonly HashSet<string> Kept = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs"];

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Enumerable.Range(0, 8).Aggregate((uint)i, (crc, _) => (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1))];

    public static CheckedImage Read(byte[] bytes)
    {
        var (width, height) = (0, 0);
        var (hadMetadata, hadData, ended) = (false, false, false);
        using var kept = new MemoryStream(bytes.Length);
        kept.Write(bytes, 0, 8);
        var at = 8;
        while (!ended)
        {
            if (at + 12 > bytes.Length)
            {
                throw new ImageException("broken");
            }

            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
            if (length > bytes.Length - at - 12)
            {
                throw new ImageException("broken");
            }

            var chunk = bytes.AsSpan(at, (int)length + 12);
            var type = Encoding.ASCII.GetString(chunk[4..8]);
            if (Crc(chunk[4..^4]) != BinaryPrimitives.ReadUInt32BigEndian(chunk[^4..]) || (at == 8) != (type == "IHDR"))
            {
                throw new ImageException("broken");
            }

            if (type == "IHDR")
            {
                width = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(chunk[8..]), int.MaxValue);
                height = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(chunk[12..]), int.MaxValue);
            }

            hadData |= type == "IDAT" && length > 0;
            ended = type == "IEND";
            if (Kept.Contains(type))
            {
                kept.Write(chunk);
            }
            else
            {
                hadMetadata = true;
            }

            at += chunk.Length;
        }

        return !hadData ? throw new ImageException("broken")
            : at != bytes.Length ? throw new ImageException("trailing")
            : new CheckedImage("image/png", width, height, kept.ToArray(), hadMetadata);
    }

    /// <summary>CRC-32 as in ISO 3309, which PNG uses.</summary>
    internal static uint Crc(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var b in data)
        {
            crc = Table[(crc ^ b) & 0xFF] ^ (crc >> 8);
        }

        return ~crc;
    }
}
