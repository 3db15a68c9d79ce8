using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Cesagram.Transcripts;

namespace Cesagram.ChatAnalysis.ScoreTranscript;

/// <summary>
/// Tells whether two scorings read the same: SHA-256 over <c>cesagram inputs 1</c> and then, for every entry of the conversation in its order,
/// author, kind, time and text. Each of the four is written as its length in bytes (4 bytes, big-endian; FFFFFFFF where there is none) and its UTF-8 text;
/// kind is one of Text, System, Media, Location, Deleted, Call and ViewOnce, time as in the report (ISO 8601, no finer than the export says).
/// </summary>
internal sealed class InputsHash : IDisposable
{
    private const int Short = 1024;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public InputsHash() => hash.AppendData("cesagram inputs 1"u8);

    public void Add(TranscriptMessage message, string? time)
    {
        Append(message.Author);
        Append(message.Kind.ToString());
        Append(time);
        Append(message.Text);
    }

    /// <summary>32 bytes; begins anew.</summary>
    public byte[] Finish() => hash.GetHashAndReset();

    public void Dispose() => hash.Dispose();

    private void Append(string? text)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        if (text is null)
        {
            length.Fill(0xFF);
            hash.AppendData(length);
            return;
        }

        var bytes = Encoding.UTF8.GetByteCount(text);
        BinaryPrimitives.WriteInt32BigEndian(length, bytes);
        hash.AppendData(length);
        Span<byte> utf8 = bytes <= Short ? stackalloc byte[Short] : new byte[bytes];
        hash.AppendData(utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
    }
}
