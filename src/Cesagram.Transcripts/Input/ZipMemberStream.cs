using System.IO.Compression;
using System.IO.Hashing;

namespace Cesagram.Transcripts.Input;

/// <summary>A member of a zip that can be read again from its start: it is unpacked anew, never held. Read to its end it is held against the sum that the zip has of it.</summary>
/// <param name="entry">The member.</param>
/// <param name="most">Bytes that it may unpack to.</param>
internal sealed class ZipMemberStream(ZipArchiveEntry entry, long most) : Stream
{
    private const long MostRatio = 200;
    private const long RatioAllowedBelow = 16 << 20;

    private readonly Crc32 sum = new();
    private Stream? packed;
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => entry.Length;

    public override long Position
    {
        get => position;
        set => Seek(value, SeekOrigin.Begin);
    }

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            packed ??= entry.Open();
            read = packed.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw ZipInput.Damaged();
        }

        position += read;
        Check(position);
        sum.Append(buffer[..read]);
        if (read > 0 && position == entry.Length && sum.GetCurrentHashAsUInt32() != entry.Crc32)
        {
            throw ZipInput.Damaged();
        }

        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin)
    {
        var wanted = origin switch { SeekOrigin.Begin => offset, SeekOrigin.Current => position + offset, _ => Length + offset };
        if (wanted < position)
        {
            packed?.Dispose();
            (packed, position) = (null, 0);
            sum.Reset();
        }

        Span<byte> skipped = stackalloc byte[1 << 13];
        while (position < wanted && Read(skipped[..(int)Math.Min(skipped.Length, wanted - position)]) > 0)
        {
        }

        return position;
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Refuses a bomb: by what the header says at first, and by what comes out, for the header can lie.</summary>
    public void Check(long bytes)
    {
        if (bytes > most || (bytes > RatioAllowedBelow && bytes / Math.Max(1, entry.CompressedLength) > MostRatio))
        {
            throw ZipInput.Bomb();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            packed?.Dispose();
        }

        base.Dispose(disposing);
    }
}
