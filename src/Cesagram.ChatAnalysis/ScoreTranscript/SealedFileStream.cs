using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.ScoreTranscript;

/// <summary>The file as it came, opened piece by piece; one piece is in memory at a time.</summary>
internal sealed class SealedFileStream(ChatAnalysisDbContext db, Guid transcriptId, TextKey key, long length) : Stream
{
    private byte[] chunk = [];
    private int ordinal = -1;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (Position >= length || buffer.IsEmpty)
        {
            return 0;
        }

        var wanted = (int)(Position / TranscriptChunk.Size);
        if (wanted != ordinal)
        {
            var closed = db.Chunks.AsNoTracking().Where(c => c.TranscriptId == transcriptId && c.Ordinal == wanted).Select(c => c.Sealed).Single();
            chunk = key.Open(closed, $"chunk {wanted}");
            ordinal = wanted;
        }

        var from = (int)(Position % TranscriptChunk.Size);
        var taken = Math.Min(buffer.Length, chunk.Length - from);
        chunk.AsSpan(from, taken).CopyTo(buffer);
        Position += taken;
        return taken;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
