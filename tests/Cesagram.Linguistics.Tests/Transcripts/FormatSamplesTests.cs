namespace Cesagram.Linguistics.Tests.Transcripts;

/// <summary>The made samples of docs/samples/formats, one a format, read against what they were made from.</summary>
public class FormatSamplesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Transcripts", "Formats");

    public static TheoryData<string> Files() => [.. ExpectedExport.All(Folder).Select(file => file.GetProperty("path").GetString()!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_SampleOfAFormat_GivesWhatItWasMadeFrom(string path) =>
        new ExpectedExport(ExpectedExport.All(Folder).Single(file => file.GetProperty("path").GetString() == path), Folder).Check();

    [Fact]
    public void Samples_EveryFile_HasAnExpectedResult() =>
        Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)!).Where(file => file != "expected.json")
            .Should().BeEquivalentTo(ExpectedExport.All(Folder).Select(file => file.GetProperty("path").GetString()));
}
