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

        if (IsUtf8(bytes, isWhole: length == stream.Length))
        {
            return new DetectedEncoding(new UTF8Encoding(false), 0, null);
        }

        if (DeclaredInXml(bytes) is { } declared)
        {
            return new DetectedEncoding(declared, 0, null);
        }

        var guessed = EightBitText.Guess(bytes);
        return new DetectedEncoding(guessed, 0, new TranscriptWarning(
            "guessed-encoding", $"The text is not UTF-8; it was read as {guessed.WebName}. If letters look wrong, save it as UTF-8 and hand it in again."));
    }

    /// <summary>What <c>&lt;?xml version="1.0" encoding="ISO-8859-1"?&gt;</c> says, where there is such an encoding.</summary>
    private static Encoding? DeclaredInXml(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.StartsWith("<?xml"u8) ? bytes.IndexOf("?>"u8) : -1;
        var start = end > 0 ? bytes[..end].IndexOf("encoding="u8) + 10 : -1;
        if (start < 10 || start >= end)
        {
            return null;
        }

        var name = Encoding.ASCII.GetString(bytes[start..end]).TrimEnd('"', '\'', ' ');
        return EightBitText.Find(name) is { } found && found is not (UTF8Encoding or UnicodeEncoding) ? found : null;
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
            : odd > pairs / 10 && even < pairs / 50 ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
            : even > pairs / 10 && odd < pairs / 50 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
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
}
