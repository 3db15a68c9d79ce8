namespace Cesagram.KnowledgeHub.Images;

/// <summary>A picture as it may be kept: whole, of one kind, and without what cameras and programs write about it.</summary>
/// <param name="HadMetadata">Place, time, device or other notes were in it and are taken out.</param>
internal sealed record CheckedImage(string ContentType, int Width, int Height, byte[] Bytes, bool HadMetadata);

/// <summary>Why a picture is not taken.</summary>
internal sealed class ImageException(string code) : Exception(code)
{
    /// <summary>Of IntakeText "Image.X".</summary>
    public string Code { get; } = code;
}

/// <summary>Tells what bytes are by what stands in them, never by name or by what the sender says.</summary>
internal static class ImageInspection
{
    public const int MostBytes = 2_000_000;
    public const int MostBytesTogether = 6_000_000;
    private const int LongestSide = 8_000;
    private const int MostPixels = 24_000_000;

    /// <exception cref="ImageException">It is not taken.</exception>
    public static CheckedImage Read(byte[] bytes)
    {
        if (bytes.Length > MostBytes)
        {
            throw new ImageException("too-large");
        }

        var image = bytes switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PngInspection.Read(bytes),
            [0xFF, 0xD8, 0xFF, ..] => JpegInspection.Read(bytes),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebpInspection.Read(bytes),
            _ => throw new ImageException(LooksLikeSvg(bytes) ? "svg" : "kind"),
        };
        return image.Width < 1 || image.Height < 1 || image.Width > LongestSide || image.Height > LongestSide || (long)image.Width * image.Height > MostPixels
            ? throw new ImageException("pixels")
            : image;
    }

    private static bool LooksLikeSvg(byte[] bytes) =>
        System.Text.Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 2000))).Contains("<svg", StringComparison.OrdinalIgnoreCase);
}
