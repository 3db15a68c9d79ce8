using System.IO.Compression;

namespace Cesagram.Transcripts.Input;

/// <summary>An open zip: its members, and streams of them that are checked for bombs as they are read.</summary>
internal sealed class ZipMembers : IDisposable
{
    private readonly ZipArchive archive;
    private readonly long most;

    public ZipMembers(Stream stream, long most)
    {
        this.most = most;
        archive = ZipInput.Open(stream);
        try
        {
            Entries = [.. archive.Entries.Where(entry => !entry.FullName.EndsWith('/') && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal) && !entry.Name.StartsWith('.'))];
        }
        catch (InvalidDataException)
        {
            archive.Dispose();
            throw ZipInput.Damaged();
        }
    }

    public IReadOnlyList<ZipArchiveEntry> Entries { get; }

    /// <summary>Refuses members that together unpack to more than is allowed.</summary>
    public void CheckTotal(IEnumerable<ZipArchiveEntry> members)
    {
        if (members.Sum(member => member.Length) > most)
        {
            throw ZipInput.Bomb();
        }
    }

    public ZipMemberStream Open(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
        {
            throw new TranscriptFormatException("encrypted", "The zip file is locked with a password. Unpack it and hand in what is in it.");
        }

        var member = new ZipMemberStream(entry, most);
        member.Check(member.Length);
        return member;
    }

    public (Stream Stream, DetectedEncoding Encoding) OpenText(ZipArchiveEntry entry)
    {
        var stream = Open(entry);
        return (stream, TextEncodings.Detect(stream, null));
    }

    public void Dispose() => archive.Dispose();
}
