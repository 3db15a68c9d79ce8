using System.Buffers.Binary;
using System.Text;

namespace Cesagram.KnowledgeHub.Images;

/// <summary>WebP chunk by chunk, as long as its head says and no longer. Notes are left out; what moves is not taken.</summary>
internal static class WebpInspection
{
    private const byte ExifFlag = 0x08;
    private const byte XmpFlag = 0x04;

    public static CheckedImage Read(byte[] bytes)
    {
        var said = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4)) + 8L;
        if (said != bytes.Length)
        {
            throw new ImageException(said < bytes.Length ? "trailing" : "broken");
        }

        var (width, height) = (0, 0);
        var (hadMetadata, hadData) = (false, false);
        using var kept = new MemoryStream(bytes.Length);
        kept.Write(bytes, 0, 12);
        for (var at = 12; at < bytes.Length;)
        {
            if (at + 8 > bytes.Length || BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at + 4)) is var size && size > bytes.Length - at - 8)
            {
                throw new ImageException("broken");
            }

            var type = Encoding.ASCII.GetString(bytes, at, 4);
            var content = bytes.AsSpan(at + 8, (int)size);
            var end = Math.Min(at + 8 + (int)size + (int)(size % 2), bytes.Length);
            switch (type)
            {
                case "VP8X" when at == 12 && size >= 10:
                    (width, height) = (1 + UInt24(content[4..]), 1 + UInt24(content[7..]));
                    content[0] &= unchecked((byte)~(ExifFlag | XmpFlag));
                    break;
                case "VP8 " when !hadData && size > 10 && content[3..6].SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A]):
                    hadData = true;
                    (width, height) = Same(width, height, BinaryPrimitives.ReadUInt16LittleEndian(content[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(content[8..]) & 0x3FFF);
                    break;
                case "VP8L" when !hadData && size > 5 && content[0] == 0x2F:
                    hadData = true;
                    var bits = BinaryPrimitives.ReadUInt32LittleEndian(content[1..]);
                    (width, height) = Same(width, height, 1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
                    break;
                case "ALPH" or "ICCP":
                    break;
                case "ANIM" or "ANMF":
                    throw new ImageException("animated");
                case "VP8X" or "VP8 " or "VP8L":
                    throw new ImageException("broken");
                default:
                    hadMetadata = true;
                    at = end;
                    continue;
            }

            kept.Write(bytes, at, end - at);
            at = end;
        }

        var whole = kept.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(whole.AsSpan(4), (uint)whole.Length - 8);
        return hadData ? new CheckedImage("image/webp", width, height, whole, hadMetadata) : throw new ImageException("broken");
    }

    /// <summary>Two sizes that differ are a picture that shows one thing to us and another to a reader.</summary>
    private static (int Width, int Height) Same(int width, int height, int dataWidth, int dataHeight) =>
        width == 0 || (width == dataWidth && height == dataHeight) ? (dataWidth, dataHeight) : throw new ImageException("broken");

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
