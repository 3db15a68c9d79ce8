namespace Cesagram.KnowledgeHub.Images;

/// <summary>JPEG segment by segment, to its end and nothing behind it. Application segments and comments are left out, but for JFIF, colour profile and Adobe's.</summary>
internal static class JpegInspection
{
    public static CheckedImage Read(byte[] bytes)
    {
        var (width, height) = (0, 0);
        var (hadMetadata, hadScan) = (false, false);
        using var kept = new MemoryStream(bytes.Length);
        kept.Write([0xFF, 0xD8]);
        for (var at = 2; ;)
        {
            while (at + 1 < bytes.Length && bytes[at] == 0xFF && bytes[at + 1] == 0xFF)
            {
                at++;
            }

            if (at + 1 >= bytes.Length || bytes[at] != 0xFF)
            {
                throw new ImageException("broken");
            }

            var marker = bytes[at + 1];
            if (marker == 0xD9)
            {
                kept.Write([0xFF, 0xD9]);
                return !hadScan || width == 0 ? throw new ImageException("broken")
                    : at + 2 != bytes.Length ? throw new ImageException("trailing")
                    : new CheckedImage("image/jpeg", width, height, kept.ToArray(), hadMetadata);
            }

            var length = at + 3 < bytes.Length ? (bytes[at + 2] << 8) | bytes[at + 3] : 0;
            if (marker is 0x00 or 0x01 or (>= 0xD0 and <= 0xD8) || length < 2 || at + 2 + length > bytes.Length)
            {
                throw new ImageException("broken");
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                if (length < 8 || width > 0)
                {
                    throw new ImageException("broken");
                }

                (height, width) = ((bytes[at + 5] << 8) | bytes[at + 6], (bytes[at + 7] << 8) | bytes[at + 8]);
            }

            var end = at + 2 + length;
            if (marker == 0xDA)
            {
                hadScan = true;
                end = EndOfScan(bytes, end);
            }

            if (IsKept(marker, bytes.AsSpan(at + 4, length - 2)))
            {
                kept.Write(bytes, at, end - at);
            }
            else
            {
                hadMetadata = true;
            }

            at = end;
        }
    }

    private static bool IsKept(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        0xE0 => content.StartsWith("JFIF\0"u8),
        0xE2 => content.StartsWith("ICC_PROFILE\0"u8),
        0xEE => content.StartsWith("Adobe"u8),
        >= 0xE1 and <= 0xEF or 0xFE => false,
        _ => true,
    };

    /// <summary>Picture data goes on until a marker that is neither a stuffed zero nor a restart.</summary>
    private static int EndOfScan(byte[] bytes, int at)
    {
        while (at + 1 < bytes.Length && (bytes[at] != 0xFF || bytes[at + 1] is 0x00 or (>= 0xD0 and <= 0xD7)))
        {
            at++;
        }

        return at;
    }
}
