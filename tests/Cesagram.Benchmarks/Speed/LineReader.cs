namespace Cesagram.Benchmarks.Speed;

/// <summary>Reads UTF-8 lines into one buffer and hands each on where it lies.</summary>
internal sealed class LineReader
{
    private readonly char[] buffer = new char[1 << 16];

    public delegate void EachLine(int number, ReadOnlySpan<char> line);

    /// <returns>How many lines there were.</returns>
    public int Read(string path, EachLine each)
    {
        using var reader = new StreamReader(path);
        var (number, kept) = (0, 0);
        while (reader.ReadBlock(buffer.AsSpan(kept)) is var read and > 0)
        {
            ReadOnlySpan<char> rest = buffer.AsSpan(0, kept + read);
            while (rest.IndexOf('\n') is var end and >= 0)
            {
                each(number++, rest[..end]);
                rest = rest[(end + 1)..];
            }

            kept = rest.Length;
            rest.CopyTo(buffer);
        }

        return number;
    }
}
