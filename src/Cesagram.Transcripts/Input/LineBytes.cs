namespace Cesagram.Transcripts.Input;

/// <summary>Finds where lines stand in a UTF-8 file, going forward only, and gives one as a stream of its own.</summary>
/// <param name="stream">The file; its position is the caller's to restore.</param>
/// <param name="start">Where the first line begins.</param>
internal sealed class LineBytes(Stream stream, long start)
{
    private long number = 1;
    private long position = start;

    /// <param name="line">1-based, not before the one asked for last.</param>
    public Stream Open(long line)
    {
        while (number < line)
        {
            position = End(position) + 1;
            number++;
        }

        return new Part(stream, position, End(position));
    }

    /// <summary>Position of the line end, counted as <see cref="LineScanner"/> does: of \r\n the second half.</summary>
    private long End(long from)
    {
        var buffer = new byte[1 << 16];
        stream.Position = from;
        var isAfterReturn = false;
        while (true)
        {
            var read = stream.Read(buffer, 0, buffer.Length);
            if (read == 0)
            {
                return isAfterReturn ? from - 1 : from;
            }

            if (isAfterReturn)
            {
                return buffer[0] == '\n' ? from : from - 1;
            }

            var at = buffer.AsSpan(0, read).IndexOfAny((byte)'\n', (byte)'\r');
            if (at >= 0 && buffer[at] == '\r' && at + 1 < read)
            {
                return from + at + (buffer[at + 1] == '\n' ? 1 : 0);
            }

            if (at >= 0 && buffer[at] == '\n')
            {
                return from + at;
            }

            isAfterReturn = at >= 0;
            from += read;
        }
    }

    private sealed class Part(Stream whole, long start, long end) : Stream
    {
        private long read;

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => end - start;

        public override long Position
        {
            get => read;
            set => read = value;
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            whole.Position = start + read;
            var bytes = whole.Read(buffer, offset, (int)Math.Min(count, end - start - read));
            read += bytes;
            return bytes;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
