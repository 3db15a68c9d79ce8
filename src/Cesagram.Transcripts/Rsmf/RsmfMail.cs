using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Rsmf;

/// <summary>The mail around an RSMF file: looks for the one part that matters, a zip or the manifest in base64, and unpacks it. No more of MIME is needed.</summary>
internal static class RsmfMail
{
    private const int LargestAttachment = 512 << 20;
    private const int MostHeaders = 4096;

    public static bool IsMail(ReadOnlySpan<char> text)
    {
        if (text.Contains("\nX-RSMF-", StringComparison.OrdinalIgnoreCase) || text.StartsWith("X-RSMF-", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var hasMime = text.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase) && text.Contains("Content-Type: multipart/", StringComparison.OrdinalIgnoreCase);
        return hasMime && (text.Contains("rsmf.zip", StringComparison.OrdinalIgnoreCase) || text.Contains(RsmfReader.Manifest, StringComparison.OrdinalIgnoreCase) || text.Contains("application/zip", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What the part holds, in memory: a zip is read from its end.</summary>
    public static Stream OpenAttachment(Stream mail, long most)
    {
        mail.Position = 0;
        using var reader = new StreamReader(mail, Encoding.Latin1, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16, leaveOpen: true);
        var lines = new LineScanner(reader);
        var header = new StringBuilder();
        while (ReadHeader(lines, header))
        {
            var head = header.ToString();
            if (!IsWanted(head))
            {
                continue;
            }

            return head.Contains("Content-Transfer-Encoding: base64", StringComparison.OrdinalIgnoreCase)
                ? Decode(lines, Math.Min(most, LargestAttachment))
                : Verbatim(lines, Math.Min(most, LargestAttachment));
        }

        throw new TranscriptFormatException("no-messages", "The mail carries no rsmf.zip. Make the RSMF file again, or hand in the rsmf_manifest.json.");
    }

    private static bool IsWanted(string head) =>
        head.Contains("application/zip", StringComparison.OrdinalIgnoreCase) || head.Contains("application/x-zip", StringComparison.OrdinalIgnoreCase)
        || head.Contains("rsmf.zip", StringComparison.OrdinalIgnoreCase) || head.Contains(".zip\"", StringComparison.OrdinalIgnoreCase)
        || head.Contains(RsmfReader.Manifest, StringComparison.OrdinalIgnoreCase);

    /// <summary>Moves behind the next block of headers: at the start, or after a line that may be a boundary.</summary>
    private static bool ReadHeader(LineScanner lines, StringBuilder header)
    {
        header.Clear();
        if (lines.Number > 0)
        {
            bool isBoundary;
            do
            {
                if (!lines.Read())
                {
                    return false;
                }

                isBoundary = lines.Line.StartsWith("--") && lines.Line.Length > 2;
            }
            while (!isBoundary);
        }

        for (var read = 0; read < MostHeaders && lines.Read() && !lines.Line.IsWhiteSpace(); read++)
        {
            // A header goes on in the next line where that begins with a blank.
            header.Append(lines.Line is [' ' or '\t', ..] ? "" : "\n").Append(lines.Line);
        }

        return header.Length > 0 || lines.Number > 0;
    }

    private static MemoryStream Decode(LineScanner lines, long most)
    {
        var memory = new MemoryStream();
        using var transform = new FromBase64Transform(FromBase64TransformMode.IgnoreWhiteSpaces);
        using (var decoded = new CryptoStream(memory, transform, CryptoStreamMode.Write, leaveOpen: true))
        {
            try
            {
                while (lines.Read() && !lines.Line.StartsWith("--"))
                {
                    decoded.Write(Encoding.Latin1.GetBytes(lines.Line.ToString()));
                    Check(memory.Length, most);
                }

                decoded.FlushFinalBlock();
            }
            catch (FormatException)
            {
                throw new TranscriptFormatException("binary", "What the mail carries is no valid base64: it is damaged or cut off. Make the RSMF file again.", lines.Number);
            }
        }

        memory.Position = 0;
        return memory;
    }

    /// <summary>A manifest attached as plain text.</summary>
    private static MemoryStream Verbatim(LineScanner lines, long most)
    {
        var memory = new MemoryStream();
        while (lines.Read() && !(lines.Line.StartsWith("--") && lines.Line.Length > 2))
        {
            memory.Write(Encoding.Latin1.GetBytes(lines.Line.ToString() + "\n"));
            Check(memory.Length, most);
        }

        memory.Position = 0;
        return memory;
    }

    private static void Check(long bytes, long most)
    {
        if (bytes > most)
        {
            throw new TranscriptFormatException("too-large", string.Create(CultureInfo.InvariantCulture, $"The mail carries more than {most >> 20} MB. Take rsmf.zip out of it and hand that in."));
        }
    }
}
