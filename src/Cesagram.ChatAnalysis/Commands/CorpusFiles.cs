using System.IO.Compression;
using Cesagram.Linguistics.Training;

namespace Cesagram.ChatAnalysis.Commands;

/// <summary>Opens corpus files; gzip is unpacked into memory.</summary>
internal static class CorpusFiles
{
    public static List<TrainingFile> Open(IEnumerable<FileInfo> files) => [.. files.Select(Open)];

    private static TrainingFile Open(FileInfo file)
    {
        var stream = InputErrors.OpenRead(file);
        if (file.Extension != ".gz")
        {
            return new TrainingFile(file.Name, stream);
        }

        using (stream)
        using (var packed = new GZipStream(stream, CompressionMode.Decompress))
        {
            var memory = new MemoryStream();
            packed.CopyTo(memory);
            return new TrainingFile(file.Name, memory);
        }
    }
}
