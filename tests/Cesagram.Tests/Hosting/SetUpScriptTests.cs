using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Cesagram.Tests.Hosting;

/// <summary>deploy/set-up.sh as run.sh uses it, on a machine that has nothing and no package manager that it knows.</summary>
public sealed class SetUpScriptTests : IDisposable
{
    private static readonly string[] Basics = ["bash", "dirname", "sed", "id", "grep"];
    private readonly string tools = TestFolder.Make();

    public SetUpScriptTests()
    {
        foreach (var tool in Basics)
        {
            File.CreateSymbolicLink(Path.Combine(tools, tool), File.Exists($"/usr/bin/{tool}") ? $"/usr/bin/{tool}" : $"/bin/{tool}");
        }
    }

    public void Dispose() => TestFolder.Delete(tools);

    [Theory]
    [InlineData("need_dotnet", ".NET 10 SDK is missing")]
    [InlineData("need_node", "Node.js 18 or later with npm is missing")]
    [InlineData("need_chromium", "Chromium (for the browser tests) is missing")]
    public async Task Need_WhereItIsMissing_SaysWhatToDo(string need, string sentence)
    {
        var start = new ProcessStartInfo(Path.Combine(tools, "bash")) { RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"set -euo pipefail; . '{Script()}'; {need}");
        start.Environment["PATH"] = tools;
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(1);
        said.Trim().Split('\n').Should().ContainSingle().Which.Should().StartWith("cesagram: ").And.Contain(sentence).And.Contain("run this again");
    }

    private static string Script([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../deploy/set-up.sh"));
}
