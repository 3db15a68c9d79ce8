namespace Cesagram.Linguistics.Tests.Transcripts;

/// <summary>Real exports that nobody here wrote, read against their expected.json.</summary>
public class ExpectedResultsTests
{
    public static TheoryData<string> Files()
    {
        var files = new TheoryData<string>();
        foreach (var file in SampleFolder.Path is { } folder ? ExpectedExport.All(folder) : [])
        {
            files.Add(file.GetProperty("path").GetString()!);
        }

        if (files.Count == 0)
        {
            files.Add("none");
        }

        return files;
    }

    [SamplesTheory]
    [MemberData(nameof(Files))]
    public void Read_RealExport_GivesWhatIsExpected(string path) =>
        new ExpectedExport(ExpectedExport.All(SampleFolder.Path!).Single(file => file.GetProperty("path").GetString() == path), SampleFolder.Path!).Check();
}
