namespace Cesagram.ChatAnalysis.HandOverCase;

/// <summary>Takes JSON lines and hands them on as the elements of an array: a line end between two lines becomes a comma.</summary>
internal sealed class LinesAsArray(Stream output) : Stream
{
    private bool isLineOver;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (isLineOver)
            {
                output.Write(","u8);
                isLineOver = false;
            }

            // JSON has no line end within a line: it is escaped.
            var end = buffer.IndexOf((byte)'\n');
            output.Write(end < 0 ? buffer : buffer[..end]);
            isLineOver = end >= 0;
            buffer = end < 0 ? [] : buffer[(end + 1)..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => output.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
