using Cesagram.Tests.Hosting;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Cesagram.Tests.Cesagramville;

/// <summary>The game's scripts that need no page, tested in Node by the *.test.mjs files beside this one.</summary>
public sealed class GameScriptTests : IDisposable
{
    private readonly string folder = TestFolder.Make();

    public void Dispose() => TestFolder.Delete(folder);

    public static TheoryData<string> Files() =>
        new(Directory.EnumerateFiles(Here(), "*.test.mjs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Script_WhenRunInNode_DoesWhatItSays(string file)
    {
        CopyGame();
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.ArgumentList.Add("--test");
        start.ArgumentList.Add(Path.Combine(Here(), file));
        start.Environment["GAME"] = folder;
        start.Environment["CONTENT"] = Path.Combine(Game(), "Content");
        start.Environment["LIBRARIES"] = Game();
        start.Environment["SCHEMA"] = Path.Combine(Game(), "../../docs/outcome.schema.json");
        // A player in Athens: the calendar day differs from Greenwich's for two hours of each.
        start.Environment["TZ"] = "Europe/Athens";
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0, "{0}", string.Concat(said));
        said[0].Should().Contain("# pass ").And.NotContain("# tests 0");
    }

    // Node takes .js for modules only where a package.json says so; among the served files it has no business.
    private void CopyGame()
    {
        var source = Path.Combine(Game(), "wwwroot");
        foreach (var script in Directory.EnumerateFiles(source, "*.js", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(source, script));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(script, copy);
        }

        File.WriteAllText(Path.Combine(folder, "package.json"), """{ "type": "module" }""");
    }

    private static string Game() => Path.GetFullPath(Path.Combine(Here(), "../../../src/Cesagram.Cesagramville"));

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
