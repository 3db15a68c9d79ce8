using System.Text;

namespace Cesagram.Postgres.Audit;

/// <summary>Reads and extends the file of checkpoints.</summary>
internal sealed class CheckpointFile(string path)
{
    public string Path => path;

    public bool Exists => File.Exists(path);

    public long Length => Exists ? new FileInfo(path).Length : 0;

    /// <summary>Lines in order; a last one without its line end was cut off in the writing and is not among them.</summary>
    public IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), Encoding.UTF8);
        var line = new StringBuilder();
        var buffer = new char[4096];
        int read;
        while ((read = reader.Read(buffer)) > 0)
        {
            foreach (var c in buffer.AsSpan(0, read).ToArray())
            {
                if (c != '\n')
                {
                    line.Append(c);
                    continue;
                }

                yield return line.ToString();
                line.Clear();
            }
        }
    }

    /// <summary>Adds lines and waits until they are on the disk.</summary>
    public void Append(IEnumerable<string> lines)
    {
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        file.Seek(EndOfLastLine(file), SeekOrigin.Begin);
        file.SetLength(file.Position);
        file.Write(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));
        file.Flush(flushToDisk: true);
    }

    private static long EndOfLastLine(FileStream file)
    {
        for (var at = file.Length; at > 0; at--)
        {
            file.Seek(at - 1, SeekOrigin.Begin);
            if (file.ReadByte() == '\n')
            {
                return at;
            }
        }

        return 0;
    }
}
