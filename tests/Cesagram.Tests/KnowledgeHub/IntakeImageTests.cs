using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Cesagram.KnowledgeHub.Images;

namespace Cesagram.Tests.KnowledgeHub;

public class IntakeImageTests
{
    public static byte[] Png(int width = 2, int height = 2, params (string Type, byte[] Content)[] more)
    {
        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 0);
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(new byte[Math.Min(height * (width + 1), 100_000)]);
        }

        foreach (var (type, content) in new[] { ("IHDR", head) }.Concat(more).Append(("IDAT", packed.ToArray())).Append(("IEND", [])))
        {
            var body = Encoding.ASCII.GetBytes(type).Concat(content).ToArray();
            var number = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
            png.Write(number);
            png.Write(body);
            BinaryPrimitives.WriteUInt32BigEndian(number, PngInspection.Crc(body));
            png.Write(number);
        }

        return png.ToArray();
    }

    private static string Refusal(byte[] bytes) => FluentActions.Invoking(() => ImageInspection.Read(bytes)).Should().Throw<ImageException>().Which.Code;

    [Fact]
    public void Png_WhenWhole_IsTakenWithoutItsNotes()
    {
        var image = ImageInspection.Read(Png(3, 2, ("tEXt", "Comment\0Athens 37.98 N"u8.ToArray()), ("eXIf", [1, 2, 3])));
        (image.ContentType, image.Width, image.Height, image.HadMetadata).Should().Be(("image/png", 3, 2, true));
        Encoding.Latin1.GetString(image.Bytes).Should().NotContain("Athens").And.NotContain("eXIf");
        ImageInspection.Read(image.Bytes).HadMetadata.Should().BeFalse();
    }

    [Fact]
    public void Png_WhenSomethingStandsBehindIt_IsRefused() => Refusal([.. Png(), .. "<script>alert(1)</script>"u8]).Should().Be("trailing");

    [Fact]
    public void Png_WhenCutOrChanged_IsRefused()
    {
        var png = Png();
        Refusal(png[..^6]).Should().Be("broken");
        png[20] ^= 1;
        Refusal(png).Should().Be("broken");
    }

    [Fact]
    public void Picture_WhenOfTooManyPixelsOrBytesOrOfNoKnownKind_IsRefused()
    {
        Refusal(Png(30_000, 30_000)).Should().Be("pixels");
        Refusal(new byte[ImageInspection.MostBytes + 1]).Should().Be("too-large");
        Refusal("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"u8.ToArray()).Should().Be("svg");
        Refusal("GIF89a/*<script>"u8.ToArray()).Should().Be("kind");
        Refusal("<html>"u8.ToArray()).Should().Be("kind");
    }

    [Fact]
    public void Jpeg_WhenItHasExif_IsTakenWithoutAndAPolyglotIsRefused()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE1, 0, 8, .. "Exif\0\0"u8, 0xFF, 0xC0, 0, 11, 8, 0, 4, 0, 6, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 0xFF, 0x00, 3, 0xFF, 0xD9];
        var image = ImageInspection.Read(jpeg);
        (image.ContentType, image.Width, image.Height, image.HadMetadata).Should().Be(("image/jpeg", 6, 4, true));
        Encoding.Latin1.GetString(image.Bytes).Should().NotContain("Exif");
        Refusal([.. jpeg, .. "PK\u0003\u0004"u8]).Should().Be("trailing");
        Refusal(jpeg[..^2]).Should().Be("broken");
    }

    [Fact]
    public void Webp_WhenItsLengthIsNotItsOwn_IsRefused()
    {
        byte[] webp = [.. "RIFF"u8, 18, 0, 0, 0, .. "WEBPVP8L"u8, 6, 0, 0, 0, 0x2F, 1, 0x40, 0, 0, 0];
        var image = ImageInspection.Read([.. webp]);
        (image.ContentType, image.Width, image.Height).Should().Be(("image/webp", 2, 2));
        Refusal([.. webp, 0]).Should().Be("trailing");
        Refusal(webp[..^1]).Should().Be("broken");
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\x\\photo.png", "photo.png")]
    [InlineData("a<script>b\".png", "ascriptb.png")]
    [InlineData("..", "")]
    public void Label_WhenTheNameIsAPathOrHasSigns_KeepsAPlainName(string name, string label) => ImageStore.Label(name).Should().Be(label);

    [Fact]
    public void File_WhenNoPdfOrMoreThanOne_IsRefused()
    {
        EntryFiles.Require("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n"u8.ToArray());
        foreach (var (bytes, code) in new[] { ("<html>%PDF-1.7 %%EOF"u8.ToArray(), "not-pdf"), ("%PDF-1.7\n%%EOF\nPK\u0005\u0006 archive"u8.ToArray(), "trailing"), (new byte[EntryFiles.MostBytes + 1], "file-too-large") })
        {
            FluentActions.Invoking(() => EntryFiles.Require(bytes)).Should().Throw<ImageException>().Which.Code.Should().Be(code);
        }
    }
}
