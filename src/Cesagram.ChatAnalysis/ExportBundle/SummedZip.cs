using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Cesagram.ChatAnalysis.ExportBundle;

/// <summary>A zip that is written as it is made, and the sums of its files.</summary>
/// <param name="zip">Open for creating; whoever made it closes it once all is in, and only then: half a bundle must not look whole.</param>
/// <param name="now">The time of its files.</param>
internal sealed class SummedZip(ZipArchive zip, DateTimeOffset now)
{
    private const string Sums = "SHA256SUMS";

    private readonly StringBuilder sums = new();

    public async Task AddAsync(string name, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using (var entry = await OpenAsync(name, cancellationToken))
        {
            await using var summing = new SummingStream(entry, hash);
            await write(summing);
            await summing.FlushAsync(cancellationToken);
        }

        // Two blanks: as sha256sum writes it, and --check reads it.
        sums.Append(Convert.ToHexStringLower(hash.GetHashAndReset())).Append("  ").Append(name).Append('\n');
    }

    public async Task AddSumsAsync(CancellationToken cancellationToken)
    {
        await using var entry = await OpenAsync(Sums, cancellationToken);
        await entry.WriteAsync(Encoding.ASCII.GetBytes(sums.ToString()), cancellationToken);
    }

    private Task<Stream> OpenAsync(string name, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = now;
        return entry.OpenAsync(cancellationToken);
    }
}
