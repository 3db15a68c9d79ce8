namespace Cesagram.Linguistics.Tests.Transcripts;

/// <summary>Exports made for these tests in the layouts of many regions and apps, read against expected.json beside them.</summary>
public class MadeSamplesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Transcripts", "Made");

    public static TheoryData<string> Files() => [.. ExpectedExport.All(Folder).Select(file => file.GetProperty("path").GetString()!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_MadeExport_GivesWhatIsExpected(string path) =>
        new ExpectedExport(ExpectedExport.All(Folder).Single(file => file.GetProperty("path").GetString() == path), Folder).Check();

    [Fact]
    public void Made_EveryFile_HasAnExpectedResult() =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Where(file => file != "expected.json")
            .Should().BeEquivalentTo(ExpectedExport.All(Folder).Select(file => file.GetProperty("path").GetString()));
}
