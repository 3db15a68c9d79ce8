namespace Cesagram.Tests.Cesagramville;

/// <summary>Each kind of fault is found, with file and line, and nothing else is.</summary>
public class StoryFaultTests(CheckedFaults check) : IClassFixture<CheckedFaults>
{
    public static TheoryData<string> Names() => [.. MadeStories.Faults.Select(fault => fault.Fault)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_WhenAStoryHasAFault_SaysWhereAndWhatToDo(string fault)
    {
        var reports = MadeStories.Faults.Single(one => one.Fault == fault).Reports;
        var lines = check.Said(fault);
        var said = lines.Where(line => !line.StartsWith("not yet in ", StringComparison.Ordinal)).SkipLast(1).ToArray();
        said.Should().HaveCount(reports.Length);
        foreach (var report in reports)
        {
            said.Should().ContainSingle(line => line.StartsWith(report, StringComparison.Ordinal));
        }

        lines[^1].Should().EndWith($", {reports.Length} {(reports.Length == 1 ? "fault" : "faults")}");
    }

    [Fact]
    public async Task Check_WhenStoriesAreSound_CountsEveryWay()
    {
        using var made = new MadeStories();
        var (exitCode, output, _) = await made.RunAsync("check.mjs", ".");
        exitCode.Should().Be(0);
        // Six choices of two in a row are 64 ways, in two stories and two languages.
        output[^1].Should().Be("2 stories x 2 languages, 256 paths, 0 faults");
    }

    [Fact]
    public async Task Check_WhenALanguageLacksAWholeDistrict_SaysNotYetAndFindsNoFault()
    {
        using var made = new MadeStories();
        made.Apply(new MadeEdit("fr/stories/loud-box.ink", null, null));
        var (exitCode, output, _) = await made.RunAsync("check.mjs", ".");
        exitCode.Should().Be(0);
        output.Should().Contain("not yet in fr: park");
    }
}
