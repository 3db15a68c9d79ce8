using System.Text;
using System.Text.Unicode;

namespace Cesagram.Transcripts.Input;

/// <param name="Encoding">How to read the text.</param>
/// <param name="BomLength">Bytes to pass over.</param>
/// <param name="Warning">Set where it was guessed.</param>
internal sealed record DetectedEncoding(Encoding Encoding, int BomLength, TranscriptWarning? Warning)
{
    public bool IsUtf8 => Encoding is UTF8Encoding;

    public StreamReader Open(Stream stream)
    {
        stream.Position = BomLength;
        return new StreamReader(stream, Encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16, leaveOpen: true);
    }
}

/// <summary>Tells the encoding of a text: by its mark, by its zero bytes, as UTF-8, else as an 8-bit code page.</summary>
internal static class TextEncodings
{
    private const int SampleLength = 1 << 18;

    private static readonly int[] CodePages = [1252, 1253, 1257];

    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static DetectedEncoding Detect(Stream stream, string? format)
    {
        var sample = new byte[Math.Min(SampleLength, stream.Length)];
        stream.Position = 0;
        var length = stream.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        var bytes = sample.AsSpan(0, length);
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return new DetectedEncoding(new UTF8Encoding(false), 3, null);
        }

        if (bytes.StartsWith(Encoding.Unicode.Preamble))
        {
            return new DetectedEncoding(Encoding.Unicode, 2, null);
        }

        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return new DetectedEncoding(Encoding.BigEndianUnicode, 2, null);
        }

        if (Utf16WithoutMark(bytes) is { } utf16)
        {
            return new DetectedEncoding(utf16, 0, new TranscriptWarning("guessed-encoding", $"The text seems to be {utf16.WebName}; it has no mark that says so."));
        }

        if (bytes.Contains((byte)0) && format is null)
        {
            throw new TranscriptFormatException("binary", "The file is no text: it may be a picture, a database or an encrypted backup. Export the chat as text or JSON from the app.");
        }

        return IsUtf8(bytes, isWhole: length == stream.Length)
            ? new DetectedEncoding(new UTF8Encoding(false), 0, null)
            : Guess8Bit(bytes);
    }

    private static UnicodeEncoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var even = 0;
        var odd = 0;
        var pairs = Math.Min(bytes.Length, 4096) / 2;
        for (var i = 0; i < pairs * 2; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        return pairs < 8 ? null
            : odd > pairs / 3 && even < pairs / 20 ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
            : even > pairs / 3 && odd < pairs / 20 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
            : null;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes, bool isWhole)
    {
        // A rune may be cut where the sample ends; a few broken bytes in much good UTF-8 are damage, not another encoding.
        if (!isWhole)
        {
            bytes = bytes[..^Math.Min(4, bytes.Length)];
        }

        if (Utf8.IsValid(bytes))
        {
            return true;
        }

        var good = 0;
        var bad = 0;
        while (!bytes.IsEmpty)
        {
            var ok = Rune.DecodeFromUtf8(bytes, out var rune, out var used) == System.Buffers.OperationStatus.Done;
            good += ok && !rune.IsAscii ? 1 : 0;
            bad += ok ? 0 : 1;
            bytes = bytes[used..];
        }

        return good > 0 && bad * 5 <= good;
    }

    private static DetectedEncoding Guess8Bit(ReadOnlySpan<byte> bytes)
    {
        var best = CodePages
            .Select(Encoding.GetEncoding)
            .Zip(Scores(bytes))
            .MaxBy(pair => pair.Second)
            .First;
        return new DetectedEncoding(best, 0, new TranscriptWarning(
            "guessed-encoding", $"The text is not UTF-8; it was read as {best.WebName}. If letters look wrong, save it as UTF-8 and hand it in again."));
    }

    /// <summary>How well the bytes above 127 read as Western, Greek and Baltic.</summary>
    private static double[] Scores(ReadOnlySpan<byte> bytes)
    {
        var western = 0.0;
        var greek = 0.0;
        var baltic = 0.0;
        var run = 0;
        foreach (var b in bytes)
        {
            run = b >= 0xC0 ? run + 1 : 0;
            if (b < 0x80)
            {
                continue;
            }

            // Greek words are runs of high bytes; French, Dutch and Italian have single ones among ASCII letters.
            greek += run >= 3 ? 2 : 0;
            western += b is 0xE0 or 0xE2 or 0xE7 or 0xE8 or 0xE9 or 0xEA or 0xEB or 0xEE or 0xEF or 0xF4 or 0xF9 or 0xFB or 0xEC or 0xF2 or 0xC9 or 0xC8 or 0xC0 ? 1 : 0;
            // In windows-1257: ą č ę ė į š ų ū ž. Č and š lie where French has è and ð.
            baltic += b is 0xE0 or 0xE8 or 0xE6 or 0xEB or 0xE1 or 0xF0 or 0xF8 or 0xFB or 0xFE ? 1 : 0;
            baltic += b is 0xF0 or 0xF8 or 0xFE or 0xE6 or 0xE1 ? 1 : 0;
            western -= b is 0xF0 or 0xFE or 0xF8 ? 0.5 : 0;
            baltic -= b is 0xE9 or 0xE7 or 0xEA ? 0.5 : 0;
        }

        return [western, greek, baltic];
    }
}
