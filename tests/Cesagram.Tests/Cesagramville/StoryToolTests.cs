using Cesagram.Tests.ChatAnalysis;

namespace Cesagram.Tests.Cesagramville;

public class StoryToolTests
{
    [Fact]
    public async Task CheckStories_OnTheStoriesThatShip_FindsNoFault()
    {
        var (exitCode, output, error) = await Cli.RunAsync("check-stories", "--content", MadeStories.Shipped);
        error.Should().BeEmpty();
        output.TrimEnd().Split('\n')[^1].Should().EndWith(", 0 faults", "else:\n{0}", output);
        exitCode.Should().Be(0);
    }

    [Fact]
    public async Task CheckStories_WithOneStoryAndGraphs_ChecksThatOneAndDrawsIt()
    {
        using var made = new MadeStories();
        var graphs = Path.Combine(made.Folder, "drawn");
        var (exitCode, output, _) = await Cli.RunAsync("check-stories", "--content", made.Folder, "--graphs", graphs, "--story", "paper-crown");
        output.TrimEnd().Should().EndWith("1 story x 2 languages, 128 paths, 0 faults");
        exitCode.Should().Be(0);
        Directory.EnumerateFiles(graphs).Select(Path.GetFileName).Should().Equal("paper-crown.svg");
        (await File.ReadAllTextAsync(Path.Combine(graphs, "paper-crown.svg"))).Should().StartWith("<svg").And.Contain("help: told").And.Contain("open door: not-yet").And.Contain("square-a");
    }

    [Fact]
    public async Task CheckStories_WhenThereIsAFault_ExitsWithOne()
    {
        using var made = new MadeStories();
        made.Apply(new MadeEdit("*/stories/paper-crown.ink", " # id: gift-a", ""));
        var (exitCode, output, _) = await Cli.RunAsync("check-stories", "--content", made.Folder);
        exitCode.Should().Be(1);
        output.Should().Contain("en/stories/paper-crown.ink(30): choice without id");
    }

    [Fact]
    public async Task CheckStories_WithoutNode_SaysWhatToInstall()
    {
        var start = Cli.Info("check-stories");
        start.Environment["PATH"] = "/nowhere";
        using var process = System.Diagnostics.Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(1);
        said.Should().StartWith("cesagram: Node.js is missing").And.Contain("apt-get install nodejs");
    }

    [Fact]
    public async Task Compile_OfSoundStories_WritesEachLanguageAndTheGraphsAndSkipsThemNextTime()
    {
        using var made = new MadeStories();
        (await made.RunAsync("compile.mjs", ".", "play")).ExitCode.Should().Be(0);
        var compiled = Path.Combine(made.Folder, "play/fr/paper-crown.json");
        (await File.ReadAllTextAsync(compiled)).Should().StartWith("{\"inkVersion\":21");
        File.Exists(Path.Combine(made.Folder, "play/graphs/paper-crown.svg")).Should().BeTrue();
        (await File.ReadAllTextAsync(Path.Combine(made.Folder, "play/graphs/loud-box.json"))).Should().StartWith("{\"knots\":[\"door\",");
        var written = File.GetLastWriteTimeUtc(compiled);

        made.Apply(new MadeEdit("fr/stories/loud-box.ink", null, null));
        (await made.RunAsync("compile.mjs", ".", "play")).ExitCode.Should().Be(0);
        File.GetLastWriteTimeUtc(compiled).Should().Be(written);
        File.Exists(Path.Combine(made.Folder, "play/fr/loud-box.json")).Should().BeFalse();
    }

    [Fact]
    public async Task Compile_WhenAStoryDoesNotCompile_FailsWithFileAndLineAsABuildReadsThem()
    {
        using var made = new MadeStories();
        made.Apply(new MadeEdit("fr/stories/paper-crown.ink", "id: square-a]\n  -> gift", "id: square-a]\n  -> gfit"));
        var (exitCode, _, error) = await made.RunAsync("compile.mjs", ".", "play");
        exitCode.Should().Be(1);
        error.Should().ContainSingle().Which.Should().StartWith($"{Path.Combine(made.Folder, "fr/stories/paper-crown.ink")}(20): error INK001: Divert target not found");
        File.Exists(Path.Combine(made.Folder, "play/fr/paper-crown.json")).Should().BeFalse();
    }
}
