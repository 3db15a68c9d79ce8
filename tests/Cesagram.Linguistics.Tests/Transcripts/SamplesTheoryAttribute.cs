namespace Cesagram.Linguistics.Tests.Transcripts;

/// <summary>Runs only where deploy/test.sh was given --samples DIR.</summary>
internal sealed class SamplesTheoryAttribute : TheoryAttribute
{
    public SamplesTheoryAttribute()
    {
        if (SampleFolder.Path is null)
        {
            Skip = "No folder with sample exports: run deploy/test.sh --samples DIR";
        }
    }
}

internal static class SampleFolder
{
    public static string? Path { get; } = Find(Environment.GetEnvironmentVariable("CESAGRAM_SAMPLES"));

    private static string? Find(string? root) =>
        root is null ? null
        : new[] { "", "formats", "data/formats" }
            .Select(folder => System.IO.Path.Combine(root, folder))
            .FirstOrDefault(folder => File.Exists(System.IO.Path.Combine(folder, "expected.json")));
}
